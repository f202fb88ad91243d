package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.text.book.Volume.library;
import static org.chapterhouse.imports.text.book.Volume.titles;

import org.chapterhouse.imports.Imported;
import org.junit.jupiter.api.Test;

/** Books with parts over chapters. */
class PartsTest {

    @Test
    void chaptersBeginAgainInEachPart() {
        Imported book = library("""
                PART I


                CHAPTER I

                ~

                CHAPTER II

                ~


                PART II


                CHAPTER I

                ~

                CHAPTER II

                ~
                """);
        assertThat(titles(book)).isEqualTo("PART I\n  CHAPTER I\n  CHAPTER II\nPART II\n  CHAPTER I\n  CHAPTER II");
    }

    @Test
    void contentsListWithParts() {
        Imported book = library("""
                CONTENTS

                PREFACE

                BOOK THE FIRST--WATER

                CHAPTER I. The Mill Race
                CHAPTER II. The Lock

                BOOK THE SECOND--STONE

                CHAPTER I. The Quarry
                CHAPTER II. The Wall

                EPILOGUE



                PREFACE

                ~



                BOOK THE FIRST--WATER



                CHAPTER I.
                The Mill Race

                ~

                CHAPTER II.
                The Lock

                ~



                BOOK THE SECOND--STONE



                CHAPTER I.
                The Quarry

                ~

                CHAPTER II.
                The Wall

                ~



                EPILOGUE

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                PREFACE
                BOOK THE FIRST--WATER
                  CHAPTER I. The Mill Race
                  CHAPTER II. The Lock
                BOOK THE SECOND--STONE
                  CHAPTER I. The Quarry
                  CHAPTER II. The Wall
                EPILOGUE""");
    }

    @Test
    void chaptersGoOnOverParts() {
        Imported book = library("""
                PART ONE

                Chapter 1

                ~

                Chapter 2

                ~

                PART TWO

                Chapter 3

                ~

                Chapter 4

                ~

                END OF PART TWO
                """);
        assertThat(titles(book)).isEqualTo("PART ONE\n  Chapter 1\n  Chapter 2\nPART TWO\n  Chapter 3\n  Chapter 4");
    }

    @Test
    void threeLevelsAreTwo() {
        Imported book = library("""
                VOLUME I


                BOOK FIRST


                CHAPTER I

                ~

                CHAPTER II

                ~

                BOOK SECOND


                CHAPTER I

                ~


                VOLUME II


                BOOK FIRST


                CHAPTER I

                ~

                CHAPTER II

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                VOLUME I
                BOOK FIRST
                  CHAPTER I
                  CHAPTER II
                BOOK SECOND
                  CHAPTER I
                VOLUME II
                BOOK FIRST
                  CHAPTER I
                  CHAPTER II""");
    }

    @Test
    void lettersBeforeChaptersAreNotTheirParts() {
        Imported book = library("""
                LETTER I

                ~

                LETTER II

                ~

                LETTER III

                ~

                CHAPTER I

                ~

                CHAPTER II

                ~

                CHAPTER III

                ~
                """);
        assertThat(titles(book)).isEqualTo("LETTER I\nLETTER II\nLETTER III\nCHAPTER I\nCHAPTER II\nCHAPTER III");
    }

    @Test
    void actsStandOverScenes() {
        Imported book = library("""
                Contents

                ACT I
                Scene I. A mill by the river.
                Scene II. The same, by night.

                ACT II
                Scene I. The lock.
                Scene II. A meadow under water.


                ACT I.

                SCENE I. A mill by the river.

                 Enter the Miller and his Daughter.

                MILLER.
                The gate is shut, and still the water comes,
                And what it comes for nobody can say,
                Unless it be the meadow or the house.

                DAUGHTER.
                It comes for both, and then it goes away.

                SCENE II. The same, by night.

                ~

                ACT II.

                SCENE I. The lock.

                ~

                SCENE II. A meadow under water.

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                ACT I.
                  SCENE I. A mill by the river.
                  SCENE II. The same, by night.
                ACT II.
                  SCENE I. The lock.
                  SCENE II. A meadow under water.""");
    }

    @Test
    void partsHoldStoriesWithoutNumbers() {
        Imported book = library("""
                CONTENTS

                PART I. WATER

                The Mill Race
                The Lock

                PART II. STONE

                The Quarry
                The Wall



                PART I. WATER



                THE MILL RACE

                ~

                THE LOCK

                ~



                PART II. STONE



                THE QUARRY

                ~

                THE WALL

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                PART I. WATER
                  THE MILL RACE
                  THE LOCK
                PART II. STONE
                  THE QUARRY
                  THE WALL""");
    }

    @Test
    void shortPoemsBelowTheirBookAreSectionsAllTheSame() {
        String poem =
                "\n\nThe heron waits upon one leg\nAnd does not ask the river why,\nAnd what it cannot have by day"
                        + "\nIt takes by night, and so do I.\n\n\n\n";
        String poems = "\n\n\nPoem 1" + poem + "Poem 2" + poem + "Poem 3" + poem + "Poem 4" + poem;
        assertThat(titles(library("BOOK I" + poems + "BOOK II" + poems)))
                .endsWith("BOOK II\n  Poem 1\n  Poem 2\n  Poem 3\n  Poem 4");
    }

    @Test
    void volumesHaveListsOfTheirOwn() {
        Imported book = library("""
                VOLUME I

                CONTENTS OF VOLUME I

                CHAPTER I. The Mill Race
                CHAPTER II. The Lock


                CHAPTER I. The Mill Race

                ~

                CHAPTER II. The Lock

                ~

                END OF VOLUME I


                VOLUME II

                CONTENTS OF VOLUME II

                CHAPTER III. The Quarry
                CHAPTER IV. The Wall


                CHAPTER III. The Quarry

                ~

                CHAPTER IV. The Wall

                ~
                """);
        assertThat(titles(book)).isEqualTo("""
                VOLUME I
                  CHAPTER I. The Mill Race
                  CHAPTER II. The Lock
                VOLUME II
                  CHAPTER III. The Quarry
                  CHAPTER IV. The Wall""");
    }

    @Test
    void titleOfTheBookAboveItsChaptersIsNoPart() {
        Imported book = library("""
                PREFACE

                ~



                THE WEIR



                CHAPTER I

                ~

                CHAPTER II

                ~
                """);
        assertThat(titles(book)).isEqualTo("PREFACE\nCHAPTER I\nCHAPTER II");
    }
}
