package org.chapterhouse.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.docx.Word.run;
import static org.chapterhouse.imports.docx.Word.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.junit.jupiter.api.Test;

class WordPicturesTest {

    @Test
    void pictureAloneIsAFigureWithItsWords() {
        Imported read = word().picture(png(), "The weir in 1902")
                .styled("Caption", "Figure 1")
                .read();
        assertThat(outline(read)).endsWith(": figure caption");
        assertThat(blocks(read).get(0).text()).isEqualTo("The weir in 1902");
        assertThat(blocks(read).get(0).html())
                .matches(
                        "<figure><img src=\"asset:[0-9a-f]{16}\\.png\" alt=\"The weir in 1902\" width=\"3\" height=\"2\"></figure>");
        assertThat(read.text().pictures().assets()).hasSize(1);
    }

    @Test
    void pictureAmongWordsStaysThere() {
        Word word = word();
        Imported read = word.runs(run("before ") + word.drawing(png(), "a sign") + run(" behind"))
                .read();
        assertThat(blocks(read).get(0).kind()).isEqualTo(BlockKind.PARAGRAPH);
        assertThat(blocks(read).get(0).html())
                .contains("before <img src=\"asset:")
                .contains("> behind");
        assertThat(blocks(read).get(0).text()).isEqualTo("before  behind");
    }

    @Test
    void oldDrawingsAreShownToo() {
        Imported read = word().part("word/media/old.png", png())
                .relation("r9", "image", "media/old.png")
                .runs("<w:r><w:pict><v:shape alt=\"The mill\"><v:imagedata r:id=\"r9\"/></v:shape></w:pict></w:r>")
                .read();
        assertThat(blocks(read).get(0).html()).contains("alt=\"The mill\"");
    }

    @Test
    void pictureOutsideIsNeverOpened() {
        Imported read = word().outside("r9", "image", "http://127.0.0.1:1/spy.png")
                .runs(run("Text.") + "<w:r><w:drawing><a:blip r:link=\"r9\"/></w:drawing></w:r>")
                .read();
        assertThat(blocks(read)).extracting(Block::text).containsExactly("Text.");
        assertThat(problems(read))
                .contains("WARNING pictures: 1 picture is kept outside the document and was not opened.");
    }

    @Test
    void pictureThatIsNoneLeavesItsWords() {
        Imported read = word().picture("no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8), "The quay")
                .paragraph("Text.")
                .read();
        assertThat(outline(read)).endsWith(": caption p");
        assertThat(problems(read)).anyMatch(problem -> problem.startsWith("WARNING pictures: 1 picture is of a kind"));
    }

    @Test
    void lineBelowAPictureThatLooksLikeACaptionIsOne() {
        Imported read = word().picture(png(), "")
                .centred("The Weir in Winter")
                .picture(png(), "")
                .paragraph("Fig. 2: The mill")
                .paragraph("It turned.")
                .paragraph("Table 1: Fish")
                .table("a|b", "c|d")
                .read();
        assertThat(outline(read)).endsWith("## -: figure caption figure caption p caption table");
    }

    @Test
    void pictureOfAHeadingStandsBelowIt() {
        Word word = word();
        Imported read = word.paragraph("<w:pStyle w:val=\"Title\"/>", run("The Weir") + word.drawing(png(), "Seal"))
                .paragraph("<w:pStyle w:val=\"Heading1\"/>", run("One") + word.drawing(png(), "Sign"))
                .paragraph("a")
                .read();
        assertThat(outline(read)).isEqualTo("# -\n## -: figure\n# One\n## One: figure p");
    }

    @Test
    void embeddedFilesAndChartsAreReported() {
        Imported read = word().paragraph("Text.")
                .xml("<w:altChunk r:id=\"r7\"/>")
                .runs("<w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"
                        + "</w:drawing></w:r>")
                .read();
        assertThat(problems(read))
                .contains(
                        "WARNING embedded: 1 file embedded in the document was not opened.",
                        "WARNING pictures: 1 chart or diagram was left out.");
    }

    static byte[] png() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
