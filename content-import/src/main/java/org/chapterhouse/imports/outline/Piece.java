package org.chapterhouse.imports.outline;

import org.jsoup.nodes.Entities;

/**
 * One heading or block as a source found it, before it is sorted into chapters.
 *
 * @param level of a heading: 1 opens a chapter, 2 a section, from 3 on it stays in the text; 0 for all else
 * @param text visible characters, as in {@link Block#text()}
 * @param html safe HTML of a block; empty for a heading
 * @param line of the source, counted from 1
 */
public record Piece(BlockKind kind, int level, String text, String html, int line) {

    /** The level of headings that open a chapter. */
    public static final int CHAPTER = 1;
    /** The level of headings that open a section. */
    public static final int SECTION = 2;

    /** A heading; its title without markup. */
    public static Piece heading(int level, String title, int line) {
        return new Piece(BlockKind.HEADING, level, Spaces.collapse(title), "", line);
    }

    /** A paragraph or caption of plain text, which is escaped. */
    public static Piece plain(BlockKind kind, String text, int line) {
        return new Piece(kind, 0, text, "<p>" + Entities.escape(text) + "</p>", line);
    }

    /** True where this opens a chapter or a section. */
    public boolean opens() {
        return level == CHAPTER || level == SECTION;
    }

    public boolean isHeading() {
        return level > 0;
    }

    /** The same text as a heading of the given level, or as a paragraph where the level is 0. */
    public Piece atLevel(int newLevel) {
        return newLevel == 0 ? plain(BlockKind.PARAGRAPH, text, line) : heading(newLevel, text, line);
    }
}
