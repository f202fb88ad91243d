package org.chapterhouse.app.group;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The languages a group can speak, by their English names. */
@TemplateExtension(namespace = "languages")
public final class Languages {
    private static final List<Language> ALL = Arrays.stream(Locale.getISOLanguages())
            // Java knows Hebrew, Indonesian and Yiddish by their older codes, too.
            .map(code -> Locale.forLanguageTag(code).toLanguageTag())
            .distinct()
            .map(code -> new Language(code, Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)))
            .filter(language -> !language.name().equals(language.code()))
            .sorted(Comparator.comparing(Language::name))
            .toList();

    private Languages() {}

    /** A language by its code (ISO 639-1). */
    public record Language(String code, String name) {}

    public static List<Language> all() {
        return ALL;
    }

    static boolean has(String code) {
        return ALL.stream().anyMatch(language -> language.code().equals(code));
    }
}
