package org.chapterhouse.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.web.Fetched;
import org.jspecify.annotations.Nullable;

/**
 * What a text is made from. Whoever keeps these four makes the same draft of them again; without a network, a page of the
 * web has no pictures then.
 *
 * @param name as the person knows it, with or without folders; it stands in sentences and gives the title of a text that
 *     has none
 * @param address where it was fetched from, after redirects; null for a file
 * @param contentType what its site calls it, such as {@code text/html; charset=windows-1252}; null for a file, and where
 *     the site does not say
 */
public record Source(
        String name,
        byte[] bytes,
        @Nullable String address,
        @Nullable String contentType) implements FetchResult {

    private static final Pattern CHARSET =
            Pattern.compile("; *charset=\"?([a-z0-9][a-z0-9._:+-]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HTML =
            Pattern.compile(" *(?:text/html|application/xhtml\\+xml) *(?:;|$)", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 4_096;

    /** A file that somebody has. */
    public static Source file(String name, byte[] bytes) {
        return new Source(name, bytes, null, null);
    }

    static Source of(Fetched fetched) {
        return new Source(fetched.name(), fetched.bytes(), fetched.address(), fetched.contentType());
    }

    /** The encoding that its site names (RFC 9110, section 8.3.2); null where it names none that is known. */
    @Nullable
    Charset charset() {
        Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
        return named.find() ? WebCharsets.named(named.group(1)) : null;
    }

    /** True where its site calls it a page and it has at least a tag: then it is one, however it begins. */
    boolean isNamedHtml() {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return contentType != null && HTML.matcher(contentType).lookingAt() && head.contains("</");
    }
}
