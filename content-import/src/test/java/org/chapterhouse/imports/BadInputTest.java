package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.chapterhouse.imports.outline.Problem.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void emptyFileIsRefused(String name) {
        assertThat(Sketch.refusal(name, new byte[0])).isEqualTo(name + " is empty.");
        assertThat(Sketch.refusal(name, " \r\n\u00a0\n".getBytes(UTF_8)))
                .isEqualTo(name + " holds nothing but white space.");
    }

    @Test
    void tenMegabytesAreRead() {
        byte[] most = (Sketch.prose(60) + "\n\n")
                .repeat(40_000)
                .substring(0, Refusals.MAX_TEXT_BYTES)
                .getBytes(UTF_8);
        assertThat(Importing.read("a.txt", most)).isInstanceOf(Imported.class);
        assertThat(Sketch.refusal("a.txt", Arrays.copyOf(most, most.length + 1)))
                .isEqualTo("a.txt is larger than 10 MB, which is the most that can be imported of its kind.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | a.txt is a PDF file, which cannot be imported yet; save the text as Word, EPUB or plain text and"
                        + " try again.",
                "PK\u0003\u0004. | a.txt is damaged and cannot be read; fetch or save it once more and try again.",
                "{\\rtf1 | a.txt is a rich-text file (RTF); open it in a word processor, save it as DOCX and try again.",
                "\u00d0\u00cf\u0011\u00e0 | a.txt is an old or protected Word file; save it as DOCX without a password and"
                        + " try again.",
                "\u0089PNG | a.txt is a picture; a text is needed.",
                "\u00ff\u00d8\u00ff | a.txt is a picture; a text is needed.",
            })
    void otherKindsOfFilesAreNamed(String beginning, String sentence) {
        assertThat(Sketch.refusal("folder/a.txt", (beginning + " " + Sketch.prose()).getBytes(ISO_8859_1)))
                .isEqualTo(sentence);
    }

    @Test
    void bytesAtRandomAreNoText() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        assertThat(Sketch.refusal("a.txt", bytes))
                .isEqualTo("a.txt is not a text file; save it as plain text, Word or EPUB and try again.");
        assertThat(Sketch.refusal("a.md", new byte[1_000])).contains("is not a text file");
    }

    @Test
    void headingsAloneAreNoText() {
        assertThat(Sketch.refusal("a.md", "# One\n\n## Two".getBytes(UTF_8)))
                .isEqualTo("a.md has headings, but no text below them.");
    }

    @Test
    void textWithoutAnyHeadingIsOneChapterUnderTheFilesName() {
        Imported read = Sketch.imported("my-notes.txt", Sketch.prose() + "\n\n" + Sketch.prose());
        assertThat(read.text().title()).isEqualTo("my notes");
        assertThat(Sketch.outline(read)).isEqualTo("# -\n## -: p p");
    }

    @Test
    void lineAsLongAsABlockMayBeIsReadAndALongerOneRefused() {
        String most = "word ".repeat(Refusals.MAX_BLOCK / 5 - 1) + "words";
        for (String name : new String[] {"a.txt", "a.md"}) {
            assertThat(Importing.read(name, ("Title\n\n" + most).getBytes(UTF_8)))
                    .isInstanceOf(Imported.class);
            assertThat(Sketch.refusal(name, ("Title\n\n" + most + "s").getBytes(UTF_8)))
                    .isEqualTo(name + " has a paragraph of more than 200,000 characters in line 3;"
                            + " put empty lines between its paragraphs.");
        }
    }

    @Test
    void linesAndParagraphsHaveALimit() {
        assertThat(Sketch.refusal("a.txt", "a\n".repeat(Refusals.MAX_LINES).getBytes(UTF_8)))
                .isEqualTo("a.txt has more than 400,000 lines, which is the most that can be imported.");
        String[] blocks = new String[Refusals.MAX_BLOCKS];
        Arrays.fill(blocks, "Yes.");
        String most = String.join("\n\n", blocks);
        assertThat(Importing.read("a.txt", most.getBytes(UTF_8))).isInstanceOf(Imported.class);
        assertThat(Sketch.refusal("a.txt", (most + "\n\nNo.").getBytes(UTF_8)))
                .isEqualTo("a.txt has more than 100,000 paragraphs, which is the most that can be imported.");
    }

    @Test
    void markupHasALimit() {
        String paragraph = "*word* and ".repeat(5_000) + "end\n\n";
        String allowed = paragraph.repeat(Refusals.MAX_MARKS / 10_000);
        assertThat(Importing.read("a.md", allowed.getBytes(UTF_8))).isInstanceOf(Imported.class);
        assertThat(Sketch.refusal("a.md", (allowed + "*").getBytes(UTF_8)))
                .isEqualTo(
                        "a.md has more than 1,000,000 characters of markup, which is the most that can be imported.");
    }

    @Test
    void refusalIsAnErrorOfItsReport() {
        Refused refused = (Refused) Importing.read("a.txt", new byte[0]);
        assertThat(refused.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.level()).isEqualTo(Level.ERROR);
            assertThat(problem.details()).isEqualTo("a.txt is empty.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "C:\\texts\\", ".txt", "---.md"})
    void fileMayHaveAnyName(String name) {
        assertThat(Sketch.imported(name, Sketch.prose()).text().title()).isNotBlank();
    }
}
