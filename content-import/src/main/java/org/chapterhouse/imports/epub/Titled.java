package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A title as it stands in the book.
 *
 * @param at the place before which it is put
 * @param match what says the same there; null where nothing does
 * @param numbers the places of headings directly above that only number it
 */
record Titled(Opening opening, int at, @Nullable TitleMatch match, List<Integer> numbers) {

    /** As many titles show how a book writes them. */
    private static final int TELLING = 3;

    /** A line above a title that is longer is no number of it. */
    private static final int MOST_WORDS_OF_A_NUMBER = 5;

    private static final int LONGEST_NUMBER = 60;

    int depth() {
        return Math.min(6, opening.depth());
    }

    /** All titles with their matches. Of those at one place, each is looked for behind the one before it. */
    static List<Titled> all(List<Opening> openings, List<Piece> pieces) {
        List<Titled> all = new ArrayList<>();
        int start = 0;
        while (start < openings.size()) {
            int at = openings.get(start).at();
            int end = start + 1;
            while (end < openings.size() && openings.get(end).at() == at) {
                end++;
            }
            int until = end < openings.size() ? openings.get(end).at() : pieces.size();
            all.addAll(atOnePlace(openings.subList(start, end), pieces, until));
            start = end;
        }
        boolean numbered = areNumbered(all, pieces);
        return all.stream().map(title -> title.numbered(pieces, numbered)).toList();
    }

    private static List<Titled> atOnePlace(List<Opening> openings, List<Piece> pieces, int end) {
        List<Titled> group = new ArrayList<>();
        int from = openings.get(0).at();
        for (Opening opening : openings) {
            TitleMatch match = TitleMatch.find(opening.title(), pieces, from, end);
            int said = match == null ? from : match.first();
            int at = group.isEmpty() || !hasText(pieces.subList(from, said)) ? from : said;
            group.add(new Titled(opening, at, match, List.of()));
            from = match == null ? from : match.last() + 1;
        }
        List<Titled> titles = new ArrayList<>();
        List<Titled> bare = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            (isBare(group, i) ? bare : titles).add(group.get(i));
        }
        bare.forEach(title -> titles.add(title.inText()));
        return titles;
    }

    private static boolean hasText(List<Piece> between) {
        return between.stream().anyMatch(piece -> piece.isRead() && !piece.isHeading());
    }

    /** Whether the text that a title leads to is another title's already. */
    private static boolean isBare(List<Titled> group, int i) {
        Titled title = group.get(i);
        boolean hasParts = i + 1 < group.size() && group.get(i + 1).depth() > title.depth();
        return title.match == null
                && !hasParts
                && IntStream.range(0, group.size())
                        .filter(other -> other != i && group.get(other).depth() == title.depth())
                        .anyMatch(other -> other < i || group.get(other).match != null);
    }

    private Titled inText() {
        return new Titled(opening.atDepth(Math.max(Piece.IN_TEXT, opening.depth())), at, null, List.of());
    }

    /** Whether a short heading stands above most titles of the book. */
    private static boolean areNumbered(List<Titled> all, List<Piece> pieces) {
        long matched = all.stream().filter(title -> title.match != null).count();
        long below = all.stream()
                .map(title -> title.lineAbove(pieces))
                .filter(above -> above >= 0 && pieces.get(above).isHeading())
                .count();
        return below >= TELLING && 2 * below >= matched;
    }

    /** The place of a short line directly above what says the title; -1 where there is none. */
    private int lineAbove(List<Piece> pieces) {
        if (match == null || match.first() <= at) {
            return -1;
        }
        int above = match.first() - 1;
        Piece piece = pieces.get(above);
        boolean isShort = piece.text().length() <= LONGEST_NUMBER
                && TitleWords.of(piece.text()).count() <= MOST_WORDS_OF_A_NUMBER;
        return piece.isRead() && isShort ? above : -1;
    }

    /** @param always whether the heading above a title of this book is always its number */
    private Titled numbered(List<Piece> pieces, boolean always) {
        int above = lineAbove(pieces);
        if (above < 0) {
            return this;
        }
        Piece line = pieces.get(above);
        boolean number =
                (always && line.isHeading()) || TitleWords.of(line.text()).isNumber();
        return number ? new Titled(opening, at, match, List.of(above)) : this;
    }

    /** The places of the pieces that this stands for. */
    List<Integer> replaced() {
        Stream<Integer> said = match == null ? Stream.of() : match.places().stream();
        return Stream.concat(numbers.stream(), said).toList();
    }

    /** The level of the heading that says this; 0 where no heading does. */
    int level(List<Piece> pieces) {
        return match == null ? 0 : pieces.get(match.first()).level();
    }

    boolean says(Piece piece) {
        return TitleWords.of(opening.title()).contains(TitleWords.of(piece.text()));
    }

    /** The heading, with the anchors of those that it replaces. */
    Piece piece(List<Piece> pieces) {
        List<String> anchors = replaced().stream()
                .flatMap(place -> pieces.get(place).marks().anchors().stream())
                .toList();
        return Piece.heading(depth(), opening.title(), 0).anchored(anchors);
    }
}
