package org.chapterhouse.imports.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "The mill, the MILL!, 1",
        "The mill | Weekly, The mill, 1",
        "The mill, The house, 0.4444444444444444",
        "Mühle, mühle, 1",
        "磨坊, 磨坊, 1",
        "The mill, '', 0",
        "'', The mill, 0"
    })
    void shareOfWordsThatAreSaidBefore(String first, String second, double likeness) {
        assertThat(Likeness.of(first, second)).isEqualTo(likeness);
    }
}
