package org.chapterhouse.imports.outline;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts a text's letters by script. Some scripts serve one language, or one more than all others. */
final class Scripts {

    /** A name or a title can be in another script; a sentence takes more letters. */
    private static final int ENOUGH_LETTERS = 60;

    /** Of the letters, those that make a text one of their script. */
    private static final double MOST = 0.6;

    /** Japanese has kana between its Chinese characters, in any sentence. */
    private static final double KANA = 0.05;

    private static final Map<UnicodeScript, String> OF_ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.GREEK, "el"));

    /** By a script's ordinal. */
    private final int[] letters = new int[UnicodeScript.values().length];

    private int all;

    /** Counts a character, if it is a letter. */
    void count(int character) {
        if (Character.isLetter(character)) {
            letters[UnicodeScript.of(character).ordinal()]++;
            all++;
        }
    }

    /** The language that nearly every text in this script is in; null where the script leaves it open. */
    @Nullable
    String language() {
        if (all < ENOUGH_LETTERS) {
            return null;
        }
        int kana = of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
        if (kana + of(UnicodeScript.HAN) >= MOST * all) {
            return kana >= KANA * all ? "ja" : "zh";
        }
        return OF_ONE_LANGUAGE.entrySet().stream()
                .filter(script -> of(script.getKey()) >= MOST * all)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private int of(UnicodeScript script) {
        return letters[script.ordinal()];
    }
}
