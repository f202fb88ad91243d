package org.chapterhouse.imports.outline;

/** Counts words as readers do: runs of characters between white space. */
public final class Words {

    private Words() {}

    /** The number of runs of characters that are not white space. Linear, and without a copy of the text. */
    public static int count(String text) {
        int words = 0;
        int before = 1;
        for (int i = 0; i < text.length(); i++) {
            int space = Spaces.count(text.charAt(i));
            words += before & ~space;
            before = space;
        }
        return words;
    }
}
