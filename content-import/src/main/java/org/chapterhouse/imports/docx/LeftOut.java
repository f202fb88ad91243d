package org.chapterhouse.imports.docx;

/**
 * Words of a story that are not shown.
 *
 * @param reason why not, in a few words
 */
record LeftOut(String text, String reason) implements Flow {}
