package org.chapterhouse.imports.text;

import java.util.List;
import org.chapterhouse.imports.outline.Findings;

/** Cuts off what a web site put after, or before, the text. */
final class Trimming {

    static final String STAGE = "boilerplate";

    /** Lines between two phrases of a web site, such as the title of another article, are the site's too. */
    private static final int LONGEST_GAP = 3;

    private static final int MOST_WORDS_IN_GAP = 15;

    private final List<Unit> units;
    private final Findings findings;

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
        drop(0, start, "a web site's own words before the text");
        drop(end, units.size(), "a web site's own words after the text");
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

    private void drop(int from, int to, String reason) {
        for (Unit unit : units.subList(from, to)) {
            findings.drop(unit.text(), unit.line(), reason);
        }
        if (from < to) {
            String lines = to - from == 1 ? "One line was" : (to - from) + " lines were";
            findings.info(
                    STAGE, lines + " left out: " + reason + ".", units.get(from).line());
        }
    }
}
