package org.chapterhouse.imports.text.book;

import java.util.List;
import org.chapterhouse.imports.text.Line;
import org.chapterhouse.imports.text.Look;

/** Tells lines that are looked up, as those of contents lists, from those that are read. */
final class LookingUp {

    /** A title in a single line is shorter than this many words. */
    private static final int LONGEST_TITLE = 25;

    private static final double MOST = 0.6;

    /** Enough lines to know a passage by. */
    private static final int LOOKED_AT = 50;

    private LookingUp() {}

    /** What is read, rather than looked up: a paragraph, or verse. */
    static boolean isRead(Passages passages, int i) {
        Passage passage = passages.get(i);
        List<Line> lines = passage.lines();
        if (!passage.isProse() || (lines.size() == 1 && passage.isShort() && passage.words() < LONGEST_TITLE)) {
            return false;
        }
        boolean looksUp = pages(passage) * 2 >= lines.size() || areNumbered(lines) || areTitles(lines);
        return !looksUp;
    }

    private static boolean areTitles(List<Line> lines) {
        int looked = Math.min(LOOKED_AT, lines.size());
        long titles = lines.stream()
                .limit(looked)
                .map(line -> Look.of(line.text()))
                .filter(look -> look.isTitleCase() || look.isCapitals())
                .count();
        return titles >= MOST * looked;
    }

    /** The lines that end in a page. */
    static int pages(Passage passage) {
        return (int) passage.lines().stream()
                .filter(line -> EntryReading.isPaged(line.text()))
                .count();
    }

    /** True where most lines are numbered. */
    static boolean areNumbered(List<Line> lines) {
        int looked = Math.min(LOOKED_AT, lines.size());
        long labels = lines.stream()
                .limit(looked)
                .filter(line -> Label.of(line.text()) != null)
                .count();
        return labels * 2 >= looked;
    }
}
