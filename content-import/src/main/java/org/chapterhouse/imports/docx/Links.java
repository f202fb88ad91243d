package org.chapterhouse.imports.docx;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the addresses that links have in the text, and remembers which bookmarks they lead to. */
final class Links {

    private static final Pattern SCHEME = Pattern.compile("(https?|mailto):\\S.*", Pattern.CASE_INSENSITIVE);

    /** No address that somebody follows is longer, in characters. */
    private static final int LONGEST = 4_000;

    /** A hundred times those of a long report; links to others are words. */
    private static final int MOST_BOOKMARKS = 50_000;

    private final Set<String> bookmarks = new HashSet<>();

    /**
     * The address for a place that a document links to.
     *
     * @param target an address, or {@code #} and the name of a bookmark
     * @return null where it leads neither to the web nor within the text
     */
    @Nullable
    String address(@Nullable String target) {
        if (target == null || target.length() > LONGEST) {
            return null;
        }
        if (target.startsWith("#")) {
            return within(anchor(target.substring(1)));
        }
        Matcher scheme = SCHEME.matcher(target.strip());
        return scheme.matches()
                ? scheme.group(1).toLowerCase(Locale.ROOT)
                        + scheme.group().substring(scheme.group(1).length())
                : null;
    }

    private @Nullable String within(String anchor) {
        if (bookmarks.size() < MOST_BOOKMARKS) {
            bookmarks.add(anchor);
        }
        return bookmarks.contains(anchor) ? "anchor:" + anchor : null;
    }

    /** The name by which links lead to a bookmark. */
    static String anchor(String bookmark) {
        return "mark-" + URLEncoder.encode(bookmark, StandardCharsets.UTF_8);
    }

    /** Whether a link leads to the anchor; most bookmarks are Word's own. */
    boolean leadTo(String anchor) {
        return bookmarks.contains(anchor);
    }
}
