package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.imports.text.book.Chain.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AligningTest {

    @Test
    void heaviestChainGoesUpInBoth() {
        Chain chain = new Chain(10);
        chain.add(List.of(new Pair(0, 2, 1), new Pair(0, 7, 2)));
        chain.add(List.of(new Pair(1, 3, 1)));
        chain.add(List.of(new Pair(2, 3, 1), new Pair(2, 5, 1)));
        assertThat(chain.heaviest()).extracting(Pair::place).containsExactly(2, 3, 5);
    }

    @Test
    void oneHeavyPairOutweighsLightOnes() {
        Chain chain = new Chain(10);
        chain.add(List.of(new Pair(0, 9, 5)));
        chain.add(List.of(new Pair(1, 1, 1)));
        chain.add(List.of(new Pair(2, 2, 1)));
        assertThat(chain.heaviest()).extracting(Pair::place).containsExactly(9);
    }

    @Test
    void emptyChainIsEmpty() {
        assertThat(new Chain(0).heaviest()).isEmpty();
    }

    @Test
    void entriesAreFoundInTheirOrder() {
        List<Candidate> candidates = Stream.of("THE LOCK", "THE MILL", "THE LOCK", "THE GREAT FLOOD", "HOME")
                .map(title -> new Candidate(0, 1, null, title, List.of(), true))
                .toList();
        List<Entry> entries = Stream.of("The Mill", "The Lock", "The Flood", "Nowhere", "Home")
                .map(title -> new Entry(null, title, false))
                .toList();
        assertThat(Aligning.places(entries, candidates, 0, candidates.size())).containsExactly(1, 2, 3, -1, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the mill race|the millrace|true",
                "the speckled band|the adventure of the speckled band|true",
                "the custom house introductory|the custom house|true",
                "pearl|pearl and hester|true",
                "pearl|pearl and hester at the gate|false",
                "one two three four|one two three five|true",
                "one two three four|one two five six|false",
                "|the mill|false",
            })
    void titlesAreAlikeWhereMostWordsAre(String one, String other, boolean alike) {
        assertThat(Similarity.isLikely(one == null ? "" : one, other)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Mill . . . . . 12|The Mill",
                "The Mill 1234|The Mill",
                "The Mill 12345|",
                "The Mill xii|The Mill",
                "The Mill.......... 7|The Mill",
                "The Mill_12_|The Mill",
                "The Mill12|",
                "12|",
                "The Mill|",
            })
    void pageStandsAtTheEndOfALine(String line, String title) {
        int length = PageNumber.titleLength(line);
        assertThat(line.substring(0, length)).isEqualTo(title == null ? "" : title);
    }

    @Test
    void lineOfAListIsNoLongerThanThis() {
        assertThat(PageNumber.titleLength("a".repeat(497) + " 12")).isEqualTo(497);
        assertThat(PageNumber.titleLength("a".repeat(498) + " 12")).isZero();
    }
}
