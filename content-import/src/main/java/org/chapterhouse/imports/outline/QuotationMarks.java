package org.chapterhouse.imports.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a language sets around quoted words (Unicode CLDR, the delimiters of its locales).
 *
 * @param open what begins a quotation
 * @param close what ends it
 */
record QuotationMarks(String open, String close) {

    /** The outer marks, those of a quotation within a quotation, and the languages that have them. */
    private static final List<String> STYLES = List.of(
            "„“‚‘ cs de is sk sl",
            "„”«» pl ro",
            "„”»« hu",
            "„“‘’ bg et hr lt mk sr",
            "«»“” ca el es it pt-PT",
            "«»«» fr hy",
            "«»‘’ nb nn no",
            "«»„“ ru uk be",
            "””’’ fi sv",
            "「」『』 ja zh-TW zh-HK");

    private static final String OTHERWISE = "“”‘’";

    private static final Map<String, String> BY_LANGUAGE = byLanguage();

    private static Map<String, String> byLanguage() {
        Map<String, String> marks = new HashMap<>();
        for (String style : STYLES) {
            for (String language : style.substring(OTHERWISE.length()).strip().split(" ")) {
                marks.put(language, style.substring(0, OTHERWISE.length()));
            }
        }
        return marks;
    }

    /**
     * The marks of a quotation that stands in so many others.
     *
     * @param language a BCP 47 tag; for an empty one the marks are those of English
     */
    static QuotationMarks of(String language, int depth) {
        Locale locale = Locale.forLanguageTag(language.strip());
        String own = BY_LANGUAGE.getOrDefault(locale.getLanguage(), OTHERWISE);
        String marks = BY_LANGUAGE.getOrDefault(locale.getLanguage() + "-" + locale.getCountry(), own);
        int at = depth % 2 == 0 ? 0 : 2;
        // French sets them off from what they hold, by a space at which no line ends.
        String space = locale.getLanguage().equals("fr") ? "\u202f" : "";
        return new QuotationMarks(marks.charAt(at) + space, space + marks.charAt(at + 1));
    }
}
