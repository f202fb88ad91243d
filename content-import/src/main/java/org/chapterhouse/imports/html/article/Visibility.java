package org.chapterhouse.imports.html.article;

import java.util.regex.Pattern;

/** What the style of an element says about its being seen. */
public final class Visibility {

    private static final Pattern UNSEEN =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private Visibility() {}

    /** @param style an element's own, empty where it has none */
    public static boolean isHiddenBy(String style) {
        return !style.isEmpty() && UNSEEN.matcher(style).find();
    }
}
