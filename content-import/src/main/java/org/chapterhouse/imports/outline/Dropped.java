package org.chapterhouse.imports.outline;

/**
 * A piece of the source that is not part of the text.
 *
 * @param line of the imported file, counted from 1
 * @param reason why it was left out, in a few words
 */
public record Dropped(String text, int line, String reason) {}
