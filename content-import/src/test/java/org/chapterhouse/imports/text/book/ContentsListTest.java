package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.text.book.Volume.dropped;
import static org.chapterhouse.imports.text.book.Volume.library;
import static org.chapterhouse.imports.text.book.Volume.titles;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.junit.jupiter.api.Test;

/** How contents lists are read: where they end, and what their lines say. */
class ContentsListTest {

    @Test
    void listGivesFirstAndLastPagesAndLetters() {
        Imported book = library("""
                TABLE OF CONTENTS

                PART I--_Water._

                 1. Introduction                         1-30
                 2. The mill race                       31-47
                      (_a_) The upper weir              31-40
                      (_b_) The lower weir              41-47

                PART II--_Land._

                 1. Introduction                        48-60
                 2. The meadow                     p. 61-75.


                PART I.--WATER.


                INTRODUCTION.

                1. Water is the chief thing that is considered here, and so it comes first.

                2. Whoever keeps a mill keeps water, and answers for it to those below.

                ~

                THE MILL RACE.

                ~

                THE UPPER WEIR.

                ~

                THE LOWER WEIR.

                ~


                PART II.--LAND.


                INTRODUCTION.

                ~

                THE MEADOW.

                ~
                """);
        assertThat(titles(book).replace("  ", "")).isEqualTo("""
                        PART I.--WATER.
                        INTRODUCTION.
                        THE MILL RACE.
                        THE UPPER WEIR.
                        THE LOWER WEIR.
                        PART II.--LAND.
                        INTRODUCTION.
                        THE MEADOW.""");
    }

    @Test
    void entryGoesOnBehindAComma() {
        Imported book = library("""
                CONTENTS

                THE FERRYMAN                                3
                THE MILLER'S PATIENCE, OR,
                WHO LAUGHS LAST                            31
                SALT                                       60


                THE FERRYMAN

                ~

                THE MILLER'S PATIENCE,

                OR,

                WHO LAUGHS LAST

                ~

                SALT

                ~
                """);
        assertThat(titles(book)).isEqualTo("THE FERRYMAN\nTHE MILLER'S PATIENCE, OR, WHO LAUGHS LAST\nSALT");
    }

    @Test
    void yearMayStandBetweenANumberAndItsTitle() {
        Imported book = library("""
                CONTENTS

                EPOCH THE FIRST, 1703.
                THE WEIR.

                CHAPTER I. The Widow          1
                       II. The Old Mint      13

                EPOCH THE SECOND, 1715.
                THE SEA.

                CHAPTER I. The Storm         51
                       II. The Return        63


                EPOCH THE FIRST.

                1703.

                THE WEIR.


                CHAPTER I.

                The Widow.

                ~

                CHAPTER II.

                The Old Mint.

                ~

                EPOCH THE SECOND.

                1715.

                THE SEA.


                CHAPTER I.

                The Storm.

                ~

                CHAPTER II.

                The Return.

                ~
                """);
        assertThat(titles(book).replace("  ", "")).isEqualTo("""
                        EPOCH THE FIRST. 1703. THE WEIR.
                        CHAPTER I. The Widow.
                        CHAPTER II. The Old Mint.
                        EPOCH THE SECOND. 1715. THE SEA.
                        CHAPTER I. The Storm.
                        CHAPTER II. The Return.""");
    }

    @Test
    void listOfSeveralPartsWithSynopsesAndWideGapsIsOne() {
        Imported book = library("""
                Contents.


                Holt On Mills.


                Part First.

                Water.


                Chapter I. Of the Race.

                    The Upper Weir--The Lower Weir--The Race in Winter--What the Miller Said

                Chapter II. Of the Wheel.


                Part Second.

                Water.

                Chapter I. Of the Meadow.

                    Hay--The Flood--The Eel Trap--A Walk to the Sea and Home Again


                Lee On Mills.


                Part Third.

                Chapter I. Of Trade.


                Holt On Mills.


                Part First.

                Water.


                Chapter I.

                Of the Race.

                ~

                Chapter II.

                Of the Wheel.

                ~


                Part Second.

                Water.


                Chapter I.

                Of the Meadow.

                ~


                Lee On Mills.


                Part Third.


                Chapter I.

                Of Trade.

                ~
                """.replace("\n\n\nLee", "\n\n\n\nLee"));
        assertThat(titles(book).replace("  ", "")).isEqualTo("""
                        Holt On Mills.
                        Part First. Water.
                        Chapter I. Of the Race.
                        Chapter II. Of the Wheel.
                        Part Second. Water.
                        Chapter I. Of the Meadow.
                        Lee On Mills.
                        Part Third.
                        Chapter I. Of Trade.""");
    }

