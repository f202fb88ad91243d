package org.chapterhouse.imports.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.epub.EpubFile.epubWithout;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.OutlinedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @Test
    void mainTitleIsTheTitle() {
        Imported read = read("<dc:title id='b'>On Everything</dc:title><dc:title id='a'>The Book</dc:title>"
                + "<meta refines='#b' property='title-type'>subtitle</meta>"
                + "<meta refines='#a' property='title-type'>main</meta>");
        assertThat(read.text().title()).isEqualTo("The Book");
        assertThat(problems(read)).contains("INFO title: The subtitle is “On Everything”.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<dc:title>The Book</dc:title><dc:title>Another</dc:title>",
                "<dc:title/><dc:title>&#10;  The&#10; Book </dc:title>",
                "<dc-metadata><dc:Title>The Book</dc:Title></dc-metadata>",
                "<title>The Book</title>",
                "<dc:title id='x'>Series</dc:title><dc:title id='y'>The Book</dc:title>"
                        + "<meta refines='#y' property='display-seq'>1</meta>",
            })
    void titlesOfOldBooksAreFound(String metadata) {
        assertThat(read(metadata).text().title()).isEqualTo("The Book");
    }

    @Test
    void titleThatWasEscapedTwiceIsReadOnce() {
        assertThat(read("<dc:title>Sense &amp;amp; Sensibility</dc:title>")
                        .text()
                        .title())
                .isEqualTo("Sense & Sensibility");
    }

    @Test
    void ncxGivesTheTitleWhereThePackageHasNone() {
        Imported read = epubWithout()
                .page("a.xhtml", "<p>" + prose() + "</p>")
                .file(
                        "OEBPS/toc.ncx",
                        "<ncx><docTitle><text>The Book</text></docTitle><navMap><navPoint><navLabel><text>One</text>"
                                + "</navLabel><content src='a.xhtml'/></navPoint></navMap></ncx>")
                .item("id='n' href='toc.ncx' media-type='application/x-dtbncx+xml'")
                .imported();
        assertThat(read.text().title()).isEqualTo("The Book");
    }

    @Test
    void nameOfTheFileIsTheLastResort() {
        Imported read = read("");
        assertThat(read.text().title()).isEqualTo("book");
        assertThat(problems(read)).anyMatch(problem -> problem.startsWith("DOUBT title:"));
    }

    @Test
    void authorsAreThoseWhoWroteIt() {
        OutlinedText text =
                read("<dc:creator opf:role='aut'>Ada</dc:creator><dc:creator opf:role='ill'>Ben</dc:creator>"
                                + "<dc:creator id='c'>Cy</dc:creator><dc:creator id='d'>Dora</dc:creator>"
                                + "<dc:contributor>Eve</dc:contributor>"
                                + "<meta refines='#c' property='role' scheme='marc:relators'>trl</meta>")
                        .text();
        assertThat(text.authors()).containsExactly("Ada", "Dora");
    }

    @Test
    void authorsComeInTheirOwnSequence() {
        OutlinedText text = read("<dc:creator id='b'>Ben</dc:creator><dc:creator id='a'>Ada</dc:creator>"
                        + "<meta refines='#a' property='display-seq'>1</meta>"
                        + "<meta refines='#b' property='display-seq'>2</meta>")
                .text();
        assertThat(text.authors()).containsExactly("Ada", "Ben");
    }

    @Test
    void bookOfEditorsNamesNoAuthor() {
        Imported read = read("<dc:creator opf:role='edt'>Ben</dc:creator>");
        assertThat(read.text().authors()).isEmpty();
        assertThat(problems(read)).contains("DOUBT authors: The book names no author, but “Ben” in another role.");
    }

    @ParameterizedTest
    @CsvSource({
        "en,en",
        "en-US,en-US",
        "pt_BR,pt-BR",
        "eng,en",
        "ger,de",
        "deu,de",
        "he,he",
        "grc,grc",
        "zh-Hant,zh-Hant"
    })
    void languageIsATagOfBcp47(String given, String tag) {
        assertThat(read("<dc:language>" + given + "</dc:language>").text().language())
                .isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"und", "x"})
    void languageThatSaysNothingIsGuessed(String given) {
        assertThat(read("<dc:language>" + given + "</dc:language>").text().language())
                .isEqualTo("en");
    }

    @Test
    void sourceIsAnAddressOrThePublisher() {
        assertThat(read("<dc:publisher>House</dc:publisher><dc:source>https://example.org/b</dc:source>")
                        .text()
                        .source())
                .isEqualTo("https://example.org/b");
        assertThat(read("<dc:source>urn:isbn:1</dc:source><dc:publisher>House</dc:publisher>")
                        .text()
                        .source())
                .isEqualTo("House");
    }

    @Test
    void publicationIsTheDate() {
        assertThat(read("<dc:date opf:event='modification'>2020-01-01</dc:date>"
                                + "<dc:date opf:event='publication'>1851-10-18T00:00:00+00:00</dc:date>")
                        .text()
                        .published())
                .isEqualTo("1851-10-18");
        assertThat(read("<dc:date>1851</dc:date>").text().published()).isEqualTo("1851");
        assertThat(read("<dc:date>0101-01-01T00:00:00+00:00</dc:date>").text().published())
                .isNull();
    }

    private static Imported read(String metadata) {
        return epubWithout()
                .metadata(metadata)
                .page("a.xhtml", "<p>" + prose(120) + "</p>")
                .imported();
    }
}
