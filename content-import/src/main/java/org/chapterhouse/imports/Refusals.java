package org.chapterhouse.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.outline.Spaces;

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

    /** Ten times what the longest pages have: each can become an element of the parsed document, twice. */
    static final int MAX_HTML_MARKS = 200_000;

    /** Twice the longest novels as plain text, in bytes. */
    static final int MAX_TEXT_BYTES = 10 * 1024 * 1024;

    /** What a page of the web is fetched up to, too. */
    static final int MAX_HTML_BYTES = 20 * 1024 * 1024;

    private static final Pattern EMBEDDED_PICTURE =
            Pattern.compile("data:image/[\\w.+-]++;base64,[A-Za-z0-9+/=%]++", Pattern.CASE_INSENSITIVE);

    private static final String MARKS = "*_`[]<>&|\\";

    private Refusals() {}

    static void checkBytes(byte[] bytes) throws SourceRefused {
        if (bytes.length == 0) {
            throw new SourceRefused("is empty.");
        }
        if (bytes.length > Importing.MAX_BYTES) {
            throw tooLarge(Importing.MAX_BYTES);
        }
    }

    /** Texts that are not packed are held in memory whole, several times over. */
    static void checkTextBytes(byte[] bytes, int most) throws SourceRefused {
        if (bytes.length > most) {
            throw tooLarge(most);
        }
    }

    private static SourceRefused tooLarge(int bytes) {
        return new SourceRefused("is larger than %d MB, which is the most that can be imported of its kind."
                .formatted(bytes / 1024 / 1024));
    }

    static void checkText(String text, boolean markdown) throws SourceRefused {
        checkReadable(text);
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        if (lines > MAX_LINES) {
            throw new SourceRefused(
                    "has more than %,d lines, which is the most that can be imported.".formatted(MAX_LINES));
        }
        if (markdown) {
            checkMarkdown(text);
        }
    }

    static void checkHtml(String text) throws SourceRefused {
        checkReadable(text);
        int marks = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            marks++;
        }
        if (marks > MAX_HTML_MARKS) {
            throw tooMuchMarkup(MAX_HTML_MARKS);
        }
    }

    private static void checkReadable(String text) throws SourceRefused {
        if (Spaces.isBlank(text)) {
            throw new SourceRefused("holds nothing but white space.");
        }
        if (Signatures.isBinary(text)) {
            throw new SourceRefused("is not a text file; save it as plain text, Word or EPUB and try again.");
        }
    }

    private static void checkMarkdown(String text) throws SourceRefused {
        if (text.chars().filter(c -> MARKS.indexOf(c) >= 0).count() > MAX_MARKS) {
            throw tooMuchMarkup(MAX_MARKS);
        }
        checkLines(text);
    }

    private static SourceRefused tooMuchMarkup(int most) {
        return new SourceRefused(
                "has more than %,d characters of markup, which is the most that can be imported.".formatted(most));
    }

    /** Markdown's markup within a paragraph is not parsed beyond the length that a block may have. */
    private static void checkLines(String text) throws SourceRefused {
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > MAX_BLOCK && withoutPictures(text.substring(start, end)) > MAX_BLOCK) {
                throw tooLong(number);
            }
            start = end + 1;
            number++;
        }
    }

    /** A picture that is written into the text takes a long line, and no time. */
    private static int withoutPictures(String line) {
        return EMBEDDED_PICTURE.matcher(line).replaceAll("").length();
    }

    static void checkPieces(List<Piece> pieces) throws SourceRefused {
        if (pieces.stream().allMatch(piece -> piece.opens() || piece.isDropped() || piece.kind() == BlockKind.BREAK)) {
            boolean headings = pieces.stream().anyMatch(Piece::opens);
            throw new SourceRefused(headings ? "has headings, but no text below them." : "has no text to read.");
        }
        if (pieces.stream().filter(piece -> !piece.isCut()).count() > MAX_BLOCKS) {
            throw new SourceRefused(
                    "has more than %,d paragraphs, which is the most that can be imported.".formatted(MAX_BLOCKS));
        }
        for (Piece piece : pieces) {
            if (piece.text().length() > MAX_BLOCK || piece.html().length() > 10 * MAX_BLOCK) {
                throw tooLong(piece.line());
            }
        }
    }

    private static SourceRefused tooLong(int line) {
        String where = line == 0 ? "" : " in line " + line;
        return new SourceRefused(
                "has a paragraph of more than %,d characters%s; put empty lines between its paragraphs."
                        .formatted(MAX_BLOCK, where));
    }
}
