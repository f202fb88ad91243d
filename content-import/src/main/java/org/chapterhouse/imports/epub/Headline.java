package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.imports.outline.Piece;

/**
 * A heading on a page, with the number that stands above it.
 *
 * @param at its place, or that of its number
 * @param level the higher of both
 */
record Headline(int at, int level, String title) {

    /**
     * All headings of some pieces. A number and the heading directly below it are one, if most headings of that level
     * have numbers above them; if few have, those name the parts in which they are the first.
     */
    static List<Headline> all(List<Piece> pieces, int from, int end) {
        Map<Integer, Integer> numbered = new HashMap<>();
        for (int at = from; at < end; at++) {
            if (isHeading(pieces.get(at))) {
                numbered.merge(pieces.get(at).level(), -1, Integer::sum);
                int below = below(pieces, at, end);
                numbered.merge(below < 0 ? 0 : pieces.get(below).level(), 2, Integer::sum);
            }
        }
        List<Headline> all = new ArrayList<>();
        int above = -1;
        for (int at = from; at < end; at++) {
            if (isHeading(pieces.get(at)) && isAboveHigher(pieces, at, end)) {
                above = above < 0 ? at : above;
            } else if (isHeading(pieces.get(at))) {
                int below = below(pieces, at, end);
                boolean one =
                        below >= 0 && numbered.getOrDefault(pieces.get(below).level(), 0) >= 0;
                Headline headline = of(pieces, at, one ? below : -1);
                all.add(above < 0 ? headline : headline.from(above));
                above = -1;
                at = one ? below : at;
            }
        }
        return all;
    }

    private Headline from(int above) {
        return new Headline(above, level, title);
    }

    /** Whether a heading of a lower rank stands directly above another: it opens nothing, but belongs to that one. */
    private static boolean isAboveHigher(List<Piece> pieces, int at, int end) {
        int next = next(pieces, at, end);
        return next < end
                && isHeading(pieces.get(next))
                && pieces.get(next).level() < pieces.get(at).level()
                && !isNumber(pieces.get(at));
    }

    private static int next(List<Piece> pieces, int at, int end) {
        int next = at + 1;
        while (next < end && pieces.get(next).isDropped()) {
            next++;
        }
        return next;
    }

    /** The heading that some pieces begin with, if pictures stand above it. */
    static Optional<Headline> first(List<Piece> pieces, int from, int end) {
        int at = from;
        while (at < end && (!pieces.get(at).isRead() || !pieces.get(at).kind().isText())) {
            at++;
        }
        return at < end && isHeading(pieces.get(at))
                ? Optional.of(of(pieces, at, below(pieces, at, end)))
                : Optional.empty();
    }

    private static boolean isHeading(Piece piece) {
        return piece.isHeading() && piece.isRead();
    }

    /** The place of the heading that a number stands above; -1 where there is none. */
    private static int below(List<Piece> pieces, int at, int end) {
        int next = next(pieces, at, end);
        boolean numbers = next < end && isHeading(pieces.get(next)) && isNumber(pieces.get(at));
        return numbers && !isNumber(pieces.get(next)) ? next : -1;
    }

    private static boolean isNumber(Piece heading) {
        return TitleWords.of(heading.text()).isNumber();
    }

    private static Headline of(List<Piece> pieces, int at, int below) {
        Piece heading = pieces.get(at);
        if (below < 0) {
            return new Headline(at, heading.level(), heading.text());
        }
        String number = heading.text();
        boolean ends = !Character.isLetterOrDigit(number.codePointBefore(number.length()));
        String title = number + (ends ? " " : ". ") + pieces.get(below).text();
        return new Headline(at, Math.min(heading.level(), pieces.get(below).level()), title);
    }
}
