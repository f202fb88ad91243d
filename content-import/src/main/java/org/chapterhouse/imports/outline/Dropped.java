package org.chapterhouse.imports.outline;

/**
 * A piece of the source that is not part of the text.
 *
 * @param line of the imported file, counted from 1; 0 where the file has no lines
 * @param reason why it was left out, in a few words
 */
public record Dropped(String text, int line, String reason) {

    static Dropped of(Piece piece) {
        return new Dropped(
                piece.text(), piece.line(), String.valueOf(piece.marks().dropped()));
    }
}
