package org.chapterhouse.imports.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses a text's language: by its script where that is one language's, else by its {@link SmallWords}. */
public final class Language {

    private static final int ENOUGH_WORDS = 30;
    private static final int MOST_WORDS = 5_000;

    /** In running text of any language, one word in twelve is of its list, at least. */
    private static final int WORDS_PER_SMALL_WORD = 12;

    private final Scripts scripts = new Scripts();
    private final Map<String, Integer> hits = new HashMap<>();
    /** Each word counts for its languages the less, the more they are. */
    private final Map<String, Double> weights = new HashMap<>();

    private int words;

    private Language() {}

    /** A BCP 47 tag; null where the text is too short or in no language that is known here. */
    public static @Nullable String of(List<Piece> pieces) {
        Language language = new Language();
        for (Piece piece : pieces) {
            if (!piece.isDropped() && language.words < MOST_WORDS) {
                language.count(piece.text());
            }
        }
        String tag = language.scripts.language();
        return tag != null ? tag : language.best();
    }

    private void count(String text) {
        int start = 0;
        int length;
        for (int at = 0; at < text.length() && words < MOST_WORDS; at += length) {
            int c = text.codePointAt(at);
            length = Character.charCount(c);
            if (isOfWord(c)) {
                scripts.count(c);
            } else {
                endOfWord(text, start, at);
                start = at + length;
            }
        }
        if (words < MOST_WORDS) {
            endOfWord(text, start, text.length());
        }
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || c == '\'' || c == '’' || c == '׳' || isMark(Character.getType(c));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void endOfWord(String text, int start, int end) {
        words += start < end ? 1 : 0;
        if (start < end && end - start <= SmallWords.LONGEST) {
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            count(SmallWords.languages(word.replace('’', '\'')));
        }
    }

    private void count(List<String> languages) {
        for (String tag : languages) {
            hits.merge(tag, 1, Integer::sum);
            weights.merge(tag, 1.0 / languages.size(), Double::sum);
        }
    }

    private @Nullable String best() {
        if (words < ENOUGH_WORDS) {
            return null;
        }
        String best = null;
        for (String tag : hits.keySet().stream().sorted().toList()) {
            boolean enough = hits.getOrDefault(tag, 0) * WORDS_PER_SMALL_WORD >= words;
            if (enough && (best == null || weight(tag) > weight(best))) {
                best = tag;
            }
        }
        return best;
    }

    private double weight(String tag) {
        return weights.getOrDefault(tag, 0.0);
    }
}
