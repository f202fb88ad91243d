package org.chapterhouse.imports.html.facts;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language that a page says it is in. */
final class PageLanguage {

    /** In UTF-16 units: what protocols must have room for (RFC 5646, section 4.4.1). */
    private static final int LONGEST = 35;

    private PageLanguage() {}

    /** A BCP 47 tag; null where the page names none, or something else. */
    static @Nullable String of(Inventory page, @Nullable String inData, MetaTags tags) {
        for (String written :
                new @Nullable String[] {inRoot(page), inData, tags.first("content-language"), tags.first("og:locale")
                }) {
            String tag = written == null ? "" : tag(written);
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        return null;
    }

    private static @Nullable String inRoot(Inventory page) {
        List<Element> roots = page.named("html");
        if (roots.isEmpty()) {
            return null;
        }
        Element root = roots.get(0);
        return root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
    }

    private static String tag(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        String tag = Locale.forLanguageTag(written.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? "" : tag;
    }
}
