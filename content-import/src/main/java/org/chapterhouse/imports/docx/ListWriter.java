package org.chapterhouse.imports.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chapterhouse.imports.docx.Counting.Mark;

/** Writes paragraphs that are in lists as lists within one another. */
final class ListWriter {

    /** Longer lists, in characters, are several blocks: a block is what somebody talks about. */
    static final int LONGEST_WHOLE = 3_000;

    /** How long the blocks of a longer list become, as far as its items let them. */
    private static final int GOOD_LENGTH = 1_000;

    /** A list that is open, and whether its items have numbers. */
    private record Open(int depth, boolean bullets) {

        String end() {
            return bullets ? "</li></ul>" : "</li></ol>";
        }
    }

    private final StringBuilder html = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();

    private ListWriter() {}

    /** Paragraphs that follow one another, as groups of which each is one block. */
    static List<List<Paragraph>> blocks(List<Paragraph> items) {
        List<List<Paragraph>> blocks = new ArrayList<>();
        for (List<Paragraph> list : lists(items)) {
            int length = list.stream().mapToInt(item -> item.text().length()).sum();
            blocks.addAll(length <= LONGEST_WHOLE ? List.of(list) : parts(list));
        }
        return blocks;
    }

    /** A list ends where one of another kind, or with a count of its own, begins. */
    private static List<List<Paragraph>> lists(List<Paragraph> items) {
        List<List<Paragraph>> lists = new ArrayList<>();
        List<Paragraph> list = new ArrayList<>();
        int outer = Numbering.DEEPEST;
        Mark last = null;
        for (Paragraph item : items) {
            Mark mark = mark(item);
            if (last != null && mark.depth() <= outer && !mark.follows(last)) {
                lists.add(list);
                list = new ArrayList<>();
                last = null;
            }
            outer = list.isEmpty() ? mark.depth() : Math.min(outer, mark.depth());
            last = mark.depth() <= outer ? mark : last;
            list.add(item);
        }
        lists.add(list);
        return lists;
    }

    private static List<List<Paragraph>> parts(List<Paragraph> list) {
        int outer = list.stream().mapToInt(item -> mark(item).depth()).min().orElse(0);
        List<List<Paragraph>> parts = new ArrayList<>();
        List<Paragraph> part = new ArrayList<>();
        int length = 0;
        for (Paragraph item : list) {
            if (length > 0
                    && length + item.text().length() > GOOD_LENGTH
                    && mark(item).depth() == outer) {
                parts.add(part);
                part = new ArrayList<>();
                length = 0;
            }
            part.add(item);
            length += item.text().length();
        }
        parts.add(part);
        return parts;
    }

    static String html(List<Paragraph> items) {
        ListWriter writer = new ListWriter();
        items.forEach(writer::add);
        writer.close(-1);
        return writer.html.toString();
    }

    private void add(Paragraph item) {
        Mark mark = mark(item);
        close(mark.depth());
        Open innermost = open.peek();
        if (innermost != null && innermost.depth() == mark.depth()) {
            if (innermost.bullets() == mark.isBullet()) {
                html.append("</li><li>").append(item.html());
                return;
            }
            html.append(open.pop().end());
        }
        open.push(new Open(mark.depth(), mark.isBullet()));
        html.append(mark.isBullet() ? "<ul>" : mark.number() == 1 ? "<ol>" : "<ol start=\"" + mark.number() + "\">");
        html.append("<li>").append(item.html());
    }

    /** Closes what lies deeper. */
    private void close(int depth) {
        while (!open.isEmpty() && open.peek().depth() > depth) {
            html.append(open.pop().end());
        }
    }

    private static Mark mark(Paragraph item) {
        Mark mark = item.mark();
        return mark == null ? new Mark(0, 0, Mark.BULLET, "") : mark;
    }
}
