package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;

/** Looks below an entry that stands for most of a book whether its headings tell more. */
final class PoorEntries {

    /** Of the book's text. No chapter of a book that has several is so long. */
    private static final double MOST_OF_THE_BOOK = 0.6;

    private static final int MANY_HEADINGS = 5;

    /** In characters, 6,000 words: what is shorter is read in one session even where it has headings of its own. */
    private static final long LONG = 36_000;

    private final List<Piece> pieces;
    private final Findings findings;
    private final long[] before;

    PoorEntries(BookPages pages, Findings findings) {
        this.pieces = pages.pieces();
        this.findings = findings;
        this.before = new long[pieces.size() + 1];
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            before[at + 1] = before[at] + (piece.isRead() ? piece.text().length() : 0);
        }
    }

    /** The same, with the headings that tell more than one of them. */
    List<Opening> replaced(List<Opening> openings) {
        List<Opening> all = new ArrayList<>(openings);
        for (int i = 0; i < openings.size(); i++) {
            int end = i + 1 < openings.size() ? openings.get(i + 1).at() : pieces.size();
            long length = before[end] - before[openings.get(i).at()];
            if (length > MOST_OF_THE_BOOK * before[pieces.size()]) {
                all.addAll(below(openings.get(i), end, length > LONG));
            }
        }
        all.sort(Comparator.comparingInt(Opening::at));
        return all;
    }

    private List<Opening> below(Opening opening, int end, boolean isLong) {
        TitleMatch match = TitleMatch.find(opening.title(), pieces, opening.at(), end);
        int from = match == null ? opening.at() : match.last() + 1;
        int own = match == null
                ? firstLevel(opening.at(), end)
                : pieces.get(match.first()).level();
        Map<Integer, List<Headline>> byLevel = Headline.all(pieces, from, end).stream()
                .collect(Collectors.groupingBy(Headline::level, TreeMap::new, Collectors.toList()));
        for (List<Headline> rank : byLevel.values()) {
            boolean lower = own > 0 && rank.get(0).level() > own;
            if (rank.size() >= MANY_HEADINGS && (!lower || (isLong && opening.depth() == Piece.CHAPTER))) {
                return opened(opening, rank, opening.depth() + (lower ? 1 : 0));
            }
        }
        return List.of();
    }

    /** The level of the heading that stands above the text, whatever it says; 0 where none does. */
    private int firstLevel(int from, int end) {
        return Headline.first(pieces, from, end).map(Headline::level).orElse(0);
    }

    private List<Opening> opened(Opening opening, List<Headline> rank, int depth) {
        String details = "The table of contents has only %s for most of the book; its %d headings are used.";
        findings.doubt("contents", details.formatted(Findings.quoted(opening.title()), rank.size()), null);
        return rank.stream()
                .map(headline -> new Opening(depth, headline.title(), headline.at()))
                .toList();
    }
}
