package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.text.Line;
import org.chapterhouse.imports.text.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * A book's passages in their order.
 *
 * @param wrapping how its lines were broken
 */
record Passages(List<Passage> all, Wrapping wrapping) {

    /** Of a passage's lines, those that begin a paragraph by their indent alone: more would be verse. */
    private static final double MOST_INDENTED = 0.5;

    private static final int DEEPEST_INDENT = 8;

    static Passages of(String text) {
        List<List<Line>> groups = Line.groups(text);
        Wrapping wrapping = Wrapping.of(groups);
        List<Passage> all = new ArrayList<>(groups.size());
        int before = 0;
        for (List<Line> group : groups) {
            int above = group.get(0).number() - before - 1;
            for (List<Line> paragraph : paragraphs(group, wrapping)) {
                all.add(new Passage(paragraph, above));
                above = 0;
            }
            before = group.get(group.size() - 1).number();
        }
        return new Passages(all, wrapping);
    }

    /** Some books have no empty lines between paragraphs, but begin each with an indent. */
    private static List<List<Line>> paragraphs(List<Line> group, Wrapping wrapping) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < group.size(); i++) {
            if (indents(group, i)) {
                starts.add(i);
            }
        }
        boolean few = starts.size() - 1 <= MOST_INDENTED * group.size();
        List<List<Line>> parts = parts(group, starts);
        boolean full = parts.stream().anyMatch(part -> part.size() > 1 && wrapping.isParagraph(part));
        return starts.size() > 1 && few && full ? parts : List.of(group);
    }

    private static boolean indents(List<Line> group, int at) {
        int step = group.get(at).indent() - group.get(at - 1).indent();
        boolean back = at + 1 == group.size()
                || group.get(at + 1).indent() <= group.get(at).indent();
        return step > 0 && step <= DEEPEST_INDENT && back;
    }

    private static List<List<Line>> parts(List<Line> group, List<Integer> starts) {
        List<List<Line>> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : group.size();
            parts.add(group.subList(starts.get(i), end));
        }
        return parts;
    }

    /** True where something to read follows a passage at once, or behind a line or two. */
    boolean proseFollows(int i, int within) {
        for (int at = i + 1; at <= i + within && at < all.size(); at++) {
            if (all.get(at).isProse()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something to read is left. */
    boolean haveProse(@Nullable String[] dropped) {
        for (int i = 0; i < all.size(); i++) {
            if (dropped[i] == null && all.get(i).isProse()) {
                return true;
            }
        }
        return false;
    }

    /** The words of all passages that are not left out. */
    int words(@Nullable String[] dropped) {
        int words = 0;
        for (int i = 0; i < all.size(); i++) {
            words += dropped[i] == null ? all.get(i).words() : 0;
        }
        return words;
    }

    Passage get(int i) {
        return all.get(i);
    }

    int size() {
        return all.size();
    }
}
