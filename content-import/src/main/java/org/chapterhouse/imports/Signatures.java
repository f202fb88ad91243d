package org.chapterhouse.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows files that are no plain text by how they begin, or by what they are made of. */
final class Signatures {

    /** Texts saved by faulty programs have a stray control character now and then; other files have many. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    private Signatures() {}

    /** Why a file of a known other kind is refused; null for all else. */
    static @Nullable String refusal(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return "is a PDF file; copy its text into a plain-text file and try again.";
        }
        if (head.startsWith("PK\3\4")) {
            return "is a packed file, such as EPUB or Word; save it as plain text or Markdown and try again.";
        }
        if (head.startsWith("{\\rtf") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "is a word processor's file; save it as plain text or Markdown and try again.";
        }
        String start =
                head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml")) {
            return "is a web page (HTML or XML); save it as plain text or Markdown and try again.";
        }
        return null;
    }

    /** True where control characters are too many for a text. */
    static boolean isBinary(String text) {
        long controls = text.chars().filter(Signatures::isForeign).count();
        return controls * CHARACTERS_PER_CONTROL > text.length();
    }

    /** A character that stands for nothing in a text. */
    static boolean isForeign(int c) {
        return c != '\n' && c != '\t' && Character.isISOControl(c);
    }
}
