package org.chapterhouse.imports.docx;

/**
 * A style with all that it takes over from those that it is based on.
 *
 * @param name as people see it
 * @param outline the level of the heading that it makes, counted from 1; 0 where it makes none
 */
record Style(String id, String name, StyleRole role, int outline, Traits traits, Setting setting) {

    /** What a paragraph is in whose style is not known. */
    static final Style PLAIN = new Style("", "", StyleRole.TEXT, 0, Traits.NONE, Setting.NONE);
}
