package org.chapterhouse.imports.text.book;

import org.jspecify.annotations.Nullable;

/**
 * A heading of a book and the passages that it is made of.
 *
 * @param start its first passage
 * @param end the passage behind its last
 * @param lines of its last passage that it takes; what remains is text
 * @param level as in {@link org.chapterhouse.imports.outline.Piece#level}
 */
record Heading(int start, int end, int lines, @Nullable Label label, String title, int level) {

    Heading atLevel(int newLevel) {
        return new Heading(start, end, lines, label, title, newLevel);
    }

    /** The same with another passage below that belongs to its title. */
    Heading joined(int next, Passage passage, String newTitle) {
        return new Heading(start, next + 1, passage.lines().size(), label, newTitle, level);
    }

    /** What it counts; null for a heading without a number. */
    @Nullable
    LabelKind kind() {
        return label == null ? null : label.kind();
    }
}
