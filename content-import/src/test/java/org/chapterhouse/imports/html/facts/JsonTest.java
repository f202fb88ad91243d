package org.chapterhouse.imports.html.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"a\": [\"b\", {\"c\": \"d\\u00e9\"}]} | {a=[b, {c=dé}]}",
                "{\"a\": 1, \"b\": true, \"c\": null} | {a=, b=, c=}",
                "{\"a\": \"b\", \"a\": \"c\"} | {a=c}",
                "[] | []",
                "\"a\" behind | a"
            })
    void textsAreReadWithWhatTheyAreIn(String json, String read) throws IOException {
        assertThat(shown(Json.read(json))).isEqualTo(read);
    }

    private static String shown(Json json) {
        if (!json.object().isEmpty()) {
            Map<String, String> object = new TreeMap<>();
            json.object().forEach((name, value) -> object.put(name, shown(value)));
            return object.toString();
        }
        if (json.array() != null) {
            return json.elements().stream().map(JsonTest::shown).toList().toString();
        }
        return json.text() == null ? "" : json.text();
    }

    @Test
    void nothingIsNoText() throws IOException {
        assertThat(Json.read(" ")).isEqualTo(Json.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "[\"a\"", "{\"a\"", "{\"a\":", "{a}", "<!-- x -->", "[\"a\" \"b\"]"})
    void whatIsNoJsonFails(String json) {
        assertThatThrownBy(() -> Json.read(json)).isInstanceOf(IOException.class);
    }

    @Test
    void depthHasALimit() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(IOException.class);
    }
}
