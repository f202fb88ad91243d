package org.chapterhouse.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.markdown;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;

import java.util.Collections;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Dropped;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void onlyHeadingOfTheFirstLevelIsTheTitle() {
        Imported read = markdown("# Title *with* marks", "a", "## One", "b", "### Two", "c");
        assertThat(read.text().title()).isEqualTo("Title with marks");
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# One\n## -: p\n## Two: p");
    }

    @Test
    void titleOfTheFrontMatterLeavesHeadingsOfTheFirstLevelToChapters() {
        Imported read = markdown("---\ntitle: Tides\n---", "# One", "a", "# Two", "b");
        assertThat(read.text().title()).isEqualTo("Tides");
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p");
    }

    @Test
    void twoTitlesAreADoubt() {
        Imported read = markdown("---\ntitle: Tides\n---", "# The Tides", "a");
        assertThat(read.text().title()).isEqualTo("The Tides");
        assertThat(problems(read)).contains("DOUBT title: “The Tides” is the title; the front matter's is “Tides”.");
    }

    @Test
    void levelsThatAreSkippedDoNotCount() {
        assertThat(outline(markdown("### One", "a", "##### Two", "b", "###### Three", "c")))
                .isEqualTo("# One\n## -: p\n## Two: p heading p");
    }

    @Test
    void blocksKeepTheirKindAndMarkup() {
        Imported read = markdown(
                "A *b* **c** `d` [e](https://example.org/?a=1&b=2).",
                "> Quoted\n> words.",
                "- one\n- two",
                "3. three",
                "| h | i |\n|---|---|\n| 1 | 2 |",
                "```\nif (a < b) {\n  run();\n}\n```",
                "![A mill](mill.png)");
        assertThat(outline(read)).isEqualTo("# -\n## -: p quotation list list table code caption");
        assertThat(html(read, 0))
                .isEqualTo(
                        "<p>A <em>b</em> <strong>c</strong> <code>d</code> <a href=\"https://example.org/?a=1&amp;b=2\""
                                + " rel=\"nofollow noopener noreferrer\">e</a>.</p>");
        assertThat(html(read, 3)).isEqualTo("<ol start=\"3\"><li>three</li></ol>");
        assertThat(blocks(read))
                .extracting(Block::text)
                .containsExactly(
                        "A b c d e.",
                        "Quoted words.",
                        "one\ntwo",
                        "three",
                        "h\ti\n1\t2",
                        "if (a < b) {\n  run();\n}",
                        "A mill");
    }

    @Test
    void addressesThatRunOrLeadIntoThePageAreTakenAway() {
        Imported read = markdown("[a](javascript:alert%281%29) [b](../secret) [c](#there) [d](data:text/html,x)");
        assertThat(html(read, 0)).isEqualTo("<p>a b c d</p>");
    }

    @Test
    void rawHtmlIsDroppedAndReported() {
        Imported read = markdown("Safe <b onclick=\"x()\">words</b>.", "<script>\nalert(1)\n</script>", "End.");
        assertThat(blocks(read)).extracting(Block::html).containsExactly("<p>Safe words.</p>", "<p>End.</p>");
        assertThat(read.report().dropped())
                .extracting(Dropped::text)
                .containsExactly("<b onclick=\"x()\">", "</b>", "<script>\nalert(1)\n</script>");
        assertThat(read.report().dropped()).extracting(Dropped::line).containsExactly(1, 1, 3);
    }

    @Test
    void picturesLeaveTheirWords() {
        Imported read = markdown("See ![the *old* mill](mill.png) there.");
        assertThat(html(read, 0)).isEqualTo("<p>See the <em>old</em> mill there.</p>");
        assertThat(problems(read)).contains("INFO markup: The picture “mill.png” was left out; its words stay.");
    }

    @Test
    void linesAreCountedWithTheFrontMatter() {
        Imported read = markdown("---\ntitle: Tides\n---", "Text.", "<hr>");
        assertThat(read.report().dropped()).extracting(Dropped::line).containsExactly(7);
    }

    @Test
    void headingsInsideAQuotationStayThere() {
        Imported read = markdown("# A", "> # B\n> c", "# D", "e");
        assertThat(outline(read)).isEqualTo("# A\n## A: quotation\n# D\n## D: p");
        assertThat(html(read, 0)).contains("<h4>B</h4>");
    }

    @Test
    void deepNestingIsCutOff() {
        Imported quotations = markdown("> ".repeat(5_000) + "deep");
        assertThat(html(quotations, 0).split("<blockquote>")).hasSizeLessThan(50);
        assertThat(blocks(quotations).get(0).text()).contains("deep");
        Imported emphasis = markdown("*a **b ".repeat(5_000) + "c" + "** *".repeat(5_000));
        assertThat(blocks(emphasis).get(0).text()).contains("c");
    }

    @Test
    void tableThatWouldBecomeHugeIsAParagraph() {
        String header = String.join("|", Collections.nCopies(500, "a"));
        String rule = String.join("|", Collections.nCopies(500, "-"));
        Imported small = markdown(header + "\n" + rule + "\n" + "|\n".repeat(300));
        assertThat(blocks(small).get(0).kind()).isEqualTo(BlockKind.TABLE);
        Imported huge = markdown(header + "\n" + rule + "\n" + "|\n".repeat(500));
        assertThat(blocks(huge).get(0).kind()).isEqualTo(BlockKind.PARAGRAPH);
        assertThat(problems(huge)).anyMatch(problem -> problem.contains("too many cells"));
    }

    @Test
    void overlongHeadingIsAParagraph() {
        Imported read = markdown("# " + "word ".repeat(60).strip(), "# " + "word ".repeat(61), "end");
        assertThat(outline(read)).endsWith(": p p");
        assertThat(read.text().title()).startsWith("word word");
    }

    private static String html(Imported read, int index) {
        return blocks(read).get(index).html();
    }
}
