package org.chapterhouse.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file as one article, without chapters: one JSON object in one line. Written without an object mapper, which
 * takes longer to get ready than a page takes to be read.
 */
final class ArticleJson {

    private static final JsonFactory WRITERS = new JsonFactory();

    private ArticleJson() {}

    static String of(String file, long millis, DraftResult result) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = WRITERS.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeNumberField("ms", millis);
            if (result instanceof Drafted drafted) {
                writeArticle(json, drafted.draft());
            } else if (result instanceof Refused refused) {
                json.writeStringField("error", refused.sentence());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static void writeArticle(JsonGenerator json, Draft draft) throws IOException {
        List<Piece> read = new ArrayList<>(draft.pieces());
        read.removeIf(piece -> !piece.isRead());
        json.writeStringField("title", draft.about().title());
        json.writeStringField("byline", byline(draft.about()));
        json.writeStringField("text", text(read));
        json.writeStringField("html", html(read));
    }

    private static @Nullable String byline(About about) {
        if (about.byline() != null) {
            return about.byline();
        }
        return about.authors().isEmpty() ? null : String.join(", ", about.authors());
    }

    /** What a picture shows is not part of what is said. */
    private static String text(List<Piece> pieces) {
        StringJoiner text = new StringJoiner("\n\n");
        for (Piece piece : pieces) {
            if (piece.kind().isText()) {
                text.add(piece.text());
            }
        }
        return text.toString();
    }

    private static String html(List<Piece> pieces) {
        StringJoiner html = new StringJoiner("\n");
        for (Piece piece : pieces) {
            html.add(piece.htmlInText());
        }
        return html.toString();
    }
}
