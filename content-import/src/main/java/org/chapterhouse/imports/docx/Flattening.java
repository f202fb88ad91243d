package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.docx.Table.Cell;
import org.chapterhouse.imports.docx.Table.Row;

/** Takes apart the tables that only place things on a page: what is in their cells is text like any other. */
final class Flattening {

    private static final int MOST_CHARACTERS_IN_A_CELL = 600;

    private Flattening() {}

    static List<Flow> flat(List<Flow> flows) {
        List<Flow> flat = new ArrayList<>();
        flows.forEach(flow -> add(flow, flat));
        return flat;
    }

    private static void add(Flow flow, List<Flow> flat) {
        if (!(flow instanceof Table table)) {
            flat.add(flow);
        } else if (isTabular(table)) {
            flat.add(table);
            cells(table)
                    .forEach(cell -> cell.content().stream()
                            .filter(LeftOut.class::isInstance)
                            .forEach(flat::add));
        } else {
            cells(table).forEach(cell -> cell.content().forEach(inner -> add(inner, flat)));
        }
    }

    static List<Cell> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    /** Whether a table is one of rows and columns with something in them. */
    private static boolean isTabular(Table table) {
        List<Cell> cells = cells(table);
        boolean columns = table.rows().stream().map(Row::cells).anyMatch(row -> row.size() > 1);
        boolean filled =
                cells.stream().filter(cell -> !cell.content().isEmpty()).count() > 1;
        return columns && filled && cells.stream().allMatch(Flattening::isSmall);
    }

    private static boolean isSmall(Cell cell) {
        int length = 0;
        for (Flow flow : cell.content()) {
            if (flow instanceof Table || (flow instanceof Paragraph paragraph && isPlaced(paragraph))) {
                return false;
            }
            length += flow instanceof Paragraph paragraph ? paragraph.text().length() : 0;
        }
        return length <= MOST_CHARACTERS_IN_A_CELL;
    }

    /** A picture by itself, or a heading. */
    private static boolean isPlaced(Paragraph paragraph) {
        return paragraph.outline() > 0
                || (!paragraph.isSaid() && !paragraph.pictures().isEmpty());
    }
}
