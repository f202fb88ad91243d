package org.chapterhouse.imports.epub;

import org.chapterhouse.imports.outline.SourceRefused;

/** Bounds what a file of a book becomes in memory, which its size alone does not. */
final class MarkupLimit {

    /** Three times the tags of the whole Bible, were it one file. */
    static final int MOST = 400_000;

    private MarkupLimit() {}

    static void check(String file, String text) throws SourceRefused {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        if (tags > MOST) {
            throw new SourceRefused("holds the file “%s” with more than %,d tags, which is the most that can be read."
                    .formatted(file, MOST));
        }
    }
}
