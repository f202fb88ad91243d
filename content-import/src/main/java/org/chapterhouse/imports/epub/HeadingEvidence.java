package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chapterhouse.imports.outline.Piece;

/** Where the parts of a book begin, as its headings have it. */
final class HeadingEvidence {

    /** As many headings of one rank below a single one make that one the book's title. */
    private static final int SEVERAL = 3;

    private HeadingEvidence() {}

    /**
     * The chapters and sections that headings open.
     *
     * @param title the book's own, which opens nothing where it is the first heading; may be empty
     */
    static List<Opening> openings(List<Headline> headlines, String title) {
        List<Headline> opening = new ArrayList<>(headlines);
        TitleWords own = TitleWords.of(title);
        while (!opening.isEmpty()
                && !own.isEmpty()
                && TitleWords.of(opening.get(0).title()).equals(own)) {
            opening.remove(0);
        }
        if (isTitle(opening)) {
            opening.remove(0);
        }
        List<Integer> levels = List.copyOf(counts(opening).keySet());
        return opening.stream()
                .map(headline -> new Opening(1 + levels.indexOf(headline.level()), headline.title(), headline.at()))
                .filter(each -> each.depth() <= Piece.SECTION)
                .toList();
    }

    /** Whether the first heading stands alone above several of the next rank. */
    private static boolean isTitle(List<Headline> headlines) {
        TreeMap<Integer, Integer> counts = counts(headlines);
        return counts.size() > 1
                && counts.firstEntry().getValue() == 1
                && counts.firstKey() == headlines.get(0).level()
                && counts.higherEntry(counts.firstKey()).getValue() >= SEVERAL;
    }

    private static TreeMap<Integer, Integer> counts(List<Headline> headlines) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        headlines.forEach(headline -> counts.merge(headline.level(), 1, Integer::sum));
        return counts;
    }
}
