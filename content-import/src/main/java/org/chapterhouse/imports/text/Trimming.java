package org.chapterhouse.imports.text;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;

/** Cuts off what a web site put after, or before, the text. */
final class Trimming {

    static final String STAGE = "boilerplate";

    /** Lines between two phrases of a web site, such as the title of another article, are the site's too. */
    private static final int LONGEST_GAP = 3;

    private static final int MOST_WORDS_IN_GAP = 15;

    private final List<Unit> units;
    private final Findings findings;
    private final List<Piece> before = new ArrayList<>();
    private final List<Piece> after = new ArrayList<>();

    Trimming(List<Unit> units, Findings findings) {
        this.units = units;
        this.findings = findings;
    }

    /** The units without the site's own at either end; all of them where no text would be left. */
    List<Unit> trimmed() {
        int end = end();
        int start = 0;
        while (start < end && Boilerplate.isFurniture(units.get(start))) {
            start++;
        }
        if (start == end) {
            return units;
        }
        drop(units.subList(0, start), "a web site's own words before the text", before);
        drop(units.subList(end, units.size()), "a web site's own words after the text", after);
        return units.subList(start, end);
    }

    private int end() {
        int end = units.size();
        int gap = 0;
        for (int i = units.size() - 1; i >= 0 && gap <= LONGEST_GAP; i--) {
            if (Boilerplate.isAfterword(units.get(i))) {
                end = i;
                gap = 0;
            } else if (end == units.size() || !canBeInGap(units.get(i))) {
                return end;
            } else {
                gap++;
            }
        }
        return end;
    }

    private static boolean canBeInGap(Unit unit) {
        return unit.words() <= MOST_WORDS_IN_GAP && !unit.plain().matches(".*[.!?…][”\"’')]?");
    }

    private void drop(List<Unit> gone, String reason, List<Piece> kept) {
        gone.forEach(unit -> kept.add(PlainBlocks.dropped(unit, reason)));
        if (!gone.isEmpty()) {
            String lines = gone.size() == 1 ? "One line was" : gone.size() + " lines were";
            findings.info(
                    STAGE, lines + " left out: " + reason + ".", gone.get(0).line());
        }
    }

    /** What was cut off before the text. */
    List<Piece> before() {
        return before;
    }

    /** What was cut off after it. */
    List<Piece> after() {
        return after;
    }
}
