package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.text.book.Volume.dropped;
import static org.chapterhouse.imports.text.book.Volume.library;
import static org.chapterhouse.imports.text.book.Volume.plain;
import static org.chapterhouse.imports.text.book.Volume.titles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Findings;
import org.junit.jupiter.api.Test;

/** Both edges of what makes a book, a row, a list, a note. */
class BookLimitsTest {

    private static String chapters(String... numbers) {
        return Stream.of(numbers)
                .map(number -> "CHAPTER " + number + "\n\n~\n\n")
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isBook(String text) {
        return BookText.read(text, new Findings()) != null;
    }

    @Test
    void threeChaptersAreABookAndTwoAreNot() {
        assertThat(isBook(Volume.filled(chapters("I", "II", "III")))).isTrue();
        assertThat(isBook(Volume.filled(chapters("I", "II")))).isFalse();
    }

    @Test
    void textOfSoManyWordsIsABook() {
        String paragraph = Sketch.prose(400) + "\n\n";
        assertThat(isBook(paragraph.repeat(100))).isTrue();
        assertThat(isBook(paragraph.repeat(99))).isFalse();
    }

    @Test
    void numbersWithoutAWordMakeABookOnlyOfALongText() {
        String paragraph = "\n\n" + Sketch.prose(997) + "\n\n" + Sketch.prose(998) + "\n\n";
        String numbers = "I" + paragraph + "II" + paragraph + "III" + paragraph + "IV" + paragraph;
        assertThat(isBook(numbers + Sketch.prose(16))).isTrue();
        assertThat(isBook(numbers + Sketch.prose(15))).isFalse();
    }

    @Test
    void fourMissingNumbersAreLostAndFiveBelongElsewhere() {
        assertThat(titles(library(chapters("I", "II", "VI")))).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER VI");
        assertThat(titles(library(chapters("I", "II", "VII")))).isEqualTo("CHAPTER I\nCHAPTER II");
    }

    @Test
    void oneNumberIsNoRow() {
        assertThat(titles(library(chapters("I")))).isEmpty();
        assertThat(titles(library(chapters("I", "II")))).isEqualTo("CHAPTER I\nCHAPTER II");
    }

    @Test
    void threeNumeralsAreARowAndTwoAreNot() {
        assertThat(titles(library("I\n\n~\n\nII\n\n~\n\nIII\n\n~\n"))).isEqualTo("I\nII\nIII");
        assertThat(titles(library("I\n\n~\n\nII\n\n~\n"))).isEmpty();
    }

    @Test
    void fourNumberedLinesAreAListAndThreeAreNot() {
        String list = "I. The Mill\nII. The Lock\nIII. The Wall";
        String four = list + "\nIV. Home\n\n\n\n" + chapters("I", "II", "III", "IV");
        String three = list + "\n\n\n\n" + chapters("I", "II", "III");
        assertThat(dropped(library(four))).hasSize(1);
        assertThat(dropped(library(three))).isEmpty();
    }

    @Test
    void listIsBelievedWhereHalfOfItIsFound() {
        String found = "THE MILL\n\n~\n\nTHE LOCK\n\n~\n";
        assertThat(titles(library("CONTENTS\n\nTHE MILL\nTHE LOCK\nGONE\nLOST\n\n\n\n" + found)))
                .isEqualTo("THE MILL\nTHE LOCK");
        Imported unlike = library("CONTENTS\n\nTHE MILL\nTHE LOCK\nGONE\nLOST\nNEVER\n\n\n\n" + found);
        assertThat(titles(unlike)).isEmpty();
        assertThat(Sketch.problems(unlike))
                .contains("DOUBT headings: The table of contents names 5 headings, of which 2 are in the text; it was"
                        + " not followed.");
    }

    @Test
    void threeLinesLookAlikeAndTwoDoNot() {
        String essay = "\n\n\n\n~\n\n~\n\n\n\n";
        assertThat(titles(library("\n\nON MUD" + essay + "ON EELS" + essay + "ON RAIN" + essay)))
                .isEqualTo("ON MUD\nON EELS\nON RAIN");
        assertThat(titles(library("\n\nON MUD" + essay + "ON EELS" + essay))).isEmpty();
    }

    @Test
    void bracketLastsForSoManyPassages() {
        String book = chapters("I", "II", "III");
        assertThat(notes(book + "[Footnote 1: One.\n\n" + "More.\n\n".repeat(10) + "Last.]\n\nText."))
                .hasSize(12);
        assertThat(notes(book + "[Footnote 1: One.\n\n" + "More.\n\n".repeat(11) + "Last.]\n\nText."))
                .hasSize(1);
    }

    private static List<Block> notes(String drawn) {
        return Sketch.blocks(plain(drawn)).stream()
                .filter(block -> block.kind() == BlockKind.NOTE)
                .toList();
    }

    @Test
    void headingHasSixLinesAtMost() {
        String title = "\n        THE LONG ROAD".repeat(5);
        assertThat(titles(library("CHAPTER I" + title + "\n\n~\n\n" + chapters("II", "III"))))
                .startsWith("CHAPTER I. THE LONG");
        assertThat(titles(library("CHAPTER I" + title + "\n        HOME\n\n~\n\n" + chapters("II", "III"))))
                .startsWith("CHAPTER I\n");
    }
}
