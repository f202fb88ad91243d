package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.text.book.Volume.dropped;
import static org.chapterhouse.imports.text.book.Volume.library;

import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.junit.jupiter.api.Test;

/** What stands between a book's headings. */
class BookBlocksTest {

    private static final String CHAPTERS = """


            CHAPTER II

            ~

            CHAPTER III

            ~
            """;

    private static List<Block> blocks(String first) {
        return Sketch.blocks(book(first));
    }

    private static Imported book(String first) {
        return library("CHAPTER I\n\n~\n\n" + first + "\n\n~\n" + CHAPTERS);
    }

    @Test
    void linesAreJoinedAndEmphasisIsKept() {
        Block block = blocks(
                        "He had _never_ seen the river so high, or so they said _who\nhad not been there_ & knew <all>.")
                .get(3);
        assertThat(block.text())
                .isEqualTo("He had never seen the river so high, or so they said who had not been there & knew <all>.");
        assertThat(block.html())
                .isEqualTo("<p>He had <em>never</em> seen the river so high, or so they said"
                        + " <em>who had not been there</em> &amp; knew &lt;all&gt;.</p>");
    }

    @Test
    void underscoresWithinWordsStay() {
        assertThat(blocks("The file is called the_lock_gate and so it was for many a year in the house.")
                        .get(3)
                        .text())
                .contains("the_lock_gate");
    }

    @Test
    void hyphenAtALinesEndGoesWhereTheFileSaysSo() {
        List<Block> blocks = blocks("""
                The water-wheel stood still, and nobody in the whole town remem-
                bered a summer like it, or a mill-
                wheel so dry, and nobody remembered it afterwards--
                or wished to have seen it.""");
        assertThat(blocks.get(3).text())
                .contains("whole town remembered a summer")
                .contains("or a mill-wheel so dry")
                .contains("afterwards--or wished");
    }

    @Test
    void verseKeepsItsLines() {
        Block verse = blocks("""
                  Down by the weir the heron
                    Stands on one leg and waits
                  For what the _river_ carries
                    To men who shut the gates.""").get(3);
        assertThat(verse.kind()).isEqualTo(BlockKind.VERSE);
        assertThat(verse.text())
                .startsWith("Down by the weir the heron\nStands on one leg and waits\nFor what the river");
        assertThat(verse.html()).contains("heron<br>\nStands", "<em>river</em>");
    }

    @Test
    void indentedParagraphIsAQuotation() {
        Block quotation = blocks(Volume.wrapped(Sketch.prose(60), 60).indent(6).stripTrailing())
                .get(3);
        assertThat(quotation.kind()).isEqualTo(BlockKind.QUOTATION);
        assertThat(quotation.html())
                .startsWith("<blockquote><p>Once mill stood")
                .endsWith("</p></blockquote>");
    }

    @Test
    void lineOfAsterisksIsABreakAndOtherSignsAreLeftOut() {
        Imported book = book("       *       *       *       *       *\n\n" + Volume.wrapped(Sketch.prose(60), 60));
        assertThat(Sketch.blocks(book).get(3).kind()).isEqualTo(BlockKind.BREAK);
        assertThat(dropped(book)).isEmpty();
        assertThat(dropped(book("       !       ?       !"))).containsExactly("! ? !");
    }

    @Test
    void picturesLeaveTheirCaptions() {
        Imported book = book("[Illustration: The lock in 1911,\nbefore the flood]\n\n[Illustration]");
        assertThat(Sketch.blocks(book).get(3).kind()).isEqualTo(BlockKind.CAPTION);
        assertThat(Sketch.blocks(book).get(3).text()).isEqualTo("Illustration: The lock in 1911, before the flood");
        assertThat(dropped(book)).containsExactly("[Illustration]");
    }

    @Test
    void noteIsTiedToItsMark() {
        List<Block> blocks = blocks("""
                The lock was rebuilt in that year[1] and again after the second flood
                that came down the river and took the old gates with it.

                [1] The accounts are in the town's own book.

                And the mill[2] was not, though everybody had been promised that too.

                [Footnote 2: It stood empty.

                Nobody bought it.]""");
        assertThat(blocks.get(4).kind()).isEqualTo(BlockKind.NOTE);
        assertThat(blocks.get(3).html())
                .contains("year<a href=\"#b-" + blocks.get(4).key() + "\">[1]</a> and");
        assertThat(blocks.get(5).html())
                .contains("<a href=\"#b-" + blocks.get(6).key() + "\">[2]</a>");
        assertThat(blocks.get(6).text()).isEqualTo("Footnote 2: It stood empty.");
        assertThat(blocks.get(7).kind()).isEqualTo(BlockKind.NOTE);
    }

    @Test
    void markThatCouldMeanTwoNotesLeadsNowhere() {
        List<Block> blocks = blocks("""
                The lock[1] was rebuilt in that year and again after the second flood.

                And so was the mill,[1] though nobody had been promised that, or else.

                [1] The accounts are in the town's own book.

                [1] It stood empty.""");
        assertThat(blocks.get(3).html()).doesNotContain("<a");
        assertThat(blocks.get(5).kind()).isEqualTo(BlockKind.NOTE);
    }

    @Test
    void starsBeginNotesToo() {
        List<Block> blocks =
                blocks("The lock* was rebuilt in that year and again after the second flood.\n\n* In 1911.");
        assertThat(blocks.get(4).kind()).isEqualTo(BlockKind.NOTE);
        assertThat(blocks.get(4).text()).isEqualTo("* In 1911.");
    }

    @Test
    void pagesOfThePrintedBookAreLeftOut() {
        Imported book = book("""
                The lock was {12} rebuilt in that year and again after the second.

                [Pg 13]

                And the mill was not, [Pg 14] though everybody had been promised it.""");
        assertThat(Sketch.blocks(book).get(3).text()).startsWith("The lock was rebuilt in that");
        assertThat(dropped(book)).containsExactly("{12}", "[Pg 13]", "[Pg 14]");
    }

    @Test
    void twoNumbersInBracesAreSomebodysFigures() {
        assertThat(dropped(book("The lock was {12} rebuilt {13} in that year and again after the second.")))
                .isEmpty();
    }

    @Test
    void indentsPartParagraphsWhereEmptyLinesDoNot() {
        String paragraph = Volume.wrapped(Sketch.prose(60), 70);
        List<Block> blocks = blocks(("  " + paragraph + "\n").repeat(3).stripTrailing());
        assertThat(blocks).hasSize(15);
        assertThat(blocks.get(3).text()).isEqualTo(Sketch.prose(60));
    }
}
