package org.chapterhouse.imports.outline;

/**
 * One paragraph, heading, caption, quotation, list, table, verse, note, piece of code or picture of a section.
 *
 * @param key stable within an edition: the first 16 hexadecimal digits of the SHA-256 of kind and text (of a picture, of
 *     its name too), a hyphen, and the ordinal among blocks with the same digits in the edition, counted from 1. The
 *     same bytes give the same keys
 * @param kind what the block is for the reader
 * @param text the visible characters of {@code html}: white space collapsed to single spaces, lines of lists, tables
 *     and verse ended by {@code \n}, code as it was
 * @param html the block rendered as safe HTML, with no script, style or class. Its addresses are absolute ones of the
 *     web, {@code #b-KEY} for another block of the text, and {@code asset:NAME} for a picture of it
 */
public record Block(String key, BlockKind kind, String text, String html) {}
