package org.chapterhouse.imports.text.book;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the numbers that headings have: figures, Roman numerals, and words. */
final class Numerals {

    /** What is no number. */
    static final int NONE = -1;

    /** A chapter that is called the last one; which that is, its place tells. */
    static final int LAST = Integer.MAX_VALUE;

    private static final int LONGEST_TOKEN = 40;

    private static final Pattern ROMAN =
            Pattern.compile("(?:D?C{0,4}|CD|CM)(?:L?X{0,4}|XL|XC)(?:V?I{0,4}|IV|IX)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:st|nd|rd|th|º|ª|°|e|er|re|ère|ème)?");

    private static final Set<String> LAST_WORDS = Set.of("last", "letzte", "letztes", "dernier");

    private Numerals() {}

    /** The number that one token says, such as {@code XIV}, {@code 12}, {@code Twenty-one}; {@link #NONE} otherwise. */
    static int of(String token) {
        if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
            return NONE;
        }
        if (FIGURES.matcher(token).matches()) {
            return Integer.parseInt(token.replaceAll("\\D", ""));
        }
        int roman = roman(token);
        return roman > 0 ? roman : word(token);
    }

    /** The number in words, such as {@code twenty-first}; {@link #NONE} for all else. */
    static int word(String words) {
        return LAST_WORDS.contains(TitleKey.of(words)) ? LAST : NumberWords.of(words);
    }

    /** The value of a Roman numeral; 0 for all else. Forms such as {@code IIII} are old, and no mistakes. */
    static int roman(String token) {
        if (token.isEmpty() || token.length() > 12 || !ROMAN.matcher(token).matches()) {
            return 0;
        }
        int value = 0;
        int before = Integer.MAX_VALUE;
        for (char c : token.toUpperCase(Locale.ROOT).toCharArray()) {
            int digit = digit(c);
            value += digit > before ? digit - 2 * before : digit;
            before = digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 500;
        };
    }
}
