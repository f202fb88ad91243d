package org.chapterhouse.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** A name as it stands in an address: letters, digits and single hyphens, at most {@value #MAX_LENGTH} characters. */
public final class Slug {
    public static final int MAX_LENGTH = 60;

    private Slug() {}

    /**
     * The slug of a title: marks taken off Latin letters, other scripts kept as they are written. It is in Unicode
     * Normalization Form C (UAX 15), which encoding an address leaves as it is. Never empty.
     */
    public static String of(String title) {
        String bare = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("(?<=\\p{IsLatin})\\p{Mn}+|['’]", "")
                .toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= MAX_LENGTH ? plain : shortened(plain);
        return cut.isEmpty() ? "untitled" : cut;
    }

    /** The title's slug, or the first of slug-2, slug-3 and so on that is free. */
    public static String free(String title, Predicate<String> taken) {
        String slug = of(title);
        String candidate = slug;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }

    private static String shortened(String slug) {
        int end = slug.offsetByCodePoints(0, slug.codePointCount(0, MAX_LENGTH));
        int lastWord = slug.lastIndexOf('-', end);
        return slug.substring(0, lastWord > MAX_LENGTH / 2 ? lastWord : end);
    }
}
