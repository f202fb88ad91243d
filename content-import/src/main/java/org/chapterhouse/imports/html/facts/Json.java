package org.chapterhouse.imports.html.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text in JSON, or the arrays and objects that texts are in; numbers and the like are nothing. An object mapper would
 * read more, but takes longer to get ready than a page takes to be read.
 *
 * @param text null where it is none
 * @param array null where it is none
 * @param object by their names, what it holds; empty where it is none
 */
record Json(@Nullable String text, @Nullable List<Json> array, Map<String, Json> object) {

    static final Json NOTHING = new Json(null, null, Map.of());

    private static final JsonFactory PARSERS = new JsonFactory();

    /** @throws IOException if it is not JSON, or nested more deeply than parsers go */
    static Json read(String json) throws IOException {
        try (JsonParser parser = PARSERS.createParser(json)) {
            return read(parser, parser.nextToken());
        }
    }

    /** Recursion ends at the depth to which parsers go. */
    private static Json read(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser);
        }
        return token == JsonToken.VALUE_STRING ? new Json(parser.getText(), null, Map.of()) : NOTHING;
    }

    private static Json object(JsonParser parser) throws IOException {
        Map<String, Json> object = new HashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            object.put(name, read(parser, parser.nextToken()));
        }
        return new Json(null, null, object);
    }

    private static Json array(JsonParser parser) throws IOException {
        List<Json> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            array.add(read(parser, token));
        }
        return new Json(null, array, Map.of());
    }

    /** What an object has under a name; nothing where it is no object, or has nothing there. */
    Json at(String name) {
        return object.getOrDefault(name, NOTHING);
    }

    /** What an array holds; empty where it is none. */
    List<Json> elements() {
        return array == null ? List.of() : array;
    }
}
