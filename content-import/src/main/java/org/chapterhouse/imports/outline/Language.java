package org.chapterhouse.imports.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses a text's language by the small words that no text of that language does without. */
record Language(String tag, List<String> smallWords) {

    private static final List<Language> KNOWN = List.of(
            language("en", "the and of to was that it with is which not were"),
            language("de", "der die und das ist nicht ein zu den mit sich auf"),
            language("fr", "le les et des est une dans que qui pas du il"),
            language("es", "el los y las es una que por con del no para"),
            language("it", "il gli e che è una per non di della con sono"),
            language("nl", "de het en een van niet zijn dat met voor op te"),
            language("pt", "o os e não uma que do da com para em é"));

    private static final int ENOUGH_WORDS = 40;
    private static final int MOST_WORDS = 5_000;
    /** In running text, every sixth word or so is one of its language's twelve. */
    private static final int WORDS_PER_SMALL_WORD = 12;

    private static Language language(String tag, String smallWords) {
        return new Language(tag, List.of(smallWords.split(" ")));
    }

    /** A BCP 47 tag; null where the text is too short or in no language that is known here. */
    static @Nullable String of(List<Piece> pieces) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (Piece piece : pieces) {
            words += words < MOST_WORDS ? count(piece.text(), counts) : 0;
        }
        return words < ENOUGH_WORDS ? null : best(counts, words);
    }

    private static int count(String text, Map<String, Integer> counts) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}’']+", MOST_WORDS);
        for (String word : words) {
            counts.merge(word, 1, Integer::sum);
        }
        return words.length;
    }

    private static @Nullable String best(Map<String, Integer> counts, int words) {
        String best = null;
        int most = words / WORDS_PER_SMALL_WORD;
        for (Language language : KNOWN) {
            int found = language.smallWords.stream()
                    .mapToInt(word -> counts.getOrDefault(word, 0))
                    .sum();
            if (found > most) {
                best = language.tag;
                most = found;
            }
        }
        return best;
    }
}
