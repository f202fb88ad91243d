package org.chapterhouse.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a web page says it is written in (HTML Standard, section 13.2.3.2). */
final class DeclaredCharset {

    /** In bytes: what comes later, browsers do not look at either. */
    private static final int HEAD = 1_024;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    private static final Pattern META = Pattern.compile("<meta[\\s/]([^>]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARSET =
            Pattern.compile("(?:^|[\\s;/\"'])charset\\s*=\\s*[\"']?\\s*([^\\s;\"'/>]+)", Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** Null where the page says none, or one that nobody knows. */
    static @Nullable Charset of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(""));
        while (meta.find()) {
            Matcher name = CHARSET.matcher(meta.group(1));
            Charset charset = name.find() ? named(name.group(1)) : null;
            if (charset != null) {
                return charset;
            }
        }
        Matcher xml = XML.matcher(head);
        return xml.find() ? named(xml.group(1)) : null;
    }

    /** What stands in bytes of ASCII cannot be UTF-16, whatever it says. */
    private static @Nullable Charset named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
            return StandardCharsets.UTF_8;
        }
        return WebCharsets.named(name);
    }
}
