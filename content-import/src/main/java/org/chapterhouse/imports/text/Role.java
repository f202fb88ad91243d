package org.chapterhouse.imports.text;

/** What a unit is taken for. */
enum Role {
    /** A paragraph, list or poem. */
    TEXT,
    HEADING,
    CAPTION,
    /** Asterisks or a rule between two parts. */
    SEPARATOR
}
