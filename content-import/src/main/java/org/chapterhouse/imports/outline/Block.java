package org.chapterhouse.imports.outline;

/**
 * One paragraph, heading, caption, quotation, list, table, verse, note or piece of code of a section.
 *
 * @param key stable within an edition: the first 16 hexadecimal digits of the SHA-256 of kind and text, a hyphen, and
 *     the ordinal among blocks with the same digits in the edition, counted from 1. The same bytes give the same keys
 * @param kind what the block is for the reader
 * @param text the visible characters of {@code html}: white space collapsed to single spaces, lines of lists, tables
 *     and verse ended by {@code \n}, code as it was
 * @param html the block rendered as safe HTML, with no script, style, class, image or relative address
 */
public record Block(String key, BlockKind kind, String text, String html) {}
