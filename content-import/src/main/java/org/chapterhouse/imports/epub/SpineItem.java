package org.chapterhouse.imports.epub;

/**
 * A file of a book at its place in the reading order (EPUB 3.3, section 5.7).
 *
 * @param linear whether it is read in turn, and not only from where something leads to it
 */
record SpineItem(Item item, boolean linear) {}
