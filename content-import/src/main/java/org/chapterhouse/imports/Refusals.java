package org.chapterhouse.imports;

import java.util.List;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Spaces;
import org.jspecify.annotations.Nullable;

/** The reasons for which a file is refused, as the rest of a sentence that begins with its name. */
final class Refusals {

    /** Twice the lines of Shakespeare's complete works. */
    static final int MAX_LINES = 400_000;

    /** Five times the longest chapter of a long novel: beyond it, paragraphs were lost on the way. */
    static final int MAX_BLOCK = 200_000;

    /** Five times the paragraphs of the longest novels. */
    static final int MAX_BLOCKS = 100_000;

    /** Twice what a file of the largest size has that is a book; each can become a node of the parsed document. */
    static final int MAX_MARKS = 1_000_000;

    private static final String MARKS = "*_`[]<>&|\\";

    private Refusals() {}

    static @Nullable String ofBytes(byte[] bytes) {
        if (bytes.length == 0) {
            return "is empty.";
        }
        if (bytes.length > Importing.MAX_BYTES) {
            return "is larger than 10 MB, which is the most that can be imported.";
        }
        return Signatures.refusal(bytes);
    }

    static @Nullable String ofText(String text, boolean markdown) {
        if (text.chars().allMatch(c -> Spaces.isSpace((char) c))) {
            return "holds nothing but white space.";
        }
        if (Signatures.isBinary(text)) {
            return "is not a text file; save it as plain text or Markdown and try again.";
        }
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        if (lines > MAX_LINES) {
            return "has more than %,d lines, which is the most that can be imported.".formatted(MAX_LINES);
        }
        return markdown ? ofMarkdown(text) : null;
    }

    private static @Nullable String ofMarkdown(String text) {
        long marks = text.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
        if (marks > MAX_MARKS) {
            return "has more than %,d characters of markup, which is the most that can be imported."
                    .formatted(MAX_MARKS);
        }
        return ofLines(text);
    }

    /** Markdown's markup within a paragraph is not parsed beyond the length that a block may have. */
    private static @Nullable String ofLines(String text) {
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > MAX_BLOCK) {
                return tooLong(number);
            }
            start = end + 1;
            number++;
        }
        return null;
    }

    static @Nullable String ofPieces(List<Piece> pieces) {
        if (pieces.stream().allMatch(Piece::opens)) {
            return "has headings at most, and no text of its own.";
        }
        if (pieces.size() > MAX_BLOCKS) {
            return "has more than %,d paragraphs, which is the most that can be imported.".formatted(MAX_BLOCKS);
        }
        return pieces.stream()
                .filter(piece ->
                        piece.text().length() > MAX_BLOCK || piece.html().length() > 10 * MAX_BLOCK)
                .findFirst()
                .map(piece -> tooLong(piece.line()))
                .orElse(null);
    }

    private static String tooLong(int line) {
        return "has a paragraph of more than %,d characters in line %d; put empty lines between its paragraphs."
                .formatted(MAX_BLOCK, line);
    }
}
