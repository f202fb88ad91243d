package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.text.book.Volume.dropped;
import static org.chapterhouse.imports.text.book.Volume.library;
import static org.chapterhouse.imports.text.book.Volume.plain;
import static org.chapterhouse.imports.text.book.Volume.titles;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before and after a book's chapters. */
class FrontMatterTest {

    private static final String CHAPTERS = """


            CHAPTER I

            ~

            CHAPTER II

            ~

            CHAPTER III

            ~
            """;

    @Test
    void headOfALibraryIsMetadataAndLeftOut() {
        Imported book = library(CHAPTERS);
        assertThat(book.text().title()).isEqualTo("The Weir");
        assertThat(book.text().authors()).containsExactly("Ann Holt");
        assertThat(book.text().language()).isEqualTo("en");
        assertThat(book.text().published()).isEqualTo("2011-03-09");
        assertThat(book.text().source()).isEqualTo("Project Gutenberg, eBook 99999");
        assertThat(book.report().dropped()).extracting(Dropped::reason).containsOnly(Frame.REASON);
        assertThat(Sketch.blocks(book)).hasSize(9);
    }

    @Test
    void oldFilesNameTheBookInTheirFirstLine() {
        Imported book = plain("""
                The Project Gutenberg Etext of The Weir, by Ann Holt

                *END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*
                """ + CHAPTERS + "\nEnd of Project Gutenberg Etext of The Weir, by Ann Holt\n");
        assertThat(book.text().title()).isEqualTo("The Weir");
        assertThat(book.text().authors()).containsExactly("Ann Holt");
        assertThat(Sketch.blocks(book)).hasSize(9);
    }

    @Test
    void titlePageThatRepeatsTitleAndAuthorIsLeftOut() {
        Imported book = library("""
                THE WEIR

                A NOVEL

                BY
                ANN HOLT

                To the keepers of locks

                """ + CHAPTERS);
        assertThat(dropped(book)).containsExactly("THE WEIR/A NOVEL/BY/ANN HOLT");
        assertThat(Sketch.outline(book)).startsWith("# -\n## -: p\n# CHAPTER I\n");
    }

    @Test
    void bookOfNoLibraryHasATitlePage() {
        Imported book = plain("""
                THE WEIR

                by Ann Holt

                """ + CHAPTERS);
        assertThat(book.text().title()).isEqualTo("THE WEIR");
        assertThat(book.text().authors()).containsExactly("Ann Holt");
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by Ann Holt", "by\nAnn Holt", "BY\n\nANN HOLT"})
    void authorStandsBelowTheSubtitle(String byline) {
        Imported book = plain("THE WEIR\n\nA Tale of Two Mills\n\n" + byline + "\n\n" + CHAPTERS);
        assertThat(book.text().title()).isEqualTo("THE WEIR");
        assertThat(book.text().authors()).hasSize(1).first().asString().isEqualToIgnoringCase("Ann Holt");
        assertThat(Sketch.blocks(book).get(0).text()).isEqualTo("A Tale of Two Mills");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREFACE",
                "INTRODUCTION",
                "FOREWORD",
                "PROLOGUE",
                "AUTHOR'S NOTE",
                "TO THE READER",
                "PREFACE TO THE SECOND EDITION",
                "INTRODUCTORY NOTE",
                "VORWORT",
                "PRÓLOGO"
            })
    void frontMatterIsAChapterByItsName(String name) {
        Imported book = library(name + "\n\n~\n\n" + CHAPTERS);
        assertThat(titles(book)).isEqualTo(name + "\nCHAPTER I\nCHAPTER II\nCHAPTER III");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPILOGUE",
                "APPENDIX",
                "APPENDIX B",
                "NOTES",
                "INDEX",
                "GLOSSARY",
                "TRANSCRIBER'S NOTE",
                "FOOTNOTES"
            })
    void backMatterIsAChapterByItsName(String name) {
        Imported book = library(CHAPTERS + "\n\n" + name + "\n\n~\n");
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III\n" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"THE END", "FINIS", "THE END OF THE FIRST VOLUME", "END OF VOLUME I"})
    void wordsThatSayItIsOverStayInTheText(String words) {
        Imported book = library(CHAPTERS + "\n\n" + words + "\n");
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III");
        assertThat(Sketch.blocks(book))
                .last()
                .satisfies(block -> assertThat(block.text()).isEqualTo(words));
    }

    @Test
    void creditsOfTranscribersAreLeftOut() {
        Imported book = library("Produced by Jo Vance and the careful hands of others\n\n" + CHAPTERS);
        assertThat(book.report().dropped()).extracting(Dropped::reason).contains(Frame.CREDITS);
    }

    @Test
    void twoBooksInOneFileKeepTheirChapters() {
        String second = """


                *** END OF THE PROJECT GUTENBERG EBOOK THE WEIR ***

                Updated editions will replace the previous one.

                *** START OF THE PROJECT GUTENBERG EBOOK THE LOCK ***

                """;
        Imported book = library(CHAPTERS + second + CHAPTERS);
        assertThat(titles(book)).isEqualTo("CHAPTER I\nCHAPTER II\nCHAPTER III\nCHAPTER I\nCHAPTER II\nCHAPTER III");
        assertThat(Sketch.blocks(book)).hasSize(18);
    }

    @Test
    void marksOfALibraryThatLeaveNothingAreText() {
        Imported read = plain("*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***\n\nNot a word.\n");
        assertThat(read.report().dropped()).isEmpty();
    }
}
