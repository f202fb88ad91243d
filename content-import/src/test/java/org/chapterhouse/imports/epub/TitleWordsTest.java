package org.chapterhouse.imports.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I",
                "12",
                "IV.",
                "Chapter 3",
                "CHAPTER XLIX",
                "Part the First",
                "First Book",
                "Book Two",
                "Chapter Nineteen",
                "Part One, Chapter 2",
                "Kapitel 4",
                "Глава 7",
                "第三章",
                "第12回",
                "1.2"
            })
    void numberIsKnown(String title) {
        assertThat(TitleWords.of(title).isNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Loomings", "Civil War", "Chapter", "Part of the Story", "Mix", "Chapter 3: Mill", "1984 B"})
    void otherTitlesAreNoNumbers(String title) {
        assertThat(TitleWords.of(title).isNumber()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CHAPTER I. Loomings, Loomings",
        "1. Loomings, Chapter One: Loomings",
        "Chapter 4, IV",
        "Part Two, II.",
        "第一章 山路, 山路"
    })
    void numberingMakesNoDifference(String one, String other) {
        assertThat(TitleWords.of(one).isLike(TitleWords.of(other))).isTrue();
        assertThat(TitleWords.of(other).isLike(TitleWords.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Chapter 1. Loomings, Chapter 2. Loomings",
        "Part One, Chapter One",
        "Chapter 1, Chapter 2",
        "Loomings, The Carpet-Bag",
        "Chapter 1, Loomings",
        "'', ''"
    })
    void otherWordsOrNumbersDo(String one, String other) {
        assertThat(TitleWords.of(one).isLike(TitleWords.of(other))).isFalse();
    }
}
