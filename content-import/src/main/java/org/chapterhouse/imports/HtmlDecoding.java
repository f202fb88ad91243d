package org.chapterhouse.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chapterhouse.imports.outline.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a web page's characters were written as bytes (HTML Standard, section 13.2.3): by its mark, as its
 * site says, by what it says in its head, else as other texts. A page that is UTF-8 is read as such whatever it says: many were saved so by a
 * program that left their heads alone.
 */
final class HtmlDecoding {

    private static final String STAGE = "encoding";

    private HtmlDecoding() {}

    /**
     * The text with {@code \n} as its only line end.
     *
     * @param named the encoding that its site gives it; null for none
     */
    static String decode(byte[] bytes, @Nullable Charset named, Findings findings) {
        Charset declared = named == null ? DeclaredCharset.of(bytes) : named;
        boolean marked = ByteOrderMark.of(bytes) != null;
        if (marked || declared == null || declared.equals(StandardCharsets.UTF_8)) {
            return Decoding.decode(bytes, null, findings);
        }
        String utf8 = isAscii(bytes) ? null : Decoding.strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            String details = "The page says that it is %s, but is UTF-8.".formatted(declared.name());
            findings.info(STAGE, details, null);
            return LineEnds.unified(utf8);
        }
        return LineEnds.unified(Decoding.lenient(bytes, 0, declared, findings));
    }

    /** Some encodings of Japanese write everything in ASCII's bytes. */
    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }
}
