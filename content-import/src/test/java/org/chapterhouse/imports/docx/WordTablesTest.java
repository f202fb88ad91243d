package org.chapterhouse.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.docx.Word.run;
import static org.chapterhouse.imports.docx.Word.word;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.junit.jupiter.api.Test;

class WordTablesTest {

    @Test
    void tableKeepsRowsAndColumns() {
        Imported read = word().table("Year|Fish", "1901|12", "1902|").read();
        assertThat(blocks(read).get(0).kind()).isEqualTo(BlockKind.TABLE);
        assertThat(blocks(read).get(0).text()).isEqualTo("Year\tFish\n1901\t12\n1902\t");
    }

    @Test
    void cellsGoOverRowsAndColumns() {
        Imported read = word().xml(
                        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:gridSpan w:val=\"2\"/>", "head")
                                + "</w:tr><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "long") + cell("", "a")
                                + "</w:tr><w:tr>"
                                + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>" + cell("", "b") + "</w:tr></w:tbl>")
                .read();
        assertThat(blocks(read).get(0).html().replaceAll("[\\n\\t]", ""))
                .isEqualTo(
                        "<table><tbody><tr><th colspan=\"2\">head</th></tr><tr><td rowspan=\"2\">long</td><td>a</td></tr>"
                                + "<tr><td>b</td></tr></tbody></table>");
    }

    @Test
    void firstRowInBoldIsTheHead() {
        Imported read = word().xml("<w:tbl><w:tr><w:tc><w:p>" + run("<w:b/>", "a") + "</w:p></w:tc><w:tc><w:p>"
                        + run("<w:b/>", "b") + "</w:p></w:tc></w:tr><w:tr>" + cell("", "c") + cell("", "d")
                        + "</w:tr></w:tbl>")
                .read();
        assertThat(blocks(read).get(0).html()).contains("<th><strong>a</strong></th>", "<td>c</td>");
    }

    @Test
    void tableThatPlacesThingsOnAPageIsText() {
        Imported column = word().table("One paragraph.", "Another one.").read();
        assertThat(outline(column)).endsWith(": p p");
        Imported beside = word().table(prose(150) + "|" + prose(151)).read();
        assertThat(outline(beside)).endsWith(": p p");
        Imported nested = word().xml("<w:tbl><w:tr>" + cell("", "left") + "<w:tc><w:tbl><w:tr>" + cell("", "a")
                        + cell("", "b") + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>")
                .read();
        assertThat(outline(nested)).endsWith(": p table");
    }

    @Test
    void headingsInATableThatPlacesThingsOpenSections() {
        Imported read = word().xml("<w:tbl><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + run("One")
                        + "</w:p><w:p>" + run("a")
                        + "</w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                        + run("Two") + "</w:p><w:p>" + run("b") + "</w:p></w:tc></w:tr></w:tbl>")
                .read();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p");
    }

    @Test
    void deletedRowsAreGone() {
        Imported read = word().xml(
                        "<w:tbl><w:tr>" + cell("", "a") + cell("", "b") + "</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/>"
                                + "</w:trPr>" + cell("", "c") + cell("", "d") + "</w:tr></w:tbl>")
                .read();
        assertThat(blocks(read)).extracting(Block::text).containsExactly("a\tb");
    }

    @Test
    void longTableIsSeveralBlocks() {
        String[] rows = new String[500];
        java.util.Arrays.fill(rows, prose(10) + "|" + prose(11));
        Imported read = word().table(rows).read();
        assertThat(blocks(read)).hasSizeBetween(2, 10).allMatch(block -> block.kind() == BlockKind.TABLE);
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
    }
}
