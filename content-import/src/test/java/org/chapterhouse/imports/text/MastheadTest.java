package org.chapterhouse.imports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.imported;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.Sketch.text;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.OutlinedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadTest {

    @Test
    void linesBelowTheNameArePlaceAndAffiliation() {
        OutlinedText read = text(
                        "The Lock Gate", "by Mira Okafor\nLeith, Scotland\nBranch 12 (own views)", prose(), prose())
                .text();
        assertThat(read.title()).isEqualTo("The Lock Gate");
        assertThat(read.authors()).containsExactly("Mira Okafor");
        assertThat(read.affiliation()).isEqualTo("Leith, Scotland; Branch 12 (own views)");
        assertThat(outline(read)).isEqualTo("# -\n## -: p p");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Anna Holt and Piet van der Meer; Anna Holt|Piet van der Meer; ",
                "by Anna Holt, Jo Vance and Mira Okafor; Anna Holt|Jo Vance|Mira Okafor; ",
                "Written by J. R. O’Neil; J. R. O’Neil; ",
                "BY ANNA HOLT & JO VANCE; ANNA HOLT|JO VANCE; ",
                "Author: Inês de Almeida; Inês de Almeida; ",
                "By Anna Holt, Cork; Anna Holt; Cork",
                "By Anna Holt | senior editor; Anna Holt; senior editor",
            })
    void bylinesComeInManyForms(String line, String authors, String affiliation) {
        OutlinedText read = text("The Lock Gate", line, prose(), prose()).text();
        assertThat(read.authors()).containsExactly(authors.split("\\|"));
        assertThat(read.affiliation()).isEqualTo(affiliation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "March 9, 2021; 2021-03-09",
                "9 March 2021; 2021-03-09",
                "Published on 9th Mar. 2021; 2021-03-09",
                "Tuesday, March 9, 2021 at 10:15 am; 2021-03-09",
                "2021-03-09; 2021-03-09",
                "Posted: 03/09/2021; Posted: 03/09/2021",
            })
    void dateLinesBecomeTheDate(String line, String published) {
        Imported read = text("The Lock Gate", "by Mira Okafor\n" + line, prose(), prose());
        assertThat(read.text().published()).isEqualTo(published);
        assertThat(read.text().affiliation()).isNull();
        assertThat(outline(read)).isEqualTo("# -\n## -: p p");
    }

    @Test
    void dateMayShareTheLineWithTheName() {
        OutlinedText read = text("The Lock Gate", "By Mira Okafor | 9 March 2021", prose(), prose())
                .text();
        assertThat(read.authors()).containsExactly("Mira Okafor");
        assertThat(read.published()).isEqualTo("2021-03-09");
    }

    @Test
    void addressBelowTheTitleIsTheSource() {
        OutlinedText read = text(
                        "The Lock Gate", "by Mira Okafor", "Source: https://example.org/lock", prose(), prose())
                .text();
        assertThat(read.source()).isEqualTo("https://example.org/lock");
    }

    @Test
    void sentenceThatBeginsWithByIsNoByline() {
        Imported read = text("The Lock Gate", "By the end of it nobody wanted to go back.", prose(), prose());
        assertThat(read.text().authors()).isEmpty();
        assertThat(outline(read)).isEqualTo("# -\n## -: p p p");
    }

    @Test
    void lineBetweenTitleAndBylineStaysAndIsDoubtful() {
        Imported read = text("The Lock Gate", "How a town learnt to wait", "by Mira Okafor", prose(), prose());
        assertThat(read.text().authors()).containsExactly("Mira Okafor");
        assertThat(blocks(read).get(0).text()).isEqualTo("How a town learnt to wait");
        assertThat(problems(read)).anyMatch(problem -> problem.contains("stands between title and byline"));
    }

    @Test
    void titleIsSpacedOnce() {
        assertThat(text("The Lock\u00a0 Gate", prose(), prose()).text().title()).isEqualTo("The Lock Gate");
    }

    @Test
    void titleThatIsRepeatedIsDropped() {
        Imported read = text("The Lock Gate", "The Lock Gate", prose(), prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p p");
        assertThat(read.report().dropped()).hasSize(1);
    }

    @Test
    void titleIsTheFilesNameWhereTheTextBeginsAtOnce() {
        Imported read = imported("some/folder/the_lock-gate.txt", prose() + "\n\n" + prose());
        assertThat(read.text().title()).isEqualTo("the lock gate");
        assertThat(problems(read)).contains("DOUBT title: The text names no title; the file's name stands for it.");
    }
}
