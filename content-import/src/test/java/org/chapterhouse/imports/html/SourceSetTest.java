package org.chapterhouse.imports.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.jpg;a.jpg",
                "a.jpg 400w, b.jpg 800w;b.jpg",
                "a.jpg 800w, b.jpg 400w;a.jpg",
                "a.jpg 1x,b.jpg 2x;b.jpg",
                "a.jpg, b.jpg 1.5x;b.jpg",
                "a.jpg 1600w, b.jpg 3200w;a.jpg",
                "a.jpg 3200w;a.jpg",
                "a,w_1.jpg 1x;a,w_1.jpg",
                ", a.jpg some thing,;a.jpg"
            })
    void largestThatIsNotTooLargeIsTaken(String written, String best) {
        assertThat(SourceSet.best(written)).isEqualTo(best);
    }

    @Test
    void nothingIsNothing() {
        assertThat(SourceSet.best(" , ")).isEmpty();
    }
}
