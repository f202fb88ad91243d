package org.chapterhouse.imports.outline;

/** What a block is for the reader. Stored by name, so names never change. */
public enum BlockKind {
    PARAGRAPH,
    /** A heading below the sections: part of the text, not of the outline. */
    HEADING,
    CAPTION,
    QUOTATION,
    LIST,
    TABLE,
    VERSE,
    NOTE,
    CODE,
    /** A picture. What it shows, where the source says so, is its text. */
    FIGURE,
    /** A pause between two parts of a section, shown by an ornament (HTML, section 4.4.2: a thematic break). No text. */
    BREAK;

    /** Whether it is there to be read: not to be looked at, and no pause. */
    public boolean isText() {
        return this != FIGURE && this != BREAK;
    }

    /** Whether it is part of the running text, of which the words are counted. */
    public boolean isRunning() {
        return isText() && this != CAPTION;
    }

    /** Whether it is told from others of these by its look alone, and so can be taken for another. */
    public boolean isToldByLook() {
        return switch (this) {
            case PARAGRAPH, CAPTION, QUOTATION, VERSE, NOTE -> true;
            default -> false;
        };
    }
}
