package org.chapterhouse.imports.outline;

/** Counts words as readers do: runs of characters between white space. */
public final class Words {

    private Words() {}

    /** The number of runs of characters that are not white space. Linear, and without a copy of the text. */
    public static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Spaces.isSpace(text.charAt(i));
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }
}
