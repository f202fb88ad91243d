package org.chapterhouse.imports.text.book;

import java.util.List;

/**
 * A book's own list of its chapters, or of its pictures.
 *
 * @param start the passage that it begins with
 * @param end the passage behind it
 * @param titled whether it says that it is one; if not, it must be proven
 * @param ofPictures whether its entries are no headings
 */
record ContentsList(int start, int end, List<Entry> entries, boolean titled, boolean ofPictures) {

    ContentsList {
        entries = List.copyOf(entries);
    }

    String reason() {
        return ofPictures ? "the list of pictures" : "the table of contents";
    }
}
