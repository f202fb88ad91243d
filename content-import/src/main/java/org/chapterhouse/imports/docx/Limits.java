package org.chapterhouse.imports.docx;

import org.chapterhouse.imports.outline.SourceRefused;

/** Counts what is read of a document while it is read, so that no more of it is ever held than can be imported. */
final class Limits {

    /** Five times the paragraphs of the longest novels. */
    static final int MOST_PARAGRAPHS = 100_000;

    /** Five times the longest chapter of a long novel, in characters: beyond it, paragraphs were lost on the way. */
    static final int LONGEST_PARAGRAPH = 200_000;

    /** A character of text needs at most so many with its markup; text that changes its look at each letter does. */
    static final int LONGEST_MARKUP = 10 * LONGEST_PARAGRAPH;

    /** In characters: three times the longest novels. */
    static final int MOST_TEXT = 20_000_000;

    /** With their markup. */
    static final int MOST_MARKUP = 60_000_000;

    /** A hundred times the tables of a long report. */
    static final int MOST_CELLS = 500_000;

    /** Bookmarks of one paragraph; Word writes a few. */
    static final int MOST_ANCHORS = 1_000;

    private int paragraphs;
    private int cells;
    private long text;
    private long markup;

    void addParagraph(int textLength, int markupLength) throws SourceRefused {
        text += textLength;
        markup += markupLength;
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw tooMany(MOST_PARAGRAPHS, "paragraphs");
        }
        if (text > MOST_TEXT || markup > MOST_MARKUP) {
            throw tooMany(MOST_TEXT, "characters of text");
        }
    }

    void addCell() throws SourceRefused {
        if (++cells > MOST_CELLS) {
            throw tooMany(MOST_CELLS, "cells in tables");
        }
    }

    private static SourceRefused tooMany(int most, String what) {
        return new SourceRefused("has more than %,d %s, which is the most that can be imported.".formatted(most, what));
    }

    static SourceRefused tooLong() {
        return new SourceRefused("has a paragraph of more than %,d characters; divide it into paragraphs and try again."
                .formatted(LONGEST_PARAGRAPH));
    }
}
