package org.chapterhouse.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.chapterhouse.imports.outline.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text's characters were written as bytes: by its mark where it has one, as UTF-8 where that fits, as its
 * site says, as UTF-16 by its look, else as Windows-1252, in which every byte means something.
 */
final class Decoding {

    private static final String STAGE = "encoding";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Of the bytes above ASCII, those that break UTF-8: below this share, the file is UTF-8 that was damaged. */
    private static final double DAMAGED = 0.1;

    private Decoding() {}

    /**
     * The text with {@code \n} as its only line end.
     *
     * @param named the encoding that its site gives it, which many sites give to texts in UTF-8 too; null for none
     */
    static String decode(byte[] bytes, @Nullable Charset named, Findings findings) {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return LineEnds.unified(lenient(bytes, mark.length(), mark.charset(), findings));
        }
        String text = named == null || isUtf8(bytes) ? null : strict(bytes, named);
        return LineEnds.unified(text == null ? unmarked(bytes, findings) : text);
    }

    /** True where it could hardly be anything else: it has more than ASCII, and all in the order of UTF-8. */
    private static boolean isUtf8(byte[] bytes) {
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        return utf8 != null && utf8.length() < bytes.length;
    }

    private static String unmarked(byte[] bytes, Findings findings) {
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null && (utf8.indexOf('\0') < 0 || !Signatures.isBinary(utf8))) {
            return utf8;
        }
        String utf16 = Utf16.text(bytes);
        if (utf16 != null) {
            findings.doubt(STAGE, "The file does not name its encoding; it was read as UTF-16.", null);
            return utf16;
        }
        return utf8 != null ? utf8 : damagedOrWindows(bytes, findings);
    }

    private static String damagedOrWindows(byte[] bytes, Findings findings) {
        String damaged = lenient(bytes, 0, StandardCharsets.UTF_8);
        long replaced = replaced(damaged);
        long foreign = damaged.chars().filter(c -> c > 127).count();
        if (replaced < DAMAGED * foreign) {
            noteReplaced(damaged, StandardCharsets.UTF_8, findings);
            return damaged;
        }
        findings.doubt(STAGE, "The file is not UTF-8; it was read as Windows-1252 (Western European).", null);
        return lenient(bytes, 0, WINDOWS, findings);
    }

    /** The text, and a warning where bytes of it mean nothing. */
    static String lenient(byte[] bytes, int from, Charset charset, Findings findings) {
        String text = lenient(bytes, from, charset);
        noteReplaced(text, charset, findings);
        return text;
    }

    private static void noteReplaced(String text, Charset charset, Findings findings) {
        long replaced = replaced(text);
        if (replaced > 0) {
            String details = "%d places are not valid %s and show as \ufffd.".formatted(replaced, charset.name());
            findings.warn(STAGE, details, null);
        }
    }

    private static long replaced(String text) {
        return text.chars().filter(c -> c == '\ufffd').count();
    }

    /** The text without the characters that stand for nothing, among them NUL, which databases refuse. */
    static String withoutControls(String text, Findings findings) {
        long foreign = text.chars().filter(Signatures::isForeign).count();
        if (foreign == 0) {
            return text;
        }
        findings.warn(STAGE, foreign + " control characters were left out.", null);
        StringBuilder result = new StringBuilder(text.length());
        text.chars().filter(c -> !Signatures.isForeign(c)).forEach(c -> result.append((char) c));
        return result.toString();
    }

    static @Nullable String strict(byte[] bytes, Charset charset) {
        // Java decodes leniently much faster, and what is replaced shows.
        String text = charset.equals(StandardCharsets.UTF_8) ? new String(bytes, charset) : "\ufffd";
        return text.indexOf('\ufffd') < 0 ? text : checked(bytes, charset);
    }

    private static @Nullable String checked(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException otherwiseEncoded) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }
}
