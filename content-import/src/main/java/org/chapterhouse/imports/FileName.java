package org.chapterhouse.imports;

import org.chapterhouse.imports.outline.Spaces;

/** A file's name as somebody gave it. */
record FileName(String given) {

    private static final int MAX_TITLE = 200;

    /** The name without folders, in either system's notation. */
    String last() {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "The file" : name;
    }

    /** What a text without a title is called. */
    String asTitle() {
        String title = Spaces.collapse(stem().replaceAll("[_-]+", " "));
        return title.isEmpty() ? "Untitled" : beginning(title);
    }

    private static String beginning(String title) {
        int characters = title.codePointCount(0, title.length());
        return title.substring(0, title.offsetByCodePoints(0, Math.min(MAX_TITLE, characters)));
    }

    private String stem() {
        String name = last();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
