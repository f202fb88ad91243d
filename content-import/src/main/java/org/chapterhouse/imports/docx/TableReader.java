package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.docx.Table.Cell;
import org.chapterhouse.imports.docx.Table.Row;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** Reads one table (section 17.4); deleted rows and cells are left out. */
final class TableReader {

    /** What browsers allow for one cell. */
    private static final int MOST_COLUMNS = 1_000;

    private final Xml xml;
    private final Story story;
    private final Limits limits;
    private final List<Row> rows = new ArrayList<>();

    TableReader(Xml xml, Story story, Limits limits) {
        this.xml = xml;
        this.story = story;
        this.limits = limits;
    }

    Table read() throws SourceRefused {
        rows();
        return new Table(List.copyOf(rows));
    }

    private void rows() throws SourceRefused {
        int own = xml.depth();
        while (xml.within(own)) {
            switch (xml.name()) {
                case "w:tr" -> row();
                case "w:del", "w:moveFrom" -> story.reading().tally.deletions++;
                case "w:tblPr", "w:tblGrid", "w:sdtPr" -> {}
                default -> rows();
            }
        }
    }

    private final class RowInHand {
        private final List<Cell> cells = new ArrayList<>();
        private boolean header;
        private boolean deleted;
        private int before;

        void read() throws SourceRefused {
            int own = xml.depth();
            while (xml.within(own)) {
                switch (xml.name()) {
                    case "w:trPr" -> properties();
                    case "w:tc" -> cell(cells);
                    case "w:tblPrEx", "w:sdtPr" -> {}
                    default -> read();
                }
            }
        }

        private void properties() throws SourceRefused {
            int own = xml.depth();
            while (xml.within(own)) {
                switch (xml.name()) {
                    case "w:tblHeader" -> header = isOn(xml.attribute("w:val"));
                    case "w:del" -> deleted = true;
                    case "w:gridBefore" -> before = Math.max(0, Setting.number(xml.attribute("w:val"), MOST_COLUMNS));
                    default -> {}
                }
            }
        }
    }

    private void row() throws SourceRefused {
        RowInHand row = new RowInHand();
        row.read();
        if (row.deleted) {
            story.reading().tally.deletions++;
        } else if (!row.cells.isEmpty()) {
            rows.add(new Row(row.header, row.before, List.copyOf(row.cells)));
        }
    }

    private void cell(List<Cell> cells) throws SourceRefused {
        limits.addCell();
        Story content = story.inner();
        CellProperties properties = new CellProperties();
        int own = xml.depth();
        while (xml.within(own)) {
            if (xml.name().equals("w:tcPr")) {
                properties.read(xml);
            } else {
                content.block();
            }
        }
        if (!properties.deleted) {
            cells.add(new Cell(properties.columns, properties.continued, List.copyOf(content.flows())));
        }
    }

    private static final class CellProperties {
        private int columns = 1;
        private boolean continued;
        private boolean deleted;

        void read(Xml xml) throws SourceRefused {
            int own = xml.depth();
            while (xml.within(own)) {
                String value = xml.attribute("w:val");
                switch (xml.name()) {
                    case "w:gridSpan" -> columns = Math.max(1, Setting.number(value, MOST_COLUMNS));
                    case "w:vMerge" -> continued = !"restart".equals(value);
                    case "w:cellDel" -> deleted = true;
                    default -> {}
                }
            }
        }
    }

    private static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
