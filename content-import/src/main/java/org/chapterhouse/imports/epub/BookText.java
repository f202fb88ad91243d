package org.chapterhouse.imports.epub;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of the bytes of a book's files. Books have to be in UTF-8 or UTF-16 (EPUB 3.3, section 3.9); many are not,
 * and say something else than they are.
 */
final class BookText {

    private static final String STAGE = "encoding";

    private static final int HEAD = 1_024;
    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([^\"']+)|<meta[^>]*?charset\\s*=\\s*[\"']?([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    /** What is called so is Windows-1252 everywhere (WHATWG Encoding, section 4.2). */
    private static final Set<String> LATIN = Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii");

    private static final Set<String> MARKS = Set.of("\u00EF\u00BB", "\u00FE\u00FF", "\u00FF\u00FE");

    private final Epub.Decoder decoder;
    private int declaredWrongly;
    private int declaredOtherwise;
    private int undeclared;

    BookText(Epub.Decoder decoder) {
        this.decoder = decoder;
    }

    String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.length() > 1 && MARKS.contains(head.substring(0, 2))) {
            return decoder.decode(bytes, new Findings());
        }
        Charset declared = declared(head);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\ufffd') < 0 && utf8.indexOf('\0') < 0) {
            declaredWrongly += declared != null && utf8.length() < bytes.length ? 1 : 0;
            return utf8;
        }
        if (declared != null) {
            declaredOtherwise++;
            return new String(bytes, declared);
        }
        undeclared++;
        return decoder.decode(bytes, new Findings());
    }

    /** Null for UTF-8, which is looked for anyway. */
    private static @Nullable Charset declared(String head) {
        Matcher found = DECLARED.matcher(head);
        if (!found.find()) {
            return null;
        }
        String name = (found.group(1) == null ? found.group(2) : found.group(1)).strip();
        if (LATIN.contains(name.toLowerCase(Locale.ROOT))) {
            return Charset.forName("windows-1252");
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.UTF_8) ? null : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    void report(Findings findings) {
        if (declaredWrongly > 0) {
            String details = "Files that say to be in another encoding, and are UTF-8: %d.";
            findings.doubt(STAGE, details.formatted(declaredWrongly), null);
        }
        if (declaredOtherwise > 0) {
            String details = "Files in another encoding than UTF-8, as they say: %d.";
            findings.info(STAGE, details.formatted(declaredOtherwise), null);
        }
        if (undeclared > 0) {
            String details = "Files that are not UTF-8 and do not say what they are, so that letters may be wrong: %d.";
            findings.doubt(STAGE, details.formatted(undeclared), null);
        }
    }
}
