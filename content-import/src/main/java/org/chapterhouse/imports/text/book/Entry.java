package org.chapterhouse.imports.text.book;

import org.jspecify.annotations.Nullable;

/**
 * One line of a contents list.
 *
 * @param title without the label and the page; empty where the list gives numbers alone
 * @param paged whether it says on which page it begins
 */
record Entry(@Nullable Label label, String title, boolean paged) {

    String key() {
        return TitleKey.of(title);
    }

    /** The same with a title that stood in the next line. */
    Entry titled(Entry next) {
        return new Entry(label, (title + " " + next.title).strip(), next.paged);
    }

    /** True for a number, also one with a year beside it, that can have a title in the next line. */
    boolean isLabelAlone() {
        return label != null && title.chars().noneMatch(Character::isLetter);
    }
}
