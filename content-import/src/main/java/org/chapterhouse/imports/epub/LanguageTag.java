package org.chapterhouse.imports.epub;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a tag of BCP 47, which has the shortest code of a language, of what books have: three letters, underscores. */
final class LanguageTag {

    /** Codes of ISO 639-2 for libraries, by which Java does not know these languages. */
    private static final Map<String, String> OF_LIBRARIES = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    /** Codes that name no language: undetermined, none, several, others. */
    private static final Set<String> OF_NONE = Set.of("und", "zxx", "mul", "mis");

    private LanguageTag() {}

    /** Null for what names no language. */
    static @Nullable String of(String given) {
        Locale locale = Locale.forLanguageTag(given.strip().replace('_', '-'));
        String language = locale.getLanguage();
        if (language.isEmpty() || OF_NONE.contains(language)) {
            return null;
        }
        String two = language.length() == 2 ? language : shortest(language).orElse(language);
        return new Locale.Builder().setLocale(locale).setLanguage(two).build().toLanguageTag();
    }

    private static Optional<String> shortest(String language) {
        String ofLibraries = OF_LIBRARIES.get(language);
        return ofLibraries != null
                ? Optional.of(ofLibraries)
                : Stream.of(Locale.getISOLanguages())
                        .filter(two -> isCalled(two, language))
                        .findFirst();
    }

    private static boolean isCalled(String two, String three) {
        try {
            return Locale.forLanguageTag(two).getISO3Language().equals(three);
        } catch (MissingResourceException hasNone) {
            return false;
        }
    }
}
