package org.chapterhouse.imports.docx;

import java.util.List;

/** A table as it stands in a story (section 17.4). */
record Table(List<Row> rows) implements Flow {

    /**
     * @param header whether it is repeated on each page
     * @param before how many columns it leaves empty at its beginning
     */
    record Row(boolean header, int before, List<Cell> cells) {}

    /**
     * @param columns that it takes, at least 1
     * @param continued whether it belongs to the cell above it
     */
    record Cell(int columns, boolean continued, List<Flow> content) {}
}
