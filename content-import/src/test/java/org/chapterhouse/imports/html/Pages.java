package org.chapterhouse.imports.html;

import java.util.List;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/** One-line helpers: pages to read, and what came of them in words. */
final class Pages {

    /** A paragraph that can be told from others by its name. */
    static String prose(String name) {
        return "<p>" + name + ", " + text() + "</p>";
    }

    static String prose() {
        return "<p>" + text() + "</p>";
    }

    /** Long enough to be an article. */
    static String article(String inside) {
        return "<article>" + prose() + inside + prose() + "</article>";
    }

    static String text() {
        return Sketch.prose();
    }

    static Draft read(String body) {
        return read("", body);
    }

    static Draft read(String head, String body) {
        return read(head, body, "https://example.org/texts/mill.html");
    }

    static Draft read(String head, String body, @Nullable String address) {
        String html = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
        return WebPage.read(html, address, new Findings());
    }

    /** The text, without the filling. */
    static List<String> shown(Draft draft) {
        return draft.pieces().stream()
                .filter(Piece::isRead)
                .map(piece -> withoutFilling(piece.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static List<String> leftOut(Draft draft) {
        return draft.pieces().stream()
                .filter(Piece::isDropped)
                .map(piece -> withoutFilling(piece.text()))
                .toList();
    }

    private static String withoutFilling(String text) {
        return text.replace(", " + text(), "").replace(text(), "");
    }

    static List<String> kinds(Draft draft) {
        return draft.pieces().stream()
                .filter(Piece::isRead)
                .map(piece -> piece.kind() + " " + withoutFilling(piece.text()))
                .filter(line -> !line.equals("PARAGRAPH "))
                .toList();
    }
}
