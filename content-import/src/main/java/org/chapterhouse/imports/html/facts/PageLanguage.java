package org.chapterhouse.imports.html.facts;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language that a page says it is in. */
final class PageLanguage {

    /** In UTF-16 units: what protocols must have room for (RFC 5646, section 4.4.1). */
    private static final int LONGEST = 35;

    private PageLanguage() {}

    /** A BCP 47 tag; null where the page names none, or something else. */
    static @Nullable String of(Inventory page, @Nullable String inData, MetaTags tags) {
        String inRoot = page.named("html").stream()
                .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
                .findFirst()
                .orElse("");
        return Stream.of(inRoot, or(inData), or(tags.first("content-language")), or(tags.first("og:locale")))
                .map(PageLanguage::tag)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String tag(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        String tag = Locale.forLanguageTag(written.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? "" : tag;
    }
}
