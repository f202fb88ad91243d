package org.chapterhouse.imports.html.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts in JSON, with the objects and arrays that they are in; numbers and the like are null. An object mapper
 * could do so, but takes longer to get ready than a page takes to be read.
 */
final class Json {

    private static final JsonFactory PARSERS = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static JsonNode nothing() {
        return NODES.missingNode();
    }

    /** @throws IOException if it is not JSON, or nested more deeply than parsers go */
    static JsonNode read(String json) throws IOException {
        try (JsonParser parser = PARSERS.createParser(json)) {
            return node(parser, parser.nextToken());
        }
    }

    /** Recursion ends at the depth to which parsers go. */
    private static JsonNode node(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser);
        }
        return token == JsonToken.VALUE_STRING ? NODES.textNode(parser.getText()) : NODES.nullNode();
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            object.set(name, node(parser, parser.nextToken()));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            array.add(node(parser, token));
        }
        return array;
    }
}
