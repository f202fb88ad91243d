package org.chapterhouse.imports.epub;

/**
 * Where an address within a book leads.
 *
 * @param file the path of one of its files
 * @param fragment the id of an element in it; empty for its beginning
 */
record Place(String file, String fragment) {

    Place beginning() {
        return new Place(file, "");
    }
}
