package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.text.book.Volume.library;
import static org.chapterhouse.imports.text.book.Volume.titles;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.junit.jupiter.api.Test;

/** Books that neither count nor list their chapters. */
class UnnumberedTest {

    @Test
    void bookWithoutHeadingsIsOneChapter() {
        Imported book = library("""
                ~

                "FIRE!"

                ~

                NO BOATS

                ~
                """);
        assertThat(titles(book)).isEmpty();
        assertThat(book.text().chapters()).hasSize(1);
        assertThat(Sketch.problems(book))
                .contains(
                        "DOUBT headings: The book has no headings that can be told from its text: it is one chapter.");
    }

    @Test
    void essaysAreKnownByTheirLook() {
        Imported book = library("""



                            ON WAITING

                ~

                ~


                            OF EELS AND MEN

                ~

                ~


                            A DEFENCE OF MUD

                ~

                ~
                """);
        assertThat(titles(book)).isEqualTo("ON WAITING\nOF EELS AND MEN\nA DEFENCE OF MUD");
    }

    @Test
    void shoutsAndSignsAreTooCloseTogetherForHeadings() {
        Imported book = library("""
                ~


                NO BOATS


                He read it twice, and then he read it to the others who had come.


                NO SWIMMING


                That he did not read to anybody, since the one it was meant for was in.


                NO FISHING


                ~
                """);
        assertThat(titles(book)).isEmpty();
    }

    @Test
    void titlesWithMuchRoomAboveNeedNoCapitals() {
        Imported book = library("""
                The Book According to the Miller


                %1$s



                The First Letter of the Miller to the Ferryman


                %1$s



                The Second Letter General of the Miller


                %1$s



                The Letter of the Miller to Nobody


                %1$s
                """.replace("\n\n\n\nThe", "\n\n\n\n\nThe").formatted("~\n\n~"));
        assertThat(titles(book)).isEqualTo("""
                        The Book According to the Miller
                        The First Letter of the Miller to the Ferryman
                        The Second Letter General of the Miller
                        The Letter of the Miller to Nobody""");
    }

    @Test
    void titlesWithinCountedPartsAreNoHeadings() {
        String part = "\n\n\n\nDEFINITIONS\n\n~\n\n~\n\n\n\nRULES\n\n~\n\n~\n\n\n\nEXAMPLES\n\n~\n\n~\n\n\n\n";
        Imported book = library("PART I." + part + "PART II." + part);
        assertThat(titles(book)).isEqualTo("PART I.\nPART II.");
    }
}
