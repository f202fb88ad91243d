package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What a page says itself of the title that the table of contents gives its part: one heading, or several such as a
 * number and a name, or the first short lines where a book does not mark its headings.
 *
 * @param places those of the pieces that say it
 */
record TitleMatch(List<Integer> places, Fit fit) {

    /** Best first. */
    enum Fit {
        /** The same words. */
        SAME,
        /** The same but for its numbering. */
        ALIKE,
        /** Some of the title's words. */
        PART,
        /** The title's words and some more. */
        MORE
    }

    /** A page has no more headings and short lines above its text. */
    private static final int MOST_LINES = 8;

    private static final int MOST_LINES_OF_A_TITLE = 4;

    /** What is longer, in characters, is text. */
    private static final int LONGEST_LINE = 300;

    int first() {
        return places.get(0);
    }

    int last() {
        return places.get(places.size() - 1);
    }

    /**
     * The best match near the beginning of a part.
     *
     * @param end the place behind which the part does not reach
     * @return null where the part does not say its title
     */
    static @Nullable TitleMatch find(String title, List<Piece> pieces, int from, int end) {
        List<Line> lines = lines(pieces, from, end);
        TitleWords wanted = TitleWords.of(title);
        TitleMatch best = null;
        for (int first = 0; first < lines.size(); first++) {
            for (TitleMatch match : matches(wanted, lines.subList(first, lines.size()))) {
                if (best == null || match.fit.compareTo(best.fit) < 0) {
                    best = match;
                }
            }
        }
        return best;
    }

    private static List<TitleMatch> matches(TitleWords wanted, List<Line> lines) {
        List<TitleMatch> matches = new ArrayList<>();
        TitleWords said = new TitleWords(List.of());
        boolean headings = true;
        List<Integer> places = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(MOST_LINES_OF_A_TITLE, lines.size()))) {
            said = said.and(line.words);
            headings &= line.heading;
            places.add(line.at);
            Fit fit = fit(wanted, said, headings);
            if (fit != null) {
                matches.add(new TitleMatch(List.copyOf(places), fit));
            }
        }
        return matches;
    }

    /** Lines that are no headings have to say the title in full. */
    private static @Nullable Fit fit(TitleWords wanted, TitleWords said, boolean headings) {
        if (wanted.isEmpty() || said.isEmpty()) {
            return null;
        }
        if (said.equals(wanted)) {
            return Fit.SAME;
        }
        if (!headings) {
            return null;
        }
        if (wanted.isLike(said)) {
            return Fit.ALIKE;
        }
        if (wanted.contains(said)) {
            return Fit.PART;
        }
        return said.contains(wanted) && said.count() <= 2 * wanted.count() + 2 ? Fit.MORE : null;
    }

    private static List<Line> lines(List<Piece> pieces, int from, int end) {
        List<Line> lines = new ArrayList<>();
        for (int at = from; at < end && lines.size() < MOST_LINES; at++) {
            Piece piece = pieces.get(at);
            if (piece.isRead() && piece.kind().isText()) {
                if (piece.text().length() > LONGEST_LINE) {
                    break;
                }
                lines.add(new Line(at, TitleWords.of(piece.text()), piece.isHeading()));
            }
        }
        return lines;
    }

    private record Line(int at, TitleWords words, boolean heading) {}
}
