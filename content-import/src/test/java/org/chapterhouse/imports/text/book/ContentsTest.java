package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.text.book.Volume.dropped;
import static org.chapterhouse.imports.text.book.Volume.library;
import static org.chapterhouse.imports.text.book.Volume.titles;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.junit.jupiter.api.Test;

/** Books whose contents list tells their headings; it is left out. */
class ContentsTest {

    @Test
    void storiesAreKnownByTheListAlone() {
        Imported book = library("""
                THE WEIR
                and Other Stories


                CONTENTS

                  THE WEIR                     1
                  THE FERRYMAN'S DAUGHTER     27
                  SALT                        63
                  A NIGHT AT THE LOCK         98


                                    THE WEIR

                ~

                                        I

                ~

                                        II

                ~


                            THE FERRYMAN'S DAUGHTER

                ~

                TO LET

                ~


                                     SALT

                ~


                              A NIGHT AT THE LOCK

                ~
                """);
        assertThat(titles(book)).isEqualTo("THE WEIR\nTHE FERRYMAN'S DAUGHTER\nSALT\nA NIGHT AT THE LOCK");
        assertThat(dropped(book))
                .contains("CONTENTS/THE WEIR 1/THE FERRYMAN'S DAUGHTER 27/SALT 63/A NIGHT AT THE LOCK 98");
    }

    @Test
    void titlesInSmallLettersWithDotsAndPages() {
        Imported book = library("""
                Contents

                The Mill . . . . . . . . . . 12
                Of Eels and Men. . . . . . . 40
                On Waiting . . . . . . . . . 77


                The Mill

                ~


                Of Eels and Men

                ~


                On Waiting

                ~
                """);
        assertThat(titles(book)).isEqualTo("The Mill\nOf Eels and Men\nOn Waiting");
    }

    @Test
    void wrappedEntriesBelowAHeaderLine() {
        Imported book = library("""
                CONTENTS.


                CHAPTER                                                     PAGE

                   I. THE MILLER RISES EARLY, AND WHAT HE FINDS AT THE
                      GATE IN THE MORNING                                      1

                  II. THE LOCK                                                19

                 III. OF A LETTER THAT WAS NOT SENT, AND OF ONE THAT
                      WAS                                                     44


                CHAPTER I.

                THE MILLER RISES EARLY, AND WHAT HE FINDS AT
                THE GATE IN THE MORNING.

                ~

                CHAPTER II.

                THE LOCK.

                ~

                CHAPTER III.

                OF A LETTER THAT WAS NOT SENT, AND OF ONE THAT WAS.

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                CHAPTER I. THE MILLER RISES EARLY, AND WHAT HE FINDS AT THE GATE IN THE MORNING.
                CHAPTER II. THE LOCK.
                CHAPTER III. OF A LETTER THAT WAS NOT SENT, AND OF ONE THAT WAS.""");
    }

    @Test
    void listMayDifferFromTheBook() {
        Imported book = library("""
                CONTENTS

                Chapter 1. The Mill-Race
                Chapter 2. Ferryman's daughter
                Chapter 3. The Great Flood
                Chapter 4. Home


                CHAPTER I

                THE MILL RACE

                ~

                CHAPTER II

                THE FERRYMAN'S DAUGHTER

                ~

                CHAPTER III

                THE GREAT FLOOD OF FORTY-SEVEN

                ~

                CHAPTER IV

                HOME AGAIN

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                CHAPTER I. THE MILL RACE
                CHAPTER II. THE FERRYMAN'S DAUGHTER
                CHAPTER III. THE GREAT FLOOD OF FORTY-SEVEN
                CHAPTER IV. HOME AGAIN""");
    }

    @Test
    void titleInTheListStandsBelowItsNumber() {
        Imported book = library("""
                CONTENTS

                CHAPTER I

                The Mill Race

                CHAPTER II

                The Lock

                CHAPTER III

                The Flood



                CHAPTER I

                The Mill Race

                ~

                CHAPTER II

                The Lock

                ~

                CHAPTER III

                The Flood

                ~
                """);
        assertThat(titles(book)).isEqualTo("CHAPTER I. The Mill Race\nCHAPTER II. The Lock\nCHAPTER III. The Flood");
        assertThat(dropped(book)).anyMatch(text -> text.startsWith("CONTENTS/CHAPTER I/The Mill Race/"));
    }

    @Test
    void synopsesOfTheListAreNoText() {
        Imported book = library("""
                CONTENTS

                CHAPTER I

                The river rises--A night without sleep--What the miller heard at
                the gate--The first boat--A promise

                CHAPTER II

                The lock is opened--The second boat--Of promises in general

                CHAPTER III

                The flood--A roof--Morning


                CHAPTER I

                The river rises--A night without sleep--What the miller heard at
                the gate--The first boat--A promise.

                ~

                CHAPTER II

                The lock is opened--The second boat--Of promises in general.

                ~

                CHAPTER III

                The flood--A roof--Morning.

                ~
                """);
        assertThat(titles(book).lines().map(line -> line.split("[. ]*The")[0]))
                .containsExactly("CHAPTER I", "CHAPTER II", "CHAPTER III");
        assertThat(dropped(book)).anyMatch(text -> text.startsWith("CONTENTS/CHAPTER I/The river"));
    }

