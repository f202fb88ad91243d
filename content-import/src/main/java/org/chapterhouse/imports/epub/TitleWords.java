package org.chapterhouse.imports.epub;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a title, as far as they tell whether two titles are the same: without case, punctuation and what is written
 * above a word to explain it. A character of a script that parts no words counts as a word.
 */
record TitleWords(List<String> words) {

    private static final Set<UnicodeScript> UNPARTED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI);

    /** The first character of those scripts. */
    private static final int FIRST_UNPARTED = 0x0E00;

    private static final Pattern ANNOTATION =
            Pattern.compile("(?<=\\p{IsHan})\\([\\p{IsHiragana}\\p{IsKatakana}\\u30fc]+\\)");

    private static final int MARKS_AND_NUMBERS = 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** The number of a note that stands behind a title's last word. */
    private static final Pattern NOTE_NUMBER = Pattern.compile("(?<=\\p{L})\\d{1,3}$");

    static TitleWords of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String said = ANNOTATION.matcher(plain).replaceAll("");
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < said.length()) {
            int end = endOfWord(said, at);
            if (end > at) {
                words.add(said.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return new TitleWords(words);
    }

    /** The end of the word that begins at some place; the place itself where none does. */
    private static int endOfWord(String said, int from) {
        int at = from;
        while (at < said.length() && isOfWord(said.codePointAt(at))) {
            int c = said.codePointAt(at);
            boolean alone = c >= FIRST_UNPARTED && UNPARTED.contains(UnicodeScript.of(c));
            if (alone) {
                return at > from ? at : at + Character.charCount(c);
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || (MARKS_AND_NUMBERS & 1 << Character.getType(c)) != 0;
    }

    TitleWords and(TitleWords others) {
        List<String> all = new ArrayList<>(words);
        all.addAll(others.words);
        return new TitleWords(all);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int count() {
        return words.size();
    }

    /** Without the number that comes first, and a word such as “chapter” with it. */
    TitleWords unnumbered() {
        return new TitleWords(words.subList(Numbering.length(words), words.size()));
    }

    /** A number alone, or a word such as “chapter” with one. */
    boolean isNumber() {
        return !isEmpty() && unnumbered().isEmpty();
    }

    /** Whether both say the same but for how they are numbered: “Chapter 4. Flight” and “IV Flight”, or “Flight”. */
    boolean isLike(TitleWords other) {
        TitleWords rest = unnumbered();
        TitleWords otherRest = other.unnumbered();
        List<Integer> numbers = numbers();
        List<Integer> otherNumbers = other.numbers();
        if (rest.isEmpty() || otherRest.isEmpty()) {
            return rest.words.equals(otherRest.words)
                    && !isEmpty()
                    && numbers.equals(otherNumbers)
                    && Numbering.isOfSameKind(words, other.words);
        }
        boolean sameNumber = numbers.isEmpty() || otherNumbers.isEmpty() || numbers.equals(otherNumbers);
        return sameNumber && (rest.words.equals(otherRest.words) || rest.words.equals(otherRest.withoutNoteNumber()));
    }

    private List<Integer> numbers() {
        return Numbering.values(words.subList(0, Numbering.length(words)));
    }

    private List<String> withoutNoteNumber() {
        List<String> without = new ArrayList<>(words);
        without.set(
                without.size() - 1,
                NOTE_NUMBER.matcher(words.get(words.size() - 1)).replaceFirst(""));
        return without;
    }

    /** Whether all words of the other stand here one after the other. */
    boolean contains(TitleWords other) {
        return !other.isEmpty() && Collections.indexOfSubList(words, other.words) >= 0;
    }
}
