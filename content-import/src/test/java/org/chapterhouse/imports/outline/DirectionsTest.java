package org.chapterhouse.imports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u202aa\u202c", "\u2067a\u2069", "\u2067\u202ba\u202c\u2069", "\u200fa\u200e"})
    void directionsThatEndStay(String text) {
        assertThat(Piece.plain(BlockKind.PARAGRAPH, text, 0).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202ea",
                "a\u202c",
                "\u2066a\u202c",
                "\u202aa\u2069",
                "\u202c\u202aa",
                "\u2067\u202ba\u2069\u202c"
            })
    void directionsThatDoNotEndAreTakenOut(String text) {
        Piece piece = Piece.plain(BlockKind.PARAGRAPH, text, 0);
        assertThat(piece.text()).isEqualTo("a");
        assertThat(piece.html()).isEqualTo("<p>a</p>");
    }

    @Test
    void titlesAndNamesTurnNothing() {
        String turned = "\u202aA\u202c \u2067b\u2069";
        assertThat(Piece.heading(1, turned, 0).text()).isEqualTo("A b");
        About about = new About(turned, List.of(turned), turned, "en", turned, turned, turned);
        assertThat(about).isEqualTo(new About("A b", List.of("A b"), "A b", "en", "A b", "A b", "A b"));
    }
}
