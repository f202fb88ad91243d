package org.chapterhouse.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows files that are no plain text by how they begin, or by what they are made of. */
final class Signatures {

    /** Texts saved by faulty programs have a stray control character now and then; other files have many. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    private Signatures() {}

    /**
     * Why a file of a known other kind is refused; null for all else.
     *
     * @param head the file's beginning, a character for each byte
     */
    static @Nullable String refusal(String head) {
        if (head.startsWith("%PDF-")) {
            return "is a PDF file, which cannot be imported yet; save the text as Word, EPUB or plain text and try again.";
        }
        if (head.startsWith("{\\rtf")) {
            return "is a rich-text file (RTF); open it in a word processor, save it as DOCX and try again.";
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "is an old or protected Word file; save it as DOCX without a password and try again.";
        }
        if (head.startsWith("BOOKMOBI", Math.min(60, head.length())) || head.startsWith("TPZ")) {
            return "is a Kindle book; convert it to EPUB and try again.";
        }
        boolean picture = head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", Math.min(8, head.length())));
        return picture ? "is a picture; a text is needed." : null;
    }

    /**
     * Why a packed file of a known other kind is refused; null for all else.
     *
     * @param names of the files in it
     */
    static @Nullable String packedRefusal(Set<String> names) {
        if (names.contains("xl/workbook.xml")) {
            return "is a spreadsheet; a text is needed.";
        }
        if (names.contains("ppt/presentation.xml")) {
            return "is a presentation; a text is needed.";
        }
        boolean openDocument = names.contains("content.xml") && names.contains("META-INF/manifest.xml");
        return openDocument ? "is an OpenDocument file; save it as Word (DOCX) and try again." : null;
    }

    /** True where control characters are too many for a text. */
    static boolean isBinary(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            controls += isForeign(text.charAt(i)) ? 1 : 0;
        }
        return controls * CHARACTERS_PER_CONTROL > text.length();
    }

    /** A character that stands for nothing in a text. */
    static boolean isForeign(int c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007f' && c <= '\u009f');
    }
}
