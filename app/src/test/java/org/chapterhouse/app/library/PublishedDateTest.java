package org.chapterhouse.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {
    @ParameterizedTest
    @CsvSource({
        "1921, 1921",
        "1921-05, 1921-05",
        "1921-5, 1921-05",
        "1921-05-17, 1921-05-17",
        "' 17  May 1921 ', 1921-05-17",
        "17 dec 1921, 1921-12-17",
        "'May 17, 1921', 1921-05-17",
        "May 1921, 1921-05",
        "2024-02-29, 2024-02-29",
        "1921-05-17T10:00, 1921-05-17",
        "2021-05-03T23:59:59.123Z, 2021-05-03",
        "2021-05-03T10:00:00+02:00, 2021-05-03",
        "2021-05-03 10:00:00 +0200, 2021-05-03"
    })
    void yearMonthAndDayAreRead(String written, String read) {
        assertThat(PublishedDate.read(written)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "someday",
                "1921-13",
                "2023-02-29",
                "31 June 1921",
                "17/05/1921",
                "2023-02-29T10:00",
                "1921-05T10:00",
                "1921-05-17 at noon",
                "1921-05-17T10:77",
                "",
                "5",
                "19211"
            })
    void otherWordsAreNoDate(String written) {
        assertThat(PublishedDate.read(written)).isEmpty();
    }
}