    @Test
    void listWithoutItsWordIsOne() {
        Imported book = library("""
                I. The Mill Race
                II. The Lock
                III. The Flood
                IV. Morning



                I. THE MILL RACE

                ~

                II. THE LOCK

                ~

                III. THE FLOOD

                ~

                IV. MORNING

                ~
                """);
        assertThat(titles(book)).isEqualTo("I. THE MILL RACE\nII. THE LOCK\nIII. THE FLOOD\nIV. MORNING");
        assertThat(dropped(book)).contains("I. The Mill Race/II. The Lock/III. The Flood/IV. Morning");
    }

    @Test
    void listOfPicturesIsNoListOfChapters() {
        Imported book = library("""
                CONTENTS

                I. THE MILL RACE        1
                II. THE LOCK           30
                III. THE FLOOD         61


                LIST OF ILLUSTRATIONS

                THE GATE BY NIGHT           _Frontispiece_
                THE LOCK                          33
                "SHE LOOKED UP"                   48
                A ROOF IN THE FLOOD               70


                I

                THE MILL RACE

                ~

                [Illustration: THE GATE BY NIGHT]

                ~

                II

                THE LOCK

                ~

                [Illustration]

                III

                THE FLOOD

                ~
                """);
        assertThat(titles(book)).isEqualTo("I. THE MILL RACE\nII. THE LOCK\nIII. THE FLOOD");
        assertThat(dropped(book)).anyMatch(text -> text.startsWith("LIST OF ILLUSTRATIONS/THE GATE"));
    }

    @Test
    void headingThatStandsTwiceIsOne() {
        Imported book = library("""
                CONTENTS

                THE MILL RACE
                THE LOCK
                THE FLOOD


                THE MILL RACE



                THE MILL RACE

                ~

                THE LOCK

                ~

                THE FLOOD

                ~
                """);
        assertThat(titles(book)).isEqualTo("THE MILL RACE\nTHE LOCK\nTHE FLOOD");
    }

    @Test
    void listMayStandAtTheEnd() {
        Imported book = library("""
                LE MOULIN

                ~

                L'ÉCLUSE

                ~

                LA CRUE

                ~


                TABLE

                Le moulin . . . . . . . 1
                L'écluse . . . . . . . 20
                La crue. . . . . . . . 41
                """);
        assertThat(titles(book)).isEqualTo("LE MOULIN\nL'ÉCLUSE\nLA CRUE");
    }

    @Test
    void datesAreHeadingsWhereTheListSaysSo() {
        Imported book = library("""
                CONTENTS

                3 May. The Mill
                4 May. The Lock
                11 May. The Flood


                _3 May. The Mill._

                ~

                _4 May. The Lock._

                ~

                _5 May. Nothing._

                ~

                _11 May. The Flood._

                ~
                """);
        assertThat(titles(book)).isEqualTo("3 May. The Mill.\n4 May. The Lock.\n11 May. The Flood.");
    }

    @Test
    void poemsAreKnownByTheList() {
        Imported book = library("""
                CONTENTS

                  The Heron
                  To a Lock-keeper
                  Low Water


                THE HERON

                  Down by the weir the heron
                    Stands on one leg and waits
                  For what the river carries
                    To men who shut the gates.

                  It does not ask the river
                    How long the rain will last,
                  It only lifts the other
                    Leg when the fish are past.


                TO A LOCK-KEEPER

                  You open and you close,
                  And everybody knows
                  That what you let go by
                  Will leave the meadow dry.


                LOW WATER

                  The stones are out again,
                  The mud has dried to clay,
                  And nobody complains
                  Of rain on such a day.
                """);
        assertThat(titles(book)).isEqualTo("THE HERON\nTO A LOCK-KEEPER\nLOW WATER");
        assertThat(Sketch.outline(book)).contains("## THE HERON: verse verse\n");
    }

    @Test
    void entryThatIsNotInTheBookIsADoubt() {
        Imported book = library("""
                CONTENTS

                THE MILL RACE
                THE LOCK
                THE LOST CHAPTER
                THE FLOOD


                THE MILL RACE

                ~

                THE LOCK

                ~

                THE FLOOD

                ~
                """);
        assertThat(titles(book)).isEqualTo("THE MILL RACE\nTHE LOCK\nTHE FLOOD");
        assertThat(Sketch.problems(book))
                .contains("DOUBT headings: “THE LOST CHAPTER” stands in the table of contents, but was not found as a"
                        + " heading.");
    }

    @Test
    void notesBehindChaptersAndNumbersWithinAreNoChapters() {
        Imported book = library("""
                CONTENTS

                Introduction
                I. The Mill Race
                II. The Lock
                Appendix


                INTRODUCTION

                ~

                I

                THE MILL RACE

                ~

                NOTES

                [1] The mill was sold in that year and stood empty for another nine of them.

                II

                THE LOCK

                ~

                NOTES

                [1] The lock has been rebuilt twice, and the old stones lie beside it still.

                APPENDIX

                ~
                """);
        assertThat(titles(book)).isEqualTo("INTRODUCTION\nI. THE MILL RACE\nII. THE LOCK\nAPPENDIX");
    }
}
