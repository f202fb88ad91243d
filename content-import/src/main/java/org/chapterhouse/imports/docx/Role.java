package org.chapterhouse.imports.docx;

/** What a part of a story is for the reader. */
enum Role {
    TITLE,
    SUBTITLE,
    AUTHOR,
    DATE,
    HEADING,
    TEXT,
    LIST,
    QUOTATION,
    CODE,
    CAPTION,
    /** A line of a table of contents. */
    CONTENTS,
    /** Asterisks and the like between two parts. */
    RULE,
    /** No paragraph: a table, or what is left out. */
    OTHER
}
