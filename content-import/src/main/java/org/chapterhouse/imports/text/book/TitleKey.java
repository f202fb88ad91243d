package org.chapterhouse.imports.text.book;

import java.text.Normalizer;

/** What two spellings of a title share: its words in small letters, without accents and punctuation. */
final class TitleKey {

    private TitleKey() {}

    /** The words with one space between them; empty where there is no letter and no figure. */
    static String of(String title) {
        String plain = isAscii(title) ? title : Normalizer.normalize(title, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                key.append(gap && key.length() > 0 ? " " : "").append(Character.toLowerCase(c));
                gap = false;
            } else {
                gap |= Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
