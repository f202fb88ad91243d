package org.chapterhouse.imports.markdown;

/**
 * Bounds the cells of tables before they are parsed: each row is filled up to the number of the header's columns, so
 * that a small file could ask for billions.
 */
final class TableSize {

    /** Ten times a table that anybody reads. */
    static final long MAX_CELLS = 200_000;

    private TableSize() {}

    /** True where no run of lines without an empty one could make more cells. */
    static boolean isBounded(String markdown) {
        long rows = 0;
        long columns = 0;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            if (line.isBlank()) {
                rows = 0;
                columns = 0;
            } else {
                rows++;
                columns = Math.max(columns, line.chars().filter(c -> c == '|').count());
            }
            if (rows * columns > MAX_CELLS) {
                return false;
            }
        }
        return true;
    }
}
