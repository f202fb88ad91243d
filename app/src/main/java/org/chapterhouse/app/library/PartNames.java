package org.chapterhouse.app.library;

import org.jspecify.annotations.Nullable;

/**
 * Names what was cut off in reading order: by the title before it, with a number, which is the same in every language. The
 * first part of a chapter without a heading of its own is called by nothing else than its chapter.
 */
final class PartNames {
    private @Nullable String title;
    private int part;

    /** A chapter begins. */
    void chapter(@Nullable String named) {
        title = named;
        part = 0;
    }

    /** The first part of something that has a title. */
    void titled(String named) {
        title = named;
        part = 1;
    }

    /** The name of the next part without a title; null where no title is before it. */
    @Nullable
    String next() {
        part++;
        return title == null || part == 1 ? title : title + " (" + part + ")";
    }
}
