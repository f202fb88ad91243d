package org.chapterhouse.imports.html.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
                "{\"a\": [\"b\", {\"c\": \"d\\u00e9\"}]} | {\"a\":[\"b\",{\"c\":\"dé\"}]}",
                "{\"a\": 1, \"b\": true, \"c\": null} | {\"a\":null,\"b\":null,\"c\":null}",
                "{\"a\": \"b\", \"a\": \"c\"} | {\"a\":\"c\"}",
                "[] | []",
                "\"a\" behind | \"a\""
            })
    void textsAreReadWithWhatTheyAreIn(String json, String read) throws IOException {
        assertThat(Json.read(json)).hasToString(read);
    }

    @Test
    void nothingIsNull() throws IOException {
        assertThat(Json.read(" ").isNull()).isTrue();
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
