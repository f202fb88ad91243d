package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Turns the six levels that sources have into the outline's: texts begin at any level and skip some. */
public final class HeadingRanks {

    private HeadingRanks() {}

    public static List<Piece> ranked(List<Piece> pieces, Findings findings) {
        TreeSet<Integer> used = new TreeSet<>();
        pieces.stream().filter(Piece::isHeading).forEach(piece -> used.add(piece.level()));
        List<Integer> ranks = new ArrayList<>(used);
        report(ranks, findings);
        return pieces.stream()
                .map(piece -> piece.isHeading() ? piece.atLevel(ranks.indexOf(piece.level()) + 1) : piece)
                .toList();
    }

    private static void report(List<Integer> ranks, Findings findings) {
        if (ranks.isEmpty()) {
            findings.doubt("headings", "The text has no headings: it is one chapter with one section.", null);
            return;
        }
        String chapters = "Headings of level " + ranks.get(0) + " open chapters";
        String sections = ranks.size() > 1 ? ", those of level " + ranks.get(1) + " sections" : "";
        findings.info("headings", chapters + sections + ".", null);
    }
}
