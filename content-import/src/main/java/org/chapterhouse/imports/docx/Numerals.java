package org.chapterhouse.imports.docx;

import java.util.Locale;

/** Writes numbers as lists and notes are numbered (section 17.18.59); in digits where no other way is known here. */
final class Numerals {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** Beyond it, nobody reads them. */
    private static final int LARGEST_ROMAN = 3_999;

    private static final int LETTERS = 26;

    private Numerals() {}

    static String of(int number, String format) {
        return switch (number < 1 ? "decimal" : format) {
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number, 'a');
            case "upperLetter" -> letter(number, 'A');
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    /** After z come aa and bb. */
    private static String letter(int number, char first) {
        int times = Math.min(3, (number - 1) / LETTERS + 1);
        return String.valueOf((char) (first + (number - 1) % LETTERS)).repeat(times);
    }
}
