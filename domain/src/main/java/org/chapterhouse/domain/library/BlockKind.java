package org.chapterhouse.domain.library;

/** What a block of text is. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    CAPTION,
    QUOTATION,
    LIST,
    TABLE,
    VERSE,
    NOTE,
    CODE,
    FIGURE,
    BREAK
}
