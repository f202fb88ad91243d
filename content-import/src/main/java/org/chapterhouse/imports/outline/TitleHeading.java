package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A heading that says the title of the whole text and holds its chapters, without a word of its own. It is left out, and
 * what it holds moves up by one level: else a book would be one chapter, and its chapters sections of it.
 */
public final class TitleHeading {

    /** What a heading holds that is worth a chapter each. */
    private static final int FEWEST_CHAPTERS = 2;

    private static final String REASON = "the title of the text, which its chapters do not need above them";

    private final List<Piece> pieces;
    private final int deepest;

    private TitleHeading(List<Piece> pieces, int deepest) {
        this.pieces = pieces;
        this.deepest = deepest;
    }

    /** The draft without such a heading; unchanged where it has none, or has none any more. */
    public static Draft without(Draft draft) {
        String title = draft.about().title();
        return title == null ? draft : draft.with(without(title, draft.pieces(), Integer.MAX_VALUE));
    }

    /**
     * The pieces of a text without such a heading.
     *
     * @param deepest level of the headings that move up; those below are no part of the outline, whatever is above them
     */
    public static List<Piece> without(String title, List<Piece> pieces, int deepest) {
        return new TitleHeading(pieces, deepest).without(said(title), said(mainTitle(title)));
    }

    private List<Piece> without(String whole, String main) {
        if (pieces.stream().anyMatch(piece -> REASON.equals(piece.marks().dropped()))) {
            return pieces;
        }
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            String said = piece.opens() && piece.level() == Piece.CHAPTER ? said(piece.text()) : "";
            if (!said.isEmpty() && (said.equals(whole) || said.equals(main)) && holdsChapters(at)) {
                return without(at);
            }
        }
        return pieces;
    }

    private boolean holdsChapters(int at) {
        int end = end(at);
        int first = first(at);
        long sections =
                pieces.subList(at, end).stream().filter(TitleHeading::isSection).count();
        return first < end && isSection(pieces.get(first)) && sections >= Math.max(FEWEST_CHAPTERS, chapters());
    }

    /** How many chapters there are; where they are more than what one of them holds, that one is a story among others. */
    private long chapters() {
        return pieces.stream()
                .filter(piece -> piece.opens() && piece.level() == Piece.CHAPTER)
                .count();
    }

    private static boolean isSection(Piece piece) {
        return piece.opens() && piece.level() == Piece.SECTION && !piece.isCut();
    }

    /** The place of the next chapter. */
    private int end(int at) {
        int end = at + 1;
        while (end < pieces.size()
                && !(pieces.get(end).opens() && pieces.get(end).level() == Piece.CHAPTER)) {
            end++;
        }
        return end;
    }

    /** The place of the first of what the heading holds. */
    private int first(int at) {
        int first = at + 1;
        while (first < pieces.size() && !pieces.get(first).isShown()) {
            first++;
        }
        return first;
    }

    private List<Piece> without(int at) {
        List<Piece> result = new ArrayList<>(pieces);
        Piece heading = pieces.get(at);
        for (int i = at; i < end(at); i++) {
            Piece piece = pieces.get(i);
            result.set(i, movesUp(piece) ? piece.atLevel(piece.level() - 1) : piece);
        }
        List<String> anchors = new ArrayList<>(heading.marks().anchors());
        anchors.addAll(pieces.get(first(at)).marks().anchors());
        result.set(first(at), result.get(first(at)).anchored(anchors));
        result.set(at, heading.dropped(REASON));
        return result;
    }

    private boolean movesUp(Piece piece) {
        boolean outlines =
                piece.level() == Piece.SECTION || (piece.level() > Piece.SECTION && piece.level() <= deepest);
        return outlines && !piece.isDropped() && !piece.isCut();
    }

    /** What stands before a subtitle. */
    private static String mainTitle(String title) {
        return title.split("[:;—(]|, or,", 2)[0];
    }

    private static String said(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
