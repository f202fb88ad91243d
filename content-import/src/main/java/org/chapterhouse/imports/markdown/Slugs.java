package org.chapterhouse.imports.markdown;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names by which links within a document lead to its headings, as GitHub makes them: in small letters, without
 * punctuation, with a hyphen for each space, and numbered where two would be the same.
 */
final class Slugs {

    private final Map<String, Integer> used = new HashMap<>();

    /** The anchor of the next heading of the document. */
    String next(String heading) {
        String slug = slug(heading);
        int again = used.merge(slug, 1, Integer::sum) - 1;
        return again == 0 ? anchor(slug) : anchor(slug + "-" + again);
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Slugs::isKept)
                .forEach(c -> slug.appendCodePoint(c == ' ' ? '-' : c));
        return slug.toString();
    }

    private static boolean isKept(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(c) || mark || c == ' ' || c == '-' || c == '_';
    }

    /** The anchor for a name that the document gives. */
    static String anchor(String name) {
        return "to-" + URLEncoder.encode(name.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8);
    }

    /** The anchor that a link's target means, which begins with {@code #}. */
    static String target(String target) {
        String name = target.substring(1);
        try {
            return anchor(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return anchor(name);
        }
    }
}
