package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.imports.docx.Table.Cell;
import org.chapterhouse.imports.docx.Table.Row;
import org.chapterhouse.imports.docx.Traits.Trait;

/** Writes a table of rows and columns. */
final class TableWriter {

    /** Longer tables, in characters, are several blocks. */
    private static final int LONGEST = 20_000;

    /** A cell that is written, and how many rows it takes. */
    private static final class Written {
        private final Cell cell;
        private int rows = 1;

        Written(Cell cell) {
            this.cell = cell;
        }
    }

    private TableWriter() {}

    /** The rows of a table as groups of which each is one block. */
    static List<List<Row>> blocks(Table table) {
        List<List<Row>> blocks = new ArrayList<>();
        List<Row> block = new ArrayList<>();
        int length = 0;
        for (Row row : table.rows()) {
            int more = row.cells().stream().mapToInt(TableWriter::length).sum();
            if (length > 0 && length + more > LONGEST) {
                blocks.add(block);
                block = new ArrayList<>();
                length = 0;
            }
            block.add(row);
            length += more;
        }
        blocks.add(block);
        return blocks;
    }

    private static int length(Cell cell) {
        int length = 1;
        for (Flow flow : cell.content()) {
            length += flow instanceof Paragraph paragraph ? paragraph.text().length() : 0;
        }
        return length;
    }

    static String html(List<Row> rows) {
        List<List<Written>> grid = grid(rows);
        StringBuilder html = new StringBuilder("<table>");
        for (int i = 0; i < rows.size(); i++) {
            String tag = isHeader(rows, i) ? "th" : "td";
            html.append("<tr>");
            html.append(
                    rows.get(i).before() > 0
                            ? "<%s%s></%s>"
                                    .formatted(tag, span("col", rows.get(i).before()), tag)
                            : "");
            for (Written written : grid.get(i)) {
                write(written, tag, html);
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /** The cells that each row begins; what goes on in a row below takes one row more. */
    private static List<List<Written>> grid(List<Row> rows) {
        List<List<Written>> grid = new ArrayList<>();
        Map<Integer, Written> above = new HashMap<>();
        for (Row row : rows) {
            List<Written> written = new ArrayList<>();
            Map<Integer, Written> open = new HashMap<>();
            int column = row.before();
            for (Cell cell : row.cells()) {
                Written own = cell.continued() && cell.content().isEmpty() ? above.get(column) : null;
                if (own == null) {
                    own = new Written(cell);
                    written.add(own);
                } else {
                    own.rows++;
                }
                open.put(column, own);
                column += cell.columns();
            }
            above = open;
            grid.add(written);
        }
        return grid;
    }

    private static boolean isHeader(List<Row> rows, int i) {
        boolean first = i == 0 && rows.size() > 1 && isBold(rows.get(0)) && !isBold(rows.get(1));
        return rows.get(i).header() || first;
    }

    private static boolean isBold(Row row) {
        List<Paragraph> said = row.cells().stream()
                .flatMap(cell -> cell.content().stream())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(Paragraph::isSaid)
                .toList();
        return !said.isEmpty()
                && said.stream().allMatch(paragraph -> paragraph.look().all(Trait.BOLD));
    }

    private static void write(Written written, String tag, StringBuilder html) {
        html.append('<').append(tag);
        html.append(span("col", written.cell.columns())).append(span("row", written.rows));
        html.append('>').append(content(written.cell)).append("</").append(tag).append('>');
    }

    private static String span(String what, int count) {
        return count > 1 ? " %sspan=\"%d\"".formatted(what, count) : "";
    }

    private static String content(Cell cell) {
        List<Paragraph> paragraphs = paragraphs(cell);
        return paragraphs.size() == 1 && paragraphs.get(0).mark() == null
                ? paragraphs.get(0).html()
                : Paragraphs.html(paragraphs);
    }

    static List<Paragraph> paragraphs(Cell cell) {
        return cell.content().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }
}
