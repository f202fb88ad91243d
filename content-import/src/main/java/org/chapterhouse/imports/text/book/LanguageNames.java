package org.chapterhouse.imports.text.book;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The English names of languages, as the heads of books have them. */
final class LanguageNames {

    private static final Map<String, String> TAGS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    tag -> Locale.forLanguageTag(tag)
                            .getDisplayLanguage(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    tag -> Locale.forLanguageTag(tag).toLanguageTag(),
                    (first, second) -> first));

    private LanguageNames() {}

    /** The BCP 47 tag of the first language that is named; null where none is. */
    static @Nullable String tag(@Nullable String names) {
        if (names == null) {
            return null;
        }
        String first = names.split("[,;/(]| and ", 2)[0].strip().toLowerCase(Locale.ROOT);
        return TAGS.get(first);
    }
}
