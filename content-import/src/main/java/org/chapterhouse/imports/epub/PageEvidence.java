package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Words;

/** Where the chapters of a book begin that has no headings: with its pages, by their first lines or hidden titles. */
final class PageEvidence {

    private static final int LONGEST_LINE = 80;
    private static final int MOST_WORDS = 10;

    private PageEvidence() {}

    /**
     * A chapter for each page with a title.
     *
     * @param title the book's own, which is no chapter's; may be empty
     */
    static List<Opening> openings(BookPages pages, String title) {
        List<Page> read =
                pages.inTurn().stream().filter(page -> !page.isEmpty()).toList();
        List<Opening> byLines = new ArrayList<>();
        List<Opening> byTitles = new ArrayList<>();
        Set<TitleWords> seen = new HashSet<>();
        for (Page page : read) {
            int start = pages.start(page.file());
            String line = firstLine(page);
            if (!line.isEmpty()) {
                byLines.add(new Opening(1, line, start));
            }
            TitleWords words = TitleWords.of(page.title());
            if (!words.isEmpty() && !words.equals(TitleWords.of(title)) && seen.add(words)) {
                byTitles.add(new Opening(1, page.title(), start));
            }
        }
        boolean distinct = byTitles.size() > 1 && byTitles.size() + 1 >= read.size();
        boolean lines = byLines.size() > 1 && 2 * byLines.size() >= read.size();
        return distinct ? byTitles : lines ? byLines : List.of();
    }

    /** The line that a page begins with, where it looks like a title; else empty. */
    private static String firstLine(Page page) {
        List<Piece> pieces = page.pieces().stream()
                .filter(piece -> piece.isRead() && piece.kind().isText())
                .limit(2)
                .toList();
        if (pieces.size() < 2 || pieces.get(0).text().length() > LONGEST_LINE) {
            return "";
        }
        String line = pieces.get(0).text();
        boolean sentence =
                line.matches("(?s).*[.,;:!?…”\"»]") && !TitleWords.of(line).isNumber();
        return sentence || Words.count(line) > MOST_WORDS ? "" : line;
    }
}
