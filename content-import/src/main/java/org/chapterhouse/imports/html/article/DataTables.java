package org.chapterhouse.imports.html.article;

import java.util.Set;

/** Tells tables that hold data from those that only place things on a page. */
final class DataTables {

    private static final Set<String> TELLING = Set.of("col", "colgroup", "tfoot", "thead", "th");

    private static final int MANY_ROWS = 10;
    private static final int MANY_COLUMNS = 5;
    private static final int MANY_CELLS = 11;

    /** No table has more, and a number that a page gives can be any. */
    private static final int LARGEST_SPAN = 1_000;

    private DataTables() {}

    /** Marks the tables within an article that hold data. */
    static void mark(Part article) {
        article.elements(part -> part.is("table") && isData(part)).forEach(Part::holdData);
    }

    private static boolean isData(Part table) {
        if (table.attribute("role").equals("presentation")
                || table.attribute("datatable").equals("0")) {
            return false;
        }
        return !table.attribute("summary").isEmpty()
                || isTold(table)
                || (table.elements(part -> part.is("table")).isEmpty() && isLarge(table));
    }

    private static boolean isTold(Part table) {
        return !table.elements(part -> TELLING.contains(part.name()) || (part.is("caption") && part.first() != null))
                .isEmpty();
    }

    private static boolean isLarge(Part table) {
        int rows = 0;
        int columns = 0;
        for (Part row : table.elements(part -> part.is("tr"))) {
            rows += span(row.attribute("rowspan"));
            int cells = row.elements(part -> part.is("td")).stream()
                    .mapToInt(cell -> span(cell.attribute("colspan")))
                    .sum();
            columns = Math.max(columns, cells);
        }
        return rows > 1
                && columns != 1
                && (rows >= MANY_ROWS || columns >= MANY_COLUMNS || rows * columns >= MANY_CELLS);
    }

    private static int span(String number) {
        boolean counts = number.matches("[1-9]\\d{0,3}");
        return counts ? Math.min(Integer.parseInt(number), LARGEST_SPAN) : 1;
    }
}
