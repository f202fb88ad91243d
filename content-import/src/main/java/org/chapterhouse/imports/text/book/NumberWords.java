package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers in the words of the languages that most books are in. What is one word by itself is listed in
 * {@link CountedWords}; what is put together, such as {@code twenty-first}, {@code einundzwanzigstes}, {@code vingt et unième}, {@code décimo cuarto}, is
 * taken apart here. All words are compared as {@link TitleKey}s, which have no accents.
 */
final class NumberWords {

    /** The smallest of the tens that all languages put together with ones; some do so with ten. */
    private static final int TWENTY = 20;

    private static final int TEN = 10;

    /** The fewest letters that either part of a word has. */
    private static final int SHORTEST_PART = 2;

    private static final int LONGEST = 60;

    private static final Set<String> JOINTS = Set.of("and", "und", "et", "e", "y", "en", "og", "och");

    /** Those that are written in one word with the ones before and the tens behind. */
    private static final List<String> GLUE = List.of("und", "en", "og");

    /** Tens as they begin a word, where that is no word of its own. */
    private static final Map<String, Integer> BEGINNINGS = Map.of(
            "decimo",
            10,
            "decim",
            10,
            "vent",
            20,
            "trent",
            30,
            "quarant",
            40,
            "cinquant",
            50,
            "veinti",
            20,
            "tjugu",
            20);

    /** Tens whose word a language goes on from to nineteen. */
    private static final Set<String> TEENS = Set.of("decimo", "decima", "dix", "dieci", "diez", "soixante");

    private static final Map<String, Integer> ONES = Map.of("ein", 1, "een", 1, "en", 1);

    /** Finnish counts the second ten as that of the second, the third as that of the third. */
    private static final Map<String, Integer> FINNISH_TENS = Map.of("toista", 10, "kolmatta", 20, "neljatta", 30);

    private NumberWords() {}

    /** The number that the words say; {@link Numerals#NONE} where they say none. */
    static int of(String text) {
        if (text.length() > LONGEST) {
            return Numerals.NONE;
        }
        List<String> words = new ArrayList<>(List.of(TitleKey.of(text).split(" ")));
        boolean joined = words.size() == 3 && JOINTS.contains(words.get(1));
        if (joined) {
            words.remove(1);
        }
        return switch (words.size()) {
            case 1 -> one(words.get(0));
            case 2 -> two(words.get(0), words.get(1), joined);
            default -> Numerals.NONE;
        };
    }

    private static int one(String word) {
        int listed = CountedWords.listed(word);
        for (int cut = SHORTEST_PART; listed < 0 && cut <= word.length() - SHORTEST_PART; cut++) {
            listed = glued(word.substring(0, cut), word.substring(cut));
        }
        return listed;
    }

    /** {@code ventesimo·primo}, {@code ein·und·zwanzigstes}, {@code kahdes·toista}. */
    private static int glued(String left, String right) {
        int tens = BEGINNINGS.getOrDefault(
                left, isTens(CountedWords.listed(left)) ? CountedWords.listed(left) : Numerals.NONE);
        int ones = ONES.getOrDefault(left, CountedWords.listed(left));
        if (tens > 0 && isOnes(CountedWords.listed(right))) {
            return tens + CountedWords.listed(right);
        }
        return isOnes(ones) ? onesFirst(ones, right) : Numerals.NONE;
    }

    private static int onesFirst(int ones, String right) {
        for (String glue : GLUE) {
            int tens = right.startsWith(glue) ? CountedWords.listed(right.substring(glue.length())) : Numerals.NONE;
            if (isTens(tens)) {
                return tens + ones;
            }
        }
        return finnish(ones, right);
    }

    private static int finnish(int ones, String right) {
        Integer tens = FINNISH_TENS.get(right);
        if (tens != null) {
            return tens + ones;
        }
        String whole = "kymmenes";
        if (!right.startsWith(whole)) {
            return Numerals.NONE;
        }
        String more = right.substring(whole.length());
        return more.isEmpty()
                ? ones * TEN
                : isOnes(CountedWords.listed(more)) ? ones * TEN + CountedWords.listed(more) : Numerals.NONE;
    }

    /** {@code twenty first}, {@code vingt et un}, and with a joint {@code een en twintigste} too. */
    private static int two(String first, String second, boolean joined) {
        int one = CountedWords.listed(first);
        int other = CountedWords.listed(second);
        boolean more = isOnes(other) || (TEENS.contains(first) && other > 0 && other < TWENTY);
        if (more && (isTens(one) || TEENS.contains(first))) {
            return one + other;
        }
        int ones = ONES.getOrDefault(first, one);
        return joined && isOnes(ones) && isTens(other) ? ones + other : Numerals.NONE;
    }

    private static boolean isOnes(int number) {
        return number > 0 && number < TEN;
    }

    private static boolean isTens(int number) {
        return number >= TWENTY && number % TEN == 0;
    }
}
