package org.chapterhouse.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.docx.Word.run;
import static org.chapterhouse.imports.docx.Word.word;

import org.chapterhouse.imports.Imported;
import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void itemsStandWithinOneAnother() {
        Imported read = word().list(1, "bullet")
                .list(2, "decimal")
                .item(2, 0, "one")
                .item(2, 0, "two")
                .item(1, 1, "inner")
                .item(1, 2, "innermost")
                .item(2, 0, "three")
                .read();
        assertThat(html(read, 0).replace("\n", ""))
                .isEqualTo(
                        "<ol><li>one</li><li>two<ul><li>inner<ul><li>innermost</li></ul></li></ul></li><li>three</li></ol>");
    }

    @Test
    void listOfAnotherKindIsAnotherBlock() {
        Imported read = word().list(1, "bullet")
                .list(2, "decimal")
                .item(1, 0, "a")
                .item(1, 0, "b")
                .item(2, 0, "c")
                .read();
        assertThat(outline(read)).endsWith(": list list");
    }

    @Test
    void countGoesOnBelowAParagraph() {
        Imported read = word().list(1, "decimal")
                .item(1, 0, "a")
                .item(1, 0, "b")
                .paragraph("Between them.")
                .item(1, 0, "c")
                .read();
        assertThat(html(read, 2)).isEqualTo("<ol start=\"3\"><li>c</li></ol>");
    }

    @Test
    void countBeginsWhereTheListSays() {
        Imported read = word().list(1, "decimal")
                .numbering(
                        "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride"
                                + " w:val=\"7\"/></w:lvlOverride></w:num>")
                .item(1, 0, "a")
                .paragraph("Between them.")
                .item(5, 0, "b")
                .item(5, 0, "c")
                .read();
        assertThat(html(read, 2).replace("\n", "")).isEqualTo("<ol start=\"7\"><li>b</li><li>c</li></ol>");
    }

    @Test
    void styleCanMakeAList() {
        Imported read = word().list(3, "bullet")
                .style("ListBullet", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>")
                .styled("ListBullet", "a")
                .styled("ListBullet", "b")
                .paragraph("<w:pStyle w:val=\"ListBullet\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", run("no item"))
                .read();
        assertThat(outline(read)).endsWith(": list p");
    }

    @Test
    void longListIsSeveralBlocksThatGoOnCounting() {
        Word word = word().list(1, "decimal");
        for (int i = 0; i < 20; i++) {
            word.item(1, 0, prose(60));
        }
        Imported read = word.read();
        assertThat(blocks(read)).hasSizeBetween(5, 20);
        assertThat(html(read, 1)).startsWith("<ol start=\"");
    }

    @Test
    void numberOfAnEmptyHeadingIsItsTitle() {
        Imported read = word().numbering(
                        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                                + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"Chapter %1\"/></w:lvl></w:abstractNum><w:num"
                                + " w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .xml(
                        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>")
                .paragraph("a")
                .xml(
                        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>")
                .paragraph("b")
                .read();
        assertThat(outline(read)).isEqualTo("# Chapter I\n## Chapter I: p\n# Chapter II\n## Chapter II: p");
    }

    private static String html(Imported read, int index) {
        return blocks(read).get(index).html();
    }
}
