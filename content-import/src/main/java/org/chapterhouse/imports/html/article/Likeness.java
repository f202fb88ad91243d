package org.chapterhouse.imports.html.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of one line is said by another, by their words. */
public final class Likeness {

    /** From here on two lines say the same: a word or two are spelled differently, or added. */
    public static final double SAME = 0.75;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

    private Likeness() {}

    /** The share of the second line's characters that are in words of the first, from 0 to 1. */
    public static double of(String first, String second) {
        List<String> said = words(second);
        Set<String> known = new HashSet<>(words(first));
        if (said.isEmpty() || known.isEmpty()) {
            return 0;
        }
        List<String> unknown = new ArrayList<>(said);
        unknown.removeAll(known);
        return 1
                - (double) String.join(" ", unknown).length()
                        / String.join(" ", said).length();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>(List.of(NO_WORD.split(line.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
