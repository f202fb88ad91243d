package org.chapterhouse.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.docx.Word.run;
import static org.chapterhouse.imports.docx.Word.word;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordHeadingsTest {

    private static final String TWO = "# One\n## One: p\n# Two\n## Two: p";

    @ParameterizedTest
    @CsvSource({
        "berschrift1, heading 1",
        "Titre1, heading 1",
        "1, heading 1",
        "Ueberschrift, Überschrift 1",
        "x, Titre 1",
        "x, Título 1",
        "Ttulo1, x",
        "x, Nagłówek 1",
        "x, Заголовок 1",
        "x, 标题 1",
        "x, 見出し 1",
        "x, Chapter Title",
        "x, Head 1",
        "Heading1, x"
    })
    void headingIsKnownByTheNameOrIdOfItsStyle(String id, String name) {
        Imported read = word().styles(style("a" + id, name).replace("\"a" + id, "\"" + id))
                .styled(id, "One")
                .paragraph("a")
                .styled(id, "Two")
                .paragraph("b")
                .read();
        assertThat(outline(read)).isEqualTo(TWO);
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    @Test
    void outlineLevelIsTakenOverFromOtherStyles() {
        Imported read = word().style("Mine", "My Chapter", "<w:basedOn w:val=\"Heading1\"/>")
                .style("Yours", "Your Chapter", "<w:basedOn w:val=\"Mine\"/>")
                .style(
                        "NoHeading",
                        "Not one",
                        "<w:basedOn w:val=\"Heading1\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
                .styled("Yours", "One")
                .styled("NoHeading", "text of its own.")
                .styled("Mine", "Two")
                .paragraph("b")
                .read();
        assertThat(outline(read)).isEqualTo(TWO);
    }

    @Test
    void paragraphCanHaveAnOutlineLevelOfItsOwn() {
        Imported read = word().paragraph("<w:outlineLvl w:val=\"0\"/>", run("One"))
                .paragraph("a")
                .paragraph("<w:outlineLvl w:val=\"0\"/>", run("Two"))
                .paragraph("<w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"9\"/>", run("b is no heading."))
                .read();
        assertThat(outline(read)).isEqualTo(TWO);
    }

    @Test
    void titleAndSubtitleAreTheTitle() {
        Imported read = word().title("The Weir")
                .styled("Subtitle", "A History")
                .heading(1, "One")
                .paragraph("a")
                .read();
        assertThat(read.text().title()).isEqualTo("The Weir: A History");
        assertThat(blocks(read)).hasSize(1);
    }

    @Test
    void onlyHeadingOfTheFirstLevelIsTheTitle() {
        Imported read = word().heading(1, "The Weir")
                .heading(2, "One")
                .paragraph("a")
                .heading(2, "Two")
                .paragraph("b")
                .read();
        assertThat(read.text().title()).isEqualTo("The Weir");
        assertThat(outline(read)).isEqualTo(TWO);
    }

    @Test
    void severalTitlesAreThoseOfTheTextsOfACollection() {
        Imported read = word().title("First Story")
                .paragraph("a")
                .title("Second Story")
                .heading(1, "Its Part")
                .paragraph("b")
                .read();
        assertThat(outline(read)).isEqualTo("# First Story\n## First Story: p\n# Second Story\n## Its Part: p");
    }

    @Test
    void overlongHeadingIsAParagraph() {
        Imported read = word().heading(1, "word ".repeat(61))
                .heading(1, "One")
                .paragraph("a")
                .read();
        assertThat(outline(read)).startsWith("# -\n## -: p");
    }

    @Test
    void linesInBoldAreHeadingsWhereNothingElseIs() {
        Imported read = word().bold("One")
                .paragraph(prose())
                .bold("Two")
                .paragraph(prose())
                .read();
        assertThat(outline(read)).isEqualTo(TWO);
        assertThat(problems(read)).contains("DOUBT headings: Headings by their look alone (bold): “One”, “Two”.");
    }

    @Test
    void largerLinesStandAboveThoseInBold() {
        Imported read = word().sized(16, "One")
                .bold("First Part")
                .paragraph(prose())
                .bold("Second Part")
                .paragraph(prose())
                .sized(16, "Two")
                .paragraph(prose())
                .read();
        assertThat(outline(read)).isEqualTo("# One\n## First Part: p\n## Second Part: p\n# Two\n## Two: p");
    }

    @ParameterizedTest
    @CsvSource({"center", "both"})
    void chaptersAreKnownByTheirWords(String alignment) {
        String set = "<w:jc w:val=\"" + alignment + "\"/>";
        Imported read = word().paragraph(set, run("CHAPTER I"))
                .blank()
                .paragraph(prose())
                .blank()
                .paragraph(set, run("CHAPTER II"))
                .blank()
                .paragraph(prose())
                .read();
        assertThat(read.text().chapters()).extracting(Chapter::title).containsExactly("CHAPTER I", "CHAPTER II");
    }

    @Test
    void labelAndTitleInTwoLinesAreOneHeading() {
        Imported read = word().centred("CHAPTER I")
                .centred("THE WEIR")
                .paragraph(prose())
                .centred("CHAPTER II")
                .centred("THE MILL")
                .paragraph(prose())
                .read();
        assertThat(read.text().chapters())
                .extracting(Chapter::title)
                .containsExactly("CHAPTER I: THE WEIR", "CHAPTER II: THE MILL");
    }

    @Test
    void numbersTellTheLevels() {
        Imported read = word().bold("1 Introduction")
                .paragraph(prose())
                .bold("2 Method")
                .bold("2.1 The River")
                .paragraph(prose())
                .bold("2.2 The Mill")
                .paragraph(prose())
                .bold("References")
                .paragraph(prose())
                .read();
        assertThat(outline(read))
                .isEqualTo(
                        "# 1 Introduction\n## 1 Introduction: p\n# 2 Method\n## 2.1 The River: p\n## 2.2 The Mill: p\n"
                                + "# References\n## References: p");
    }

    @Test
    void linesInBoldStandBelowHeadingsWithAStyle() {
        Imported read = word().heading(1, "One")
                .blank()
                .bold("First Part")
                .paragraph(prose())
                .blank()
                .bold("Second Part")
                .paragraph(prose())
                .heading(1, "Two")
                .paragraph(prose())
                .read();
        assertThat(outline(read)).isEqualTo("# One\n## First Part: p\n## Second Part: p\n# Two\n## Two: p");
    }

    @Test
    void titleStandsOutAtTheHead() {
        Imported read = word().paragraph("<w:jc w:val=\"center\"/>", run("<w:b/><w:sz w:val=\"40\"/>", "The Weir"))
                .centred("by Ann Holt")
                .centred("Spring 1999")
                .bold("One")
                .paragraph(prose())
                .bold("Two")
                .paragraph(prose())
                .read();
        assertThat(read.text().title()).isEqualTo("The Weir");
        assertThat(read.text().authors()).containsExactly("Ann Holt");
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# One\n## One: p\n# Two\n## Two: p");
    }

    @Test
    void emphasisAddressesAndSpeakersAreNoHeadings() {
        Imported bold =
                word().bold("One").bold(prose()).bold("Two").bold(prose()).read();
        assertThat(bold.text().chapters()).hasSize(1);
        Imported address = word().paragraph(prose())
                .bold("Ann Holt")
                .bold("Mill Lane 3")
                .bold("Averley")
                .paragraph(prose())
                .read();
        assertThat(address.text().chapters()).hasSize(1);
        Word play = word();
        for (int i = 0; i < 10; i++) {
            play.centred(i % 2 == 0 ? "HAMLET" : "OPHELIA").paragraph(prose());
        }
        assertThat(play.read().text().chapters()).hasSize(1);
        Imported sentence = word().paragraph(prose())
                .bold("He never came back.")
                .paragraph(prose())
                .read();
        assertThat(sentence.text().chapters()).hasSize(1);
    }

    @Test
    void typedTableOfContentsNamesTheHeadings() {
        Imported read = word().paragraph("Contents")
                .paragraph("One ........ 1")
                .paragraph("Two ........ 2")
                .runs(run("Three") + "<w:r><w:tab/><w:t>3</w:t></w:r>")
                .paragraph("One")
                .paragraph(prose())
                .paragraph("Two")
                .paragraph(prose())
                .paragraph("Three")
                .paragraph(prose())
                .read();
        assertThat(outline(read)).isEqualTo(TWO + "\n# Three\n## Three: p");
        assertThat(read.report().dropped()).hasSize(1);
    }

    @Test
    void numbersAloneAreTheChaptersOfANovel() {
        Word word = word();
        for (int i = 1; i <= 4; i++) {
            word.centred(i + ".").paragraph(prose()).paragraph("12").paragraph(prose());
        }
        assertThat(word.read().text().chapters()).extracting(Chapter::title).containsExactly("1.", "2.", "3.", "4.");
    }

    @Test
    void titleThatStandsOutIsTheTitleWhateverTheDocumentSays() {
        Imported read = word().core("Old Report", "")
                .sized(20, "The Weir")
                .bold("One")
                .paragraph(prose())
                .bold("Two")
                .paragraph(prose())
                .read();
        assertThat(read.text().title()).isEqualTo("The Weir");
        assertThat(problems(read)).contains("INFO title: The document's own properties call it “Old Report”.");
    }

    @Test
    void articlesOfALawAreHeadings() {
        Imported read = word().bold("§ 1 Zweck")
                .paragraph(prose())
                .bold("§ 2 Begriffe")
                .paragraph(prose())
                .read();
        assertThat(read.text().chapters()).extracting(Chapter::title).containsExactly("§ 1 Zweck", "§ 2 Begriffe");
    }

    @Test
    void lineThatStandsOutAboveTheFirstHeadingIsTheTitle() {
        Imported read = word().paragraph("<w:jc w:val=\"center\"/>", run("<w:b/><w:sz w:val=\"40\"/>", "The Weir"))
                .heading(1, "One")
                .paragraph(prose())
                .heading(1, "Two")
                .paragraph(prose())
                .read();
        assertThat(read.text().title()).isEqualTo("The Weir");
        assertThat(outline(read)).isEqualTo(TWO);
        Imported essay =
                word().bold("The Mill").paragraph(prose()).paragraph(prose()).read();
        assertThat(essay.text().title()).isEqualTo("The Mill");
    }
}
