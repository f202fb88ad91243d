package org.chapterhouse.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/** What came of a file as one article, without chapters: one JSON object in one line. */
final class ArticleJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleJson() {}

    static String of(String file, long millis, DraftResult result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("ms", millis);
        if (result instanceof Drafted drafted) {
            addArticle(object, drafted.draft());
        } else if (result instanceof Refused refused) {
            object.put("error", refused.sentence());
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Maps and strings are always JSON", impossible);
        }
    }

    private static void addArticle(Map<String, Object> object, Draft draft) {
        List<Piece> read = draft.pieces().stream().filter(Piece::isRead).toList();
        object.put("title", draft.about().title());
        object.put("byline", byline(draft.about()));
        object.put("text", text(read));
        object.put("html", read.stream().map(Piece::htmlInText).collect(Collectors.joining("\n")));
    }

    private static @Nullable String byline(About about) {
        if (about.byline() != null) {
            return about.byline();
        }
        return about.authors().isEmpty() ? null : String.join(", ", about.authors());
    }

    /** What a picture shows is not part of what is said. */
    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind().isText())
                .map(Piece::text)
                .collect(Collectors.joining("\n\n"));
    }
}
