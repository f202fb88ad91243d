package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.text.book.Volume.library;
import static org.chapterhouse.imports.text.book.Volume.plain;
import static org.chapterhouse.imports.text.book.Volume.titles;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Books that count their chapters, and have no contents list. */
class NumberedChaptersTest {

    @Test
    void titleStandsInTheNextLine() {
        Imported book = library("""
                CHAPTER I.
                The Mill Race

                ~

                CHAPTER II.
                The Lock

                ~

                CHAPTER III.
                The Flood

                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I. The Mill Race\nCHAPTER II. The Lock\nCHAPTER III. The Flood");
    }

    @Test
    void titleStandsBelowAnEmptyLine() {
        Imported book = library("""
                CHAPTER I

                THE MILL RACE


                ~


                CHAPTER II

                THE LOCK


                ~


                CHAPTER III

                THE FLOOD


                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I. THE MILL RACE\nCHAPTER II. THE LOCK\nCHAPTER III. THE FLOOD");
    }

    @Test
    void titleIsBrokenOverTwoLines() {
        Imported book = library("""
                CHAPTER I. IN WHICH THE MILLER RISES EARLY AND FINDS THAT THE RIVER
                HAS RISEN BEFORE HIM

                ~

                CHAPTER II. IN WHICH THE LOCK IS OPENED

                ~

                CHAPTER III. THE FLOOD

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                CHAPTER I. IN WHICH THE MILLER RISES EARLY AND FINDS THAT THE RIVER HAS RISEN BEFORE HIM
                CHAPTER II. IN WHICH THE LOCK IS OPENED
                CHAPTER III. THE FLOOD""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I|II|III|IV",
                "I.|II.|III.|IV.",
                "1|2|3|4",
                "[ 1 ]|[ 2 ]|[ 3 ]|[ 4 ]",
                "Chapter the First|Chapter the Second|Chapter the Third|Chapter the Last",
                "CHAPTER ONE|CHAPTER TWO|CHAPTER THREE|CHAPTER FOUR",
                "STAVE ONE|STAVE TWO|STAVE THREE|STAVE FOUR",
                "LETTER 1|LETTER 2|LETTER 3|LETTER 4",
                "CANTO I|CANTO II|CANTO III|CANTO IV",
                "Chapter XIX.|Chapter XX.|Chapter XXI.|Chapter XXII.",
                "CHAPTER NINETEEN|CHAPTER TWENTY|CHAPTER TWENTY-ONE|CHAPTER TWENTY-TWO",
                "CHAPTER THIRTY NINE|CHAPTER FORTY|CHAPTER FORTY ONE|CHAPTER FORTY TWO",
                "THE FIRST BOOK|THE SECOND BOOK|THE THIRD BOOK|THE FOURTH BOOK",
                "Erstes Kapitel|Zweites Kapitel|Drittes Kapitel|Viertes Kapitel",
                "1. Kapitel|2. Kapitel|3. Kapitel|4. Kapitel",
                "CHAPITRE PREMIER|CHAPITRE II|CHAPITRE III|CHAPITRE IV",
                "Capítulo primero|Capítulo segundo|Capítulo tercero|Capítulo cuarto",
                "CAPITOLO I.|CAPITOLO II.|CAPITOLO III.|CAPITOLO IV.",
                "EERSTE HOOFDSTUK|TWEEDE HOOFDSTUK|DERDE HOOFDSTUK|VIERDE HOOFDSTUK",
                "Глава первая|Глава вторая|Глава третья|Глава четвертая",
                "ENSIMMÄINEN LUKU|TOINEN LUKU|KOLMAS LUKU|NELJÄS LUKU",
            })
    void numbersAreReadAsTheyAreWritten(String one, String two, String three, String four) {
        String drawn = String.join("\n\n~\n\n\n", one, two, three, four) + "\n\n~\n";
        assertThat(titles(library(drawn))).isEqualTo(String.join("\n", one, two, three, four));
    }

    @Test
    void numbersAboveCentredTitles() {
        Imported book = library("""
                                  I.

                            THE MILL RACE.

                ~


                                  II.

                              THE LOCK.

                ~


                                  III.

                             THE FLOOD.

                ~
                """);
        assertThat(titles(book)).isEqualTo("I. THE MILL RACE.\nII. THE LOCK.\nIII. THE FLOOD.");
    }

    @Test
    void epigraphIsNoTitle() {
        Imported book = library("""
                CHAPTER I.

                  "Water finds its way."
                                    --_Old saying_.

                ~

                CHAPTER II.

                  "Who builds by the river
                  Builds for the river."
                                    --_The Same_.

                ~

                CHAPTER III.

                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I.\nCHAPTER II.\nCHAPTER III.");
    }

    @Test
    void shortSpeechBelowANumberIsNoTitle() {
        Imported book = library("""
                CHAPTER I

                "Open the gate!"

                ~

                CHAPTER II

                "It is open."

                ~

                CHAPTER III

                The gate was shut.

                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
    }

    @Test
    void marksOfNotesAndOfEmphasisAreNotPartOfATitle() {
        Imported book = library("""
                CHAPTER I.[1]

                ~

                CHAPTER II. _The Lock_

                ~

                CHAPTER III.

                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I.\nCHAPTER II. The Lock\nCHAPTER III.");
        assertThat(Volume.dropped(book)).contains("[1]");
    }

    @Test
    void pagesAndPicturesMayStandWithinAHeading() {
        Imported book = library("""
                [Pg 1]

                CHAPTER I[Pg 1]

                [Pg 2]

                THE MILL RACE

                ~

                CHAPTER II
                ----------

                [Illustration]

                THE LOCK

                ~

                CHAPTER III

                THE FLOOD

                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I. THE MILL RACE\nCHAPTER II. THE LOCK\nCHAPTER III. THE FLOOD");
    }

    @Test
    void wordOfProseIsNoHeading() {
        Imported book = library("""
                CHAPTER I

                ~

                Chapter 7 of the town's own book tells it otherwise, but nobody has
                read as far as that for years, and part two was never bound at all.

                Part two was lost.

                ~

                CHAPTER II

                FIRE!

                ~

                            NO ENTRY FOR BOATS

                ~

                I.

                ~

                CHAPTER III

                ~

                THE END
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
        assertThat(Sketch.blocks(book))
                .last()
                .satisfies(block -> assertThat(block.text()).isEqualTo("THE END"));
    }

    @Test
    void missingNumberIsADoubt() {
        Imported book = library("""
                CHAPTER I

                ~

                CHAPTER II

                ~

                CHAPTER IV

                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER IV");
        assertThat(Sketch.problems(book))
                .contains("DOUBT headings: “CHAPTER IV” follows “CHAPTER II”: a heading may be missing between them,"
                        + " or a number wrong.");
    }

    @Test
    void numberIsFollowedByItsTextAtOnce() {
        Imported book = library("""
                CHAPTER I
                ~

                CHAPTER II
                ~

                CHAPTER III
                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
    }

    @Test
    void linesMayEndAsWindowsEndsThemAndParagraphsBeOneLine() {
        String chapter = "\r\n\r\n" + Sketch.prose(90) + "\r\n\r\n" + Sketch.prose(60) + "\r\n\r\n\r\n";
        Imported book =
                plain("The Weir\r\n\r\n\r\nCHAPTER I" + chapter + "CHAPTER II" + chapter + "CHAPTER III" + chapter);
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
        assertThat(book.text().title()).isEqualTo("The Weir");
    }

    @Test
    void datesAndSalutationsOfLettersAreNoHeadings() {
        Imported book = library("""
                LETTER I

                                                        WEIR HOUSE, 3 May.

                DEAR SISTER,

                ~

                _4 May. The Mill._

                ~

                LETTER II

                                                        WEIR HOUSE, 9 May.

                DEAR SISTER,

                ~

                                                              ANN HOLT.

                LETTER III

                ~
                """);
        assertThat(titles(book)).isEqualTo("LETTER I\nLETTER II\nLETTER III");
    }

    @Test
    void titleThatTellsWhatHappensTakesSeveralLines() {
        Imported book = library("""
                Chapter I. Of the good success that the miller's brave daughter had in the
                fearful and never imagined adventure of the weir, and of other things that
                are worthy of a happy memory

                ~


                Chapter II. Of what befell her on the road to the sea, which she had never
                seen, though she had heard it in the night as often as the wind was from the
                west.

                ~


                Chapter III. The End

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                        Chapter I. Of the good success that the miller's brave daughter had in the fearful and never \
                        imagined adventure of the weir, and of other things that are worthy of a happy memory
                        Chapter II. Of what befell her on the road to the sea, which she had never seen, though she \
                        had heard it in the night as often as the wind was from the west.
                        Chapter III. The End""");
    }

    @Test
    void paragraphThatBeginsWithANumberIsNoHeading() {
        String kind = "BOOK %s (Folio), CHAPTER I. (The Eel).--This fish, as every miller knows, ";
        Imported book = library("CHAPTER I\n\n~\n\nCHAPTER II\n\n~\n\n"
                + Volume.wrapped(kind.formatted("I.") + Sketch.prose(120), 70) + "\n\n"
                + Volume.wrapped(kind.formatted("II.") + Sketch.prose(40), 70) + "\n\nCHAPTER III\n\n~\n");
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
    }

    @Test
    void notesBelowEachChapterAreAPartOfIt() {
        Imported book = library("""
                CHAPTER I

                ~

                FOOTNOTES:

                [1] The mill was sold in that year and stood empty for another nine of them.

                CHAPTER II

                ~

                CHAPTER III

                ~

                FOOTNOTES:

                [1] The lock has been rebuilt twice, and the old stones lie beside it still.
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III\nFOOTNOTES:");
    }

    @Test
    void numbersMayBeWordsAlone() {
        Imported book = library("""
                _One_

                THE MILL RACE


                ~


                _Two_

                THE LOCK


                ~


                _Three_

                THE FLOOD


                ~
                """);
        assertThat(titles(book)).isEqualTo("One. THE MILL RACE\nTwo. THE LOCK\nThree. THE FLOOD");
    }
}
