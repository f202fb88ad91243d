package org.chapterhouse.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.markdown;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;

import java.util.Collections;
import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(html(read, 0)).isEqualTo("<p>a b <a>c</a> d</p>");
    }

    @Test
    void rawHtmlIsDroppedAndReported() {
        Imported read = markdown("Safe <b onclick=\"x()\">words</b>.", "<script>\nalert(1)\n</script>", "End.");
        assertThat(blocks(read)).extracting(Block::html).containsExactly("<p>Safe words.</p>", "<p>End.</p>");
        assertThat(read.report().dropped())
                .extracting(Dropped::text)
                .containsExactly("<b onclick=\"x()\">", "<script>\nalert(1)\n</script>");
        assertThat(read.report().dropped()).extracting(Dropped::line).containsExactly(1, 3);
    }

    @Test
    void htmlThatMarksLettersOrBreaksLinesStays() {
        Imported read = markdown(
                "CO<sub>2</sub> and m<SUP>2</sup>", "| a |\n|---|\n| one<br>two<br/>three |", "# Up<br>Stream\n\nb");
        assertThat(html(read, 0)).isEqualTo("<p>CO<sub>2</sub> and m<sup>2</sup></p>");
        assertThat(blocks(read).get(1).text()).isEqualTo("a\none\ntwo\nthree");
        assertThat(read.text().title()).isEqualTo("Up Stream");
        assertThat(read.report().dropped()).isEmpty();
    }

    @Test
    void letterThatIsNotUnmarkedEndsWithItsBlock() {
        Imported read = markdown("One <b>two", "Three</b> four.");
        assertThat(blocks(read))
                .extracting(Block::html)
                .containsExactly("<p>One <strong>two</strong></p>", "<p>Three four.</p>");
    }

    @Test
    void htmlThatIsTextIsRead() {
        Imported read = markdown(
                "# One",
                "[There](#mill).",
                "<p align=\"center\" id=\"Mill\">The <i>mill</i>.</p>",
                "<table><tr><td>a</td><td>b</td></tr></table>",
                "<pre>\nrun();\n</pre>",
                "<h2>Two</h2>",
                "<details><summary>More</summary>",
                "Inside.",
                "</details>");
        assertThat(outline(read)).isEqualTo("# -\n## -: p p table code p p p");
        assertThat(blocks(read))
                .extracting(Block::text)
                .containsExactly("There.", "The mill.", "a\tb", "run();", "Two", "More", "Inside.");
        assertThat(html(read, 0)).contains("href=\"#b-" + blocks(read).get(1).key() + "\"");
        assertThat(read.report().dropped()).extracting(Dropped::text).containsExactly("</details>");
        assertThat(problems(read)).contains("DOUBT headings: “Two” is a heading in HTML; it is a paragraph.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><script>alert(1)</script>words</div>",
                "<div>words<!-- not shown",
                "<p>words <img src=\"mill.png\"></p>",
                "<div>words <svg><text>drawn</text></svg></div>",
                "<div>words<",
                "<!-- words -->"
            })
    void htmlThatIsMoreThanTextIsDroppedWhole(String html) {
        Imported read = markdown("Text.", html, "End.");
        assertThat(blocks(read)).extracting(Block::text).containsExactly("Text.", "End.");
        assertThat(read.report().dropped()).extracting(Dropped::text).containsExactly(html);
    }

    @Test
    void picturesLeaveTheirWords() {
        Imported read = markdown("See ![the *old* mill](mill.png) there.");
        assertThat(html(read, 0)).isEqualTo("<p>See the <em>old</em> mill there.</p>");
        assertThat(problems(read)).contains("INFO markup: The picture “mill.png” was left out; its words stay.");
    }

    @Test
    void linesAreCountedWithTheFrontMatter() {
        Imported read = markdown("---\ntitle: Tides\n---", "Text.", "<!-- words -->");
        assertThat(read.report().dropped()).extracting(Dropped::line).containsExactly(7);
    }

    @Test
    void headingsInsideAQuotationOpenNothing() {
        Imported read = markdown("# A", "> # B\n> c", "# D", "e");
        assertThat(outline(read)).isEqualTo("# A\n## A: heading quotation\n# D\n## D: p");
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

    @Test
    void headingsInsideAListPartIt() {
        Imported read = markdown("# A", "1. one\n2. two\n3. ## B\n\n   words\n4. four");
        assertThat(outline(read)).isEqualTo("# -\n## -: list heading p list");
        assertThat(html(read, 3)).isEqualTo("<ol start=\"4\"><li><p>four</p></li></ol>");
    }

    @Test
    void headingsAreTheirWordsAlone() {
        Imported read = markdown(
                "# *A* `b` [c](https://example.org) ![d](e.png) <b>f</b> g&amp;h \\* 🎉 #",
                "x",
                "Set  \nin lines\n---",
                "y",
                "#",
                "## ",
                "    # code",
                "<h2>HTML</h2>",
                "z");
        assertThat(read.text().title()).isEqualTo("A b c d f g&h * 🎉");
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# Set in lines\n## Set in lines: p code p p");
    }

    @Test
    void linksLeadToHeadings() {
        Imported read = markdown(
                "# The Title",
                "[a](#the-title) [b](#über-uns-1) [c](#%C3%9Cber-uns) [d](#mark)",
                "## Über uns!",
                "e",
                "## Über *uns*",
                "f",
                "<a name=\"mark\"></a>g");
        List<Block> blocks = blocks(read);
        assertThat(html(read, 0))
                .isEqualTo(
                        "<p><a href=\"#b-%s\">a</a> <a href=\"#b-%s\">b</a> <a href=\"#b-%s\">c</a> <a href=\"#b-%s\">d</a></p>"
                                .formatted(
                                        blocks.get(0).key(),
                                        blocks.get(2).key(),
                                        blocks.get(1).key(),
                                        blocks.get(3).key()));
    }

    @Test
    void footnotesStandAtTheEndOfTheSectionThatRefersToThem() {
        Imported read = markdown(
                "# One",
                "a[^x] and [^none]",
                "[^x]: First *note*.\n[^y]: Second,\n\n    in two parts.\n[^z]: Never.",
                "b",
                "## Two",
                "c[^y][^x]",
                "# Three",
                "d");
        assertThat(outline(read)).isEqualTo("# One\n## -: p p note\n## Two: p note\n# Three\n## Three: p");
        assertThat(blocks(read))
                .extracting(Block::text)
                .containsExactly("a1 and [^none]", "b", "1 First note.", "c21", "2 Second,\nin two parts.", "d");
        assertThat(html(read, 2))
                .isEqualTo("<p><sup><a href=\"#b-%s\">1</a></sup> First <em>note</em>.</p>"
                        .formatted(blocks(read).get(0).key()));
        assertThat(html(read, 0))
                .contains("<sup><a href=\"#b-%s\">1</a></sup>"
                        .formatted(blocks(read).get(2).key()));
        assertThat(read.report().dropped())
                .extracting(Dropped::text, Dropped::reason)
                .containsExactly(tuple("Never.", "a note that nothing refers to"));
    }

    @Test
    void noteMayReferToAnotherAndBeNamedInAHeading() {
        Imported read = markdown("# One[^a]", "# Two", "b", "[^a]: See[^b].", "[^b]: Here.");
        assertThat(outline(read)).isEqualTo("# One\n## One: note note\n# Two\n## Two: p");
        assertThat(blocks(read)).extracting(Block::text).containsExactly("1 See2.", "2 Here.", "b");
        assertThat(read.report().dropped()).isEmpty();
    }

    @Test
    void picturesInTheTextItselfAreShown() {
        String data = "data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=";
        Imported read = markdown("![A dot](" + data + ")", "See ![it][1].", "[1]: <" + data + ">");
        assertThat(outline(read)).isEqualTo("# -\n## -: figure p");
        assertThat(html(read, 0))
                .matches(
                        "<figure><img src=\"asset:[0-9a-f]{16}\\.gif\" alt=\"A dot\" width=\"1\" height=\"1\"></figure>");
        assertThat(html(read, 1)).contains("See <img src=\"asset:");
        assertThat(read.text().pictures().assets()).hasSize(1);
    }

    @Test
    void pictureMayTakeALongLine() {
        String data = "data:image/png;base64," + "A".repeat(1_000_000);
        assertThat(blocks(markdown("![Not one](" + data + ")")))
                .extracting(Block::text)
                .containsExactly("Not one");
    }

    private static String html(Imported read, int index) {
        return blocks(read).get(index).html();
    }
}
