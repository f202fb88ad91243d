package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.UUID;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.imports.outline.Piece;

/**
 * A piece of a draft as its facilitator sees it.
 *
 * @param at its place among the pieces
 * @param chosen whether it was chosen to be changed
 * @param shown whether the page is about it: it was chosen, or something was just done to it
 * @param ticked whether it was ticked, with others
 */
public record PieceView(int at, Piece piece, UUID pending, boolean chosen, boolean shown, boolean ticked) {
    private static final int BEGINNING_LENGTH = 90;

    /** Its HTML, with pictures from where they wait and without links that lead nowhere yet. */
    public String html() {
        return piece.html()
                .replace("<img src=\"asset:", "<img src=\"" + Imports.ADDRESS + "/" + pending + "/pictures/")
                .replaceAll("<a href=\"anchor:[^\"]*\"", "<a");
    }

    /** What kind of block it is, in small letters. */
    public String kind() {
        return piece.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What names it: the beginning of its text where it has any. */
    public String beginning() {
        return isSaid()
                ? CommentText.beginning(piece.text(), BEGINNING_LENGTH)
                : MessageBundles.get(EditorMessages.class).wordless(kind());
    }

    /** Whether it has words, and so can be a heading. */
    public boolean isSaid() {
        return !piece.text().isBlank();
    }

    /** Why it was left out, in a few words. */
    public String reason() {
        return String.valueOf(piece.marks().dropped());
    }

    public boolean isDropped() {
        return piece.isDropped();
    }

    public boolean isHeading() {
        return piece.isHeading() && !piece.isCut();
    }

    public boolean opens() {
        return piece.opens();
    }

    public boolean isChapter() {
        return piece.level() == Piece.CHAPTER;
    }

    public boolean isCut() {
        return piece.isCut();
    }

    public boolean isProposed() {
        return piece.marks().proposed();
    }

    /** Whether its kind is told by its look alone, and so can be changed. */
    public boolean isChangeable() {
        return piece.kind().isToldByLook() && !piece.isDropped();
    }

    public boolean isPlain() {
        return piece.isPlain();
    }
}
