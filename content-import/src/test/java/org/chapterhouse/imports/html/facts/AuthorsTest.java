package org.chapterhouse.imports.html.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "By Ann Holt#Ann Holt",
                "Written by: Ann Holt#Ann Holt",
                "Von Ann Holt und Bo Lind#Ann Holt|Bo Lind",
                "Ann Holt, Bo Lind and Cy Moe#Ann Holt|Bo Lind|Cy Moe",
                "Ann Holt & Bo Lind#Ann Holt|Bo Lind",
                "Holt, Ann#Holt, Ann",
                "Holt, Ann; Lind, Bo#Holt, Ann|Lind, Bo",
                "Ann Holt (https://example.org/ann)#Ann Holt",
                "Ann Holt <ann@example.org>#Ann Holt",
                "Ann Holt | Weekly Mill#Ann Holt",
                "Ann Holt, MD#Ann Holt, MD",
                "肖春芳、李博灏#肖春芳|李博灏",
                "Byron Holt#Byron Holt"
            })
    void namesAreParted(String line, String names) {
        assertThat(Authors.of(line)).containsExactly(names.split("\\|"));
    }

    @Test
    void whatStandsInTheNextLineIsNoName() {
        assertThat(Authors.of("By Ann  Holt\n   Weekly Mill")).isEqualTo(List.of("Ann Holt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "https://example.org/ann", "@@@ | x"})
    void lineCanNameNobody(String line) {
        assertThat(Authors.of(line)).allMatch(name -> !name.isBlank());
    }

    @Test
    void endlessLineNamesNobody() {
        assertThat(Authors.of("(".repeat(1_000_000))).isEmpty();
        assertThat(Authors.of("(".repeat(9_000) + " ".repeat(900))).hasSize(0);
    }
}
