package org.chapterhouse.app.discussion;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.app.library.EditionTexts.BlockText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The HTML of a block with the passages that threads are about marked in it. */
final class MarkedText {
    /**
     * A passage within the block, or the part of it that lies there: its offsets in UTF-16 units of the block's text, and
     * the thread's number.
     *
     * @param begins whether it begins here
     * @param label that leads to the thread; null where the passage goes on in the next block
     */
    record Mark(
            int start,
            int end,
            int thread,
            boolean begins,
            @Nullable String label) {}

    private final Document document;

    private MarkedText(BlockText block) {
        document = Jsoup.parseBodyFragment(block.html());
        document.outputSettings().prettyPrint(false);
    }

    /** The block's HTML with the marks; a mark that does not lie in the text is left out. */
    static String of(BlockText block, List<Mark> marks) {
        if (marks.isEmpty()) {
            return block.html();
        }
        MarkedText text = new MarkedText(block);
        marks.forEach(text::mark);
        return text.document.body().html();
    }

    private void mark(Mark mark) {
        List<TextNode> parts = parts(mark);
        for (int index = 0; index < parts.size(); index++) {
            TextNode part = parts.get(index);
            Element wrapped = new Element("mark");
            part.replaceWith(wrapped);
            wrapped.appendChild(part);
            if (index == 0 && mark.begins()) {
                wrapped.attr("id", "passage-" + mark.thread());
            }
            if (index == parts.size() - 1 && mark.label() != null) {
                wrapped.after(number(mark.thread(), mark.label()));
            }
        }
    }

    private static Element number(int thread, String label) {
        Element link = new Element("a").addClass("passage-number").attr("href", "#thread-" + thread);
        link.attr("aria-label", label);
        return link.attr("data-thread", String.valueOf(thread)).appendText(String.valueOf(thread));
    }

    // The text nodes that lie between the offsets, cut where they reach beyond. Numbers of other passages do not count.
    private List<TextNode> parts(Mark mark) {
        List<TextNode> parts = new ArrayList<>();
        int position = 0;
        for (TextNode node : textNodes()) {
            int start = Math.max(mark.start() - position, 0);
            int end = Math.min(mark.end() - position, node.getWholeText().length());
            position += node.getWholeText().length();
            if (start < end) {
                parts.add(cut(node, start, end));
            }
        }
        return parts;
    }

    private static TextNode cut(TextNode node, int start, int end) {
        TextNode from = start == 0 ? node : node.splitText(start);
        if (end - start < from.getWholeText().length()) {
            from.splitText(end - start);
        }
        return from;
    }

    private List<TextNode> textNodes() {
        List<TextNode> nodes = new ArrayList<>();
        document.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && !isNumber(text.parent())) {
                nodes.add(text);
            }
        });
        return nodes;
    }

    private static boolean isNumber(@Nullable Element parent) {
        return parent != null && parent.hasClass("passage-number");
    }
}
