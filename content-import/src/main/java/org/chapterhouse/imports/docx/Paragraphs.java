package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs that stand together in something else: a cell, a note or a quotation. */
final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs, those in lists as lists. */
    static String html(List<Paragraph> paragraphs) {
        StringBuilder html = new StringBuilder();
        List<Paragraph> items = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.mark() != null) {
                items.add(paragraph);
            } else {
                flush(items, html);
                html.append("<p>").append(paragraph.html()).append("</p>");
            }
        }
        flush(items, html);
        return html.toString();
    }

    private static void flush(List<Paragraph> items, StringBuilder html) {
        html.append(items.isEmpty() ? "" : ListWriter.html(items));
        items.clear();
    }
}
