package org.chapterhouse.imports.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chapterhouse.imports.outline.Piece;

/** The lines of a page that could be titles, found by what they say. */
final class ShortLines {

    static final int NOWHERE = -1;

    /** A line that is longer, in characters, is no title. */
    private static final int LONGEST = 300;

    private static final TreeSet<Integer> NONE = new TreeSet<>();

    /** By what they say, the places of lines; of headings also by what they say without their number. */
    private final Map<TitleWords, TreeSet<Integer>> places = new HashMap<>();

    ShortLines(List<Piece> pieces, int from, int end) {
        for (int at = from; at < end; at++) {
            Piece piece = pieces.get(at);
            if (piece.isRead() && piece.text().length() <= LONGEST) {
                add(piece, at);
            }
        }
    }

    private void add(Piece piece, int at) {
        TitleWords words = TitleWords.of(piece.text());
        places.computeIfAbsent(words, key -> new TreeSet<>()).add(at);
        if (piece.isHeading() && !words.unnumbered().isEmpty()) {
            places.computeIfAbsent(words.unnumbered(), key -> new TreeSet<>()).add(at);
        }
    }

    /** The place of the first line from some place on that says the title; {@link #NOWHERE} where none does. */
    int place(String title, int from) {
        TitleWords wanted = TitleWords.of(title);
        Integer exact = places.getOrDefault(wanted, NONE).ceiling(from);
        Integer alike = places.getOrDefault(wanted.unnumbered(), NONE).ceiling(from);
        return exact != null ? exact : alike != null ? alike : NOWHERE;
    }
}
