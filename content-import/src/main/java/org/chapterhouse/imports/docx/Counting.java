package org.chapterhouse.imports.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.imports.docx.Numbering.Level;
import org.chapterhouse.imports.docx.Numbering.Numbered;
import org.jspecify.annotations.Nullable;

/** Counts the items of lists in the order of the document, as Word does. */
final class Counting {

    /**
     * The mark of a paragraph in a list.
     *
     * @param list its number in the document
     * @param depth of lists within one another, counted from 0
     * @param number of the item among its fellows; {@link #BULLET} for one with a bullet
     * @param label what stands before it, such as {@code Chapter 3}
     */
    record Mark(int list, int depth, int number, String label) {

        static final int BULLET = -1;

        boolean isBullet() {
            return number == BULLET;
        }

        /** Whether its item can be the next one of the same list, whatever the document calls the two. */
        boolean follows(Mark before) {
            return isBullet() ? before.isBullet() : !before.isBullet() && number == before.number + 1;
        }
    }

    private static final int UNCOUNTED = -2;

    private final Numbering numbering;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    Counting(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The mark of the next paragraph that is set so; null where it has none. */
    @Nullable
    Mark next(Setting setting, String style) {
        Numbered list = setting.list() <= 0 ? null : numbering.list(setting.list());
        if (list == null) {
            return null;
        }
        int ofStyle = numbering.depthOf(list, style);
        int depth = setting.depth() >= 0 ? setting.depth() : Math.max(0, ofStyle);
        Level level = numbering.level(list, depth);
        if (!level.isMarked()) {
            return null;
        }
        int[] count = count(list, setting.list(), depth, level);
        return level.isBullet()
                ? new Mark(setting.list(), depth, Mark.BULLET, "")
                : new Mark(setting.list(), depth, count[depth], label(list, level, count));
    }

    private int[] count(Numbered list, int number, int depth, Level level) {
        int[] count = counts.computeIfAbsent(list.definition(), each -> uncounted());
        if (begun.add(number)) {
            for (int i = 0; i <= Numbering.DEEPEST; i++) {
                int start = list.starts().get(i);
                count[i] = start == Numbering.GOES_ON ? count[i] : start - 1;
            }
        }
        count[depth] = count[depth] == UNCOUNTED ? level.start() : count[depth] + 1;
        Arrays.fill(count, depth + 1, count.length, UNCOUNTED);
        return count;
    }

    private static int[] uncounted() {
        int[] count = new int[Numbering.DEEPEST + 1];
        Arrays.fill(count, UNCOUNTED);
        return count;
    }

    private String label(Numbered list, Level level, int[] count) {
        String label = level.pattern();
        for (int i = 0; i <= Numbering.DEEPEST; i++) {
            String place = "%" + (i + 1);
            if (label.contains(place)) {
                Level counted = numbering.level(list, i);
                label = label.replace(place, Numerals.of(Math.max(count[i], counted.start()), counted.format()));
            }
        }
        return label.strip();
    }
}
