package org.chapterhouse.imports.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.epub.EpubFile.epub;

import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubLinksTest {

    private static final String TEXT = "<p>" + prose() + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other page.xhtml#p%C3%A9",
                "other%20page.xhtml#pé",
                "OTHER%20PAGE.xhtml#pé",
                "./x/../other%20page.xhtml#pé",
                "../../../OEBPS/other%20page.xhtml#pé",
                "other%20page.xhtml?a=b#pé",
                "..\\OEBPS\\other page.xhtml#pé"
            })
    void linksLeadFromFileToFile(String href) {
        Imported read = epub().page("a.xhtml", "<p>See <a href='" + href + "'>there</a>.</p>")
                .page("other page.xhtml", TEXT + "<p id='pé'>There.</p>")
                .imported();
        Block there = Sketch.blocks(read).get(2);
        assertThat(there.text()).isEqualTo("There.");
        assertThat(link(read)).isEqualTo("#b-" + there.key());
    }

    @Test
    void linkToAFileLeadsToItsFirstBlock() {
        Imported read = epub().chapter("One", "<p>See <a href='c2.xhtml'>two</a>.</p>")
                .chapter("Two", "<h1>Two</h1>" + TEXT)
                .nav()
                .imported();
        assertThat(link(read)).isEqualTo("#b-" + Sketch.blocks(read).get(1).key());
    }

    @Test
    void linkToWhatAFileDoesNotHaveLeadsToItsBeginning() {
        Imported read = epub().page("a.xhtml", "<p>See <a href='b.xhtml#gone'>two</a>.</p>")
                .page("b.xhtml", TEXT + TEXT)
                .imported();
        assertThat(link(read)).isEqualTo("#b-" + Sketch.blocks(read).get(1).key());
    }

    @Test
    void linksOfTheSameNameInTwoFilesStayApart() {
        Imported read = epub().page("a.xhtml", "<p>See <a href='#n'>1</a>.</p><p id='n'>In the first.</p>")
                .page("b.xhtml", "<p>See <a href='#n'>1</a>.</p><p id='n'>In the second.</p>")
                .imported();
        List<Block> blocks = Sketch.blocks(read);
        assertThat(blocks.get(0).html()).contains("#b-" + blocks.get(1).key());
        assertThat(blocks.get(2).html()).contains("#b-" + blocks.get(3).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.xhtml", "javascript:alert(1)", "file:///etc/passwd", "a.css", "kindle:pos:1"})
    void linkThatLeadsNowhereIsWords(String href) {
        Imported read = epub().page("a.xhtml", "<p>See <a href='" + href + "'>there</a>.</p>")
                .file("OEBPS/a.css", "")
                .imported();
        assertThat(Sketch.blocks(read).get(0).html()).doesNotContain("href");
        assertThat(Sketch.blocks(read).get(0).text()).isEqualTo("See there.");
    }

    @Test
    void linksOfTheWebStay() {
        Imported read = epub().page("a.xhtml", "<p>See <a href='HTTPS://example.org/a'>there</a>.</p>")
                .imported();
        assertThat(link(read)).isEqualTo("https://example.org/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside epub:type='footnote' id='n'><p><a href='#r'>1</a> A note.</p></aside>",
                "<aside epub:type='footnote' hidden='hidden' id='n'><p><a href='#r'>1</a> A note.</p></aside>",
                "<div role='doc-endnote' id='n'><a href='#r'>1</a> A note.</div>",
                "<section epub:type='rearnotes'><p id='n'><a href='#r'>1</a> A note.</p></section>",
                "<p class='footnote' style='display:none' epub:type='note'><a id='n' href='#r'>1</a> A note.</p>",
            })
    void noteAndItsNumberLeadToEachOther(String note) {
        Imported read = epub().page(
                        "a.xhtml", "<p>Words<a epub:type='noteref' href='#n' id='r'>1</a>.</p>" + TEXT + note)
                .imported();
        List<Block> blocks = Sketch.blocks(read);
        assertThat(blocks.get(2).kind()).isEqualTo(BlockKind.NOTE);
        assertThat(blocks.get(0).html()).contains("#b-" + blocks.get(2).key());
        assertThat(blocks.get(2).html()).contains("#b-" + blocks.get(0).key());
    }

    @Test
    void notesOfAListAreNotesWithTheirNumbers() {
        Imported read = epub().page(
                        "a.xhtml",
                        TEXT + "<section epub:type='footnotes'><ol start='4'><li id='a'><p>One.</p></li>"
                                + "<li id='b'><p>Two.</p></li></ol></section>")
                .imported();
        assertThat(Sketch.blocks(read).subList(1, 3)).extracting(Block::kind).containsOnly(BlockKind.NOTE);
        assertThat(Sketch.blocks(read).subList(1, 3))
                .extracting(Block::html)
                .containsExactly(
                        "<ol start=\"4\"><li><p>One.</p></li></ol>", "<ol start=\"5\"><li><p>Two.</p></li></ol>");
    }

    @Test
    void fileOfNotesOutsideTheReadingOrderComesAtTheEnd() {
        Imported read = epub().nonlinearPage("notes.xhtml", "<p epub:type='footnote' id='n'>A note.</p>")
                .page("a.xhtml", "<h1>One</h1><p>Words<a href='notes.xhtml#n'>1</a>.</p>")
                .page("b.xhtml", "<h1>Two</h1>" + TEXT)
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## -: p\n## -: note");
        assertThat(link(read)).isEqualTo("#b-" + Sketch.blocks(read).get(2).key());
        assertThat(problems(read))
                .contains(
                        "INFO files: Pages outside the reading order that come at the end, since links lead to them: 1.");
    }

    @Test
    void fileOutsideTheReadingOrderThatTheContentsNameComesAtItsPlace() {
        Imported read = epub().chapter("One", TEXT)
                .nonlinearPage("aside.xhtml", TEXT)
                .entry("Aside", "aside.xhtml")
                .chapter("Two", TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Aside\n## Aside: p\n# Two\n## Two: p");
    }

    @Test
    void fileThatOnlyTheContentsNameComesBehindTheOneBefore() {
        Imported read = epub().chapter("One", TEXT)
                .asidePage("x.xhtml", EpubFile.xhtml(TEXT).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .entry("Between", "x.xhtml")
                .chapter("Two", TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Between\n## Between: p\n# Two\n## Two: p");
    }

    @Test
    void fileOutsideTheReadingOrderToWhichNothingLeadsIsLeftOut() {
        Imported read = epub().page("a.xhtml", TEXT)
                .nonlinearPage("advertising.xhtml", "<p>Buy more.</p>")
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p");
        assertThat(read.report().dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.text()).isEqualTo("Buy more.");
            assertThat(dropped.reason()).isEqualTo("outside the reading order, and nothing leads to it");
        });
    }

    private static String link(Imported read) {
        return Sketch.blocks(read).get(0).html().replaceFirst("(?s).*href=\"([^\"]*)\".*", "$1");
    }
}
