package org.chapterhouse.imports.epub;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a title, as far as they tell whether two titles are the same: without case, punctuation and what is written
 * above a word to explain it. A character of a script that parts no words counts as a word.
 */
record TitleWords(List<String> words) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]|[\\p{L}\\p{N}\\p{M}]+");

    private static final Pattern ANNOTATION =
            Pattern.compile("(?<=\\p{IsHan})\\([\\p{IsHiragana}\\p{IsKatakana}\\u30fc]+\\)");

    /** The number of a note that stands behind a title's last word. */
    private static final Pattern NOTE_NUMBER = Pattern.compile("(?<=\\p{L})\\d{1,3}$");

    static TitleWords of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new TitleWords(WORD.matcher(ANNOTATION.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList());
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