    @Test
    void headingOfTheFirstTextIsNoEntry() {
        Imported book = library("""
                CONTENTS


                THE FIRST PART


                OF WATER

                1. OF THE RACE

                2. OF THE WHEEL



                THE SECOND PART


                OF LAND

                3. OF THE MEADOW



                THE INTRODUCTION


                ~


                PART 1 OF WATER


                CHAPTER I. OF THE RACE

                ~

                CHAPTER II. OF THE WHEEL

                ~


                PART 2 OF LAND


                CHAPTER III. OF THE MEADOW

                ~
                """);
        assertThat(titles(book)).startsWith("THE INTRODUCTION\nPART 1 OF WATER");
    }

    @Test
    void listsOfDiagramsAreListsOfPictures() {
        Imported book = library("""
                CONTENTS

                I.    THE RACE
                II.   THE WHEEL
                III.  THE MEADOW


                LIST OF DIAGRAMS

                I.    A WHEEL FROM ABOVE
                II.   A WHEEL FROM THE SIDE
                III.  THE WEIR


                I

                THE RACE

                ~

                II

                THE WHEEL

                ~

                III

                THE MEADOW

                ~
                """);
        assertThat(titles(book)).isEqualTo("I. THE RACE\nII. THE WHEEL\nIII. THE MEADOW");
    }

    @Test
    void partRepeatsItsOwnEntries() {
        Imported book = library("""
                Contents

                1. The Mill Race

                2. The Old Mint

                3. The Great Flood


                Part I. Water

                Contents

                1. The Mill Race

                2. The Old Mint

                Chapter 1. The Mill Race

                ~

                Chapter 2. The Old Mint

                ~

                Chapter 3. The Great Flood

                ~
                """);
        assertThat(titles(book))
                .endsWith("Chapter 1. The Mill Race\nChapter 2. The Old Mint\nChapter 3. The Great Flood");
    }

    @Test
    void countedLinesOfTheTextAreNoContentsList() {
        Imported book = library("""
                CHAPTER I

                ~

                The miller had four rules:

                1. Keep the race clear of weeds

                2. Keep the wheel wet

                3. Keep the books

                4. Keep silent

                ~

                CHAPTER II

                ~

                CHAPTER III

                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
        assertThat(dropped(book)).noneMatch(text -> text.contains("Keep"));
    }

    @Test
    void synopsisWithOnePageIsOneEntry() {
        Imported book = library("""
                CONTENTS.


                CHAPTER I.

                Of water in general. Who owns it, and who may use it. The mills of the
                kings. Libraries of millers. The wheel of Charles, and the wheels of Henry
                V. of the north. Eels                                               1


                CHAPTER II.

                Of wheels. Those that are driven from above, and those from below. Why
                Millers are trusted                                                40


                CHAPTER III.

                Of the sea. How far it is                                           77


                CHAPTER I.

                OF WATER IN GENERAL. WHO OWNS IT, AND WHO MAY USE IT. THE MILLS OF THE
                KINGS. LIBRARIES OF MILLERS. THE WHEEL OF CHARLES, AND THE WHEELS OF HENRY
                V. OF THE NORTH. EELS.

                ~


                CHAPTER II.

                OF WHEELS. THOSE THAT ARE DRIVEN FROM ABOVE, AND THOSE FROM BELOW. WHY
                MILLERS ARE TRUSTED.

                ~


                CHAPTER III.

                OF THE SEA. HOW FAR IT IS.

                ~
                """);
        assertThat(titles(book).lines()).hasSize(3).allMatch(title -> title.startsWith("CHAPTER "));
    }

    @Test
    void listThatAnIndexRepeatsIsNoContentsList() {
        String words = "Contents\n\nAlder\n\nAsh\n\nBeech\n\nBirch\n\nElder\n\nElm\n\n";
        Imported book = library("CHAPTER I\n\n~\n\nCHAPTER II\n\n~\n\nCHAPTER III\n\n~\n\n" + words + Sketch.prose(60)
                + "\n\n" + words.replace("Contents", "Of trees"));
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
    }
}
