package org.chapterhouse.imports.epub;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file as a book's manifest lists it (EPUB 3.3, section 5.6.2).
 *
 * @param file its path in the archive; the path that is named, where there is no such file
 * @param type its media type, in small letters; empty where none is given
 * @param fallback the id of the item to take for one that a reader cannot show; empty where there is none
 */
record Item(String id, String file, String type, Set<String> properties, String fallback) {

    private static final List<String> PAGES = List.of(".xhtml", ".html", ".htm", ".xml");

    /** A page of text, whatever its type is called: old books have some by other names. */
    boolean isPage() {
        if (type.contains("html") || type.equals("text/x-oeb1-document") || isDrawing()) {
            return true;
        }
        String name = file.toLowerCase(Locale.ROOT);
        return (type.isEmpty() || type.startsWith("text/") || type.equals("application/xml"))
                && PAGES.stream().anyMatch(name::endsWith);
    }

    boolean isDrawing() {
        return type.equals("image/svg+xml");
    }

    boolean isPicture() {
        return type.startsWith("image/") && !isDrawing();
    }

    boolean isNcx() {
        return type.equals("application/x-dtbncx+xml") || file.endsWith(".ncx");
    }
}
