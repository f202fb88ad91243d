package org.chapterhouse.imports.epub;

/**
 * A title with the place among a book's pieces where its part begins.
 *
 * @param depth 1 for a chapter, 2 for a section, more for a heading in the text
 */
record Opening(int depth, String title, int at) {

    Opening movedTo(int newPlace) {
        return new Opening(depth, title, newPlace);
    }

    Opening atDepth(int newDepth) {
        return new Opening(newDepth, title, at);
    }
}
