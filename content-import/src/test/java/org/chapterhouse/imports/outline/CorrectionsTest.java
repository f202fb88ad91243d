package org.chapterhouse.imports.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.imported;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Problem.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    private static final String BOOK = """
            # One
            First.
            ## A
            Same.
            ### Deep
            Same.
            # Two
            ## B
            Second *words*.

            Third.
            """;

    @Test
    void bookIsReadAsItStandsWithoutCorrections() {
        assertThat(corrected("")).isEqualTo("# One\n## -: p\n## A: p heading p\n# Two\n## B: p p");
    }

    @Test
    void promotedSectionOpensAChapter() {
        assertThat(corrected("- promote: A")).isEqualTo("# One\n## One: p\n# A\n## A: p heading p\n# Two\n## B: p p");
    }

    @Test
    void promotedHeadingInTheTextOpensASection() {
        assertThat(corrected("- promote: Deep")).contains("## A: p\n## Deep: p\n");
    }

    @Test
    void promotedParagraphOpensASection() {
        assertThat(corrected("- promote: Third.")).endsWith("## B: p\n## Third.: ");
    }

    @Test
    void demotedChapterIsASection() {
        assertThat(corrected("- demote: Two")).isEqualTo("# One\n## -: p\n## A: p heading p\n## Two: \n## B: p p");
    }

    @Test
    void demotedSectionIsAHeadingInTheText() {
        assertThat(corrected("- demote: B")).endsWith("# Two\n## Two: heading p p");
    }

    @Test
    void headingInTheTextIsDemotedToAParagraph() {
        assertThat(corrected("- demote: Deep")).contains("## A: p p p\n");
    }

    @Test
    void headingIsRenamed() {
        assertThat(corrected("- rename: Two\n  to: The Second Part")).contains("# The Second Part\n");
    }

    @Test
    void titleIsRenamed() {
        Imported read = imported("a.md", "---\ntitle: Raw\n---\n" + BOOK, "- rename: Raw\n  to: Cooked");
        assertThat(read.text().title()).isEqualTo("Cooked");
    }

    @Test
    void mergedHeadingsAreOne() {
        assertThat(corrected("- merge: B")).endsWith("# Two B\n## Two B: p p");
    }

    @Test
    void mergedSectionContinuesTheOneBefore() {
        Imported read = imported("a.md", BOOK, "- merge: A");
        assertThat(outline(read)).startsWith("# One\n## One: p p heading p\n");
        assertThat(read.report().dropped()).extracting(Dropped::text).containsExactly("A");
    }

    @Test
    void mergedParagraphsKeepTheirMarkup() {
        Imported read = imported("a.md", BOOK, "- merge: Third.");
        Block last = read.text().chapters().get(1).sections().get(0).blocks().get(0);
        assertThat(last.html()).isEqualTo("<p>Second <em>words</em>. Third.</p>");
        assertThat(last.text()).isEqualTo("Second words. Third.");
    }

    @Test
    void droppedHeadingTakesWhatIsUnderItAlong() {
        Imported read = imported("a.md", BOOK, "- drop: A");
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## B: p p");
        assertThat(read.report().dropped()).extracting(Dropped::text).containsExactly("A", "Same.", "Deep", "Same.");
    }

    @Test
    void droppedParagraphGoesAlone() {
        assertThat(corrected("- drop: First.")).startsWith("# One\n## A: p heading p\n");
    }

    @Test
    void paragraphAndHeadingBecomeCaptions() {
        assertThat(corrected("- caption: Third.\n- caption: Deep"))
                .contains("## A: p caption p")
                .endsWith("p caption");
    }

    @Test
    void headingBecomesAParagraph() {
        assertThat(corrected("- paragraph: Two")).isEqualTo("# One\n## -: p\n## A: p heading p p\n## B: p p");
    }

    @Test
    void occurrenceChoosesAmongEqualTexts() {
        assertThat(corrected("- caption: Same.\n  occurrence: 2")).contains("## A: p heading caption");
    }

    @Test
    void firstOfEqualTextsIsTakenWithADoubt() {
        Imported read = imported("a.md", BOOK, "- caption: Same.");
        assertThat(outline(read)).contains("## A: caption heading p");
        assertThat(corrections(read)).extracting(Problem::level).containsExactly(Level.DOUBT);
    }

    @Test
    void textIsFoundByItsBeginningWhateverItsQuotationMarks() {
        String book = "# It’s a “Long” Way – Home\n\nText.\n\n# End\n\nText.";
        Imported read = imported("a.md", book, "- rename: \"it's a \\\"long\\\" way - ...\"\n  to: Home");
        assertThat(outline(read)).startsWith("# Home\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- promote: Nowhere | promote “Nowhere” finds no such text; nothing was changed.",
                "- promote: Two | promote “Two” is about a chapter already; nothing was changed.",
                "- demote: First. | demote “First.” is not about a heading; nothing was changed.",
                "- {rename: First., to: Last.} | rename “First.” is not about a heading; nothing was changed.",
                "- merge: One | merge “One” has nothing before it; nothing was changed.",
                "- {drop: Same., occurrence: 3} | drop “Same.” finds no such text; nothing was changed.",
                "- merge: First. | merge “First.” cannot be joined to what stands before it; nothing was changed.",
                "- paragraph: First. | paragraph “First.” is about a paragraph already; nothing was changed.",
            })
    void correctionThatChangesNothingIsAWarningWithItsLine(String correction, String warning) {
        Imported read = imported("a.md", BOOK, "# corrections\n" + correction);
        assertThat(outline(read)).isEqualTo(corrected(""));
        assertThat(corrections(read)).singleElement().satisfies(problem -> {
            assertThat(problem.level()).isEqualTo(Level.WARNING);
            assertThat(problem.details()).isEqualTo(warning);
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void splitParagraphOpensASection() {
        assertThat(corrected("- split: Third.")).endsWith("## B: p\n## -: p");
        assertThat(corrected("- split: Third.\n  to: The Third")).endsWith("## B: p\n## The Third: p");
    }

    @Test
    void splitCanBeGivenATitleLater() {
        assertThat(corrected("- split: Third.\n- split: Third.\n  to: The Third"))
                .isEqualTo(corrected("- split: Third.\n  to: The Third"));
    }

    @Test
    void headingThatOpensASectionCannotBeSplit() {
        Imported read = imported("a.md", BOOK, "- split: B");
        assertThat(outline(read)).isEqualTo(corrected(""));
        assertThat(Sketch.problems(read))
                .contains("WARNING corrections: split “B” is about a heading that opens a section already; nothing was"
                        + " changed.");
    }

    @Test
    void joinTakesACutAwayAgain() {
        assertThat(corrected("- split: Third.\n- join: Third.")).isEqualTo(corrected(""));
    }

    @Test
    void joinTakesAProposalAway() {
        String paragraphs = IntStream.range(0, 70)
                .mapToObj(number -> "Number " + number + ". " + prose(98))
                .collect(Collectors.joining("\n\n"));
        List<Section> proposed =
                imported("a.txt", paragraphs).text().chapters().get(0).sections();
        assertThat(proposed).hasSize(2);
        String opening = proposed.get(1).blocks().get(0).text().substring(0, 10);
        assertThat(imported("a.txt", paragraphs, "- join: \"" + opening + "...\"")
                        .text()
                        .chapters()
                        .get(0)
                        .sections())
                .hasSize(1);
    }

    @Test
    void joinWithoutACutIsAWarning() {
        assertThat(Sketch.problems(imported("a.md", BOOK, "- join: Third.")))
                .contains("WARNING corrections: join “Third.” is not where a section was cut; nothing was changed.");
    }

    @Test
    void droppedTextIsRestoredAtItsPlace() {
        String[] parts = {"A Title Here", prose(), "Share this article", "Next article"};
        assertThat(outline(imported("a.txt", Sketch.lines(parts)))).isEqualTo("# -\n## -: p");
        assertThat(outline(imported("a.txt", Sketch.lines(parts), "- restore: Next article")))
                .isEqualTo("# -\n## -: p p");
    }

    @Test
    void restoredHeadingBringsBackWhatWentWithIt() {
        assertThat(corrected("- drop: One\n- restore: One")).isEqualTo(corrected(""));
        assertThat(corrected("- drop: A\n- drop: One\n- restore: One")).isEqualTo("# One\n## One: p\n# Two\n## B: p p");
        assertThat(corrected("- drop: A\n- restore: Deep")).isEqualTo("# One\n## One: p heading\n# Two\n## B: p p");
    }

    @Test
    void restoredHeadingLeavesOutWhatWentWithAnotherOfTheSameTitle() {
        String text = "# One\n\n## Notes\n\nFirst.\n\n# Two\n\n## Notes\n\nSecond.\n\nThird.\n\n# Three\n\nLast.\n";
        String second = "- drop: Notes\n  occurrence: 2\n- drop: Notes\n  occurrence: 1\n";
        String restored = second + "- restore: Notes\n  occurrence: 1";
        assertThat(outline(imported("a.md", text, restored)))
                .isEqualTo("# One\n## Notes: p\n# Two\n## Two: \n# Three\n## Three: p");
    }

    @Test
    void droppedHeadingTakesAlongWhatWasMergedIntoIt() {
        String text = "# One\n\nFirst.\n\n# Two\n\nSecond.\n\n# Three\n\nThird.\n";
        assertThat(outline(imported("a.md", text, "- merge: Two\n- drop: One"))).isEqualTo("# Three\n## Three: p");
        assertThat(outline(imported("a.md", text, "- merge: Two\n- drop: One\n- restore: One")))
                .isEqualTo("# One\n## One: p p\n# Three\n## Three: p");
    }

    @Test
    void paragraphBecomesAQuotationAndBack() {
        Imported read = imported("a.md", BOOK, "- quotation: Third.");
        assertThat(outline(read)).endsWith("## B: p quotation");
        assertThat(lastHtml(read)).isEqualTo("<blockquote><p>Third.</p></blockquote>");
        Imported back = imported("a.md", BOOK, "- quotation: Third.\n- paragraph: Third.");
        assertThat(lastHtml(back)).isEqualTo("<p>Third.</p>");
        assertThat(outline(imported("a.md", BOOK, "- note: Third."))).endsWith("## B: p note");
    }

    private static String lastHtml(Imported read) {
        List<Block> blocks = Sketch.blocks(read);
        return blocks.get(blocks.size() - 1).html();
    }

    @Test
    void firstEntriesOfAFileAreKeptAsTheyStand() {
        String both = "- drop: \"B\"\n- split: \"Third.\"\n  to: \"Noon\"\n";
        assertThat(Corrections.first(both, 2)).isEqualTo(both);
        assertThat(Corrections.first(both, 1)).isEqualTo("- drop: \"B\"\n");
        assertThat(Corrections.first(both, 0)).isEmpty();
    }

    @Test
    void whatHasNoWordsIsNoHeading() {
        Imported read = imported("a.md", "One.\n\n***\n\nTwo.", "- promote: \"\"");
        assertThat(outline(read)).isEqualTo("# -\n## -: p break p");
        assertThat(problems(read))
                .contains("WARNING corrections: promote “” is about what has no words; nothing was changed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing yet\n", "---\n", "[]", "null"})
    void emptyCorrectionsCorrectNothing(String yaml) {
        assertThat(corrected(yaml)).isEqualTo(corrected(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "promote: A; The corrections must be a list, each entry like “- promote: A Heading”.",
                "just words; The corrections must be a list, each entry like “- promote: A Heading”.",
                "- A; The correction in line 1 is not of the form “- promote: A Heading”.",
                "- elevate: A; The correction in line 1 has an unknown word, “elevate”.",
                "- promote: [A]; The correction in line 1 gives no text for “promote”.",
                "- promote:; The correction in line 1 gives no text for “promote”.",
                "- {promote: A, demote: A}; The correction in line 1 has two verbs.",
                "- rename: A; The correction in line 1 renames, but does not say “to:” what.",
                "- {drop: A, to: B}; The correction in line 1 says “to:”, but neither renames nor splits.",
                "- {drop: A, occurrence: 0}; The correction in line 1 gives an occurrence that is not a number from 1 on.",
                "- occurrence: 2; The correction in line 1 has none of the verbs promote, demote, rename, merge, drop, "
                        + "split, join, restore, caption, paragraph, quotation, verse and note.",
                "- 'open; The corrections are not valid YAML: see line 1.",
                "[] --- []; The corrections are not valid YAML: see line 1.",
            })
    void correctionsThatCannotBeUnderstoodRefuseTheFile(String yaml, String sentence) {
        assertThat(refusal(yaml)).isEqualTo(sentence);
    }

    @Test
    void controlCharactersInCorrectionsRefuseTheFile() {
        assertThat(refusal("- drop: a\0b")).startsWith("The corrections are not valid YAML");
    }

    @Test
    void correctionsHaveALimitInNumberAndLength() {
        String most = "- drop: Nowhere\n".repeat(Corrections.MAX_ENTRIES);
        assertThat(corrected(most)).isEqualTo(corrected(""));
        assertThat(refusal(most + "- drop: Nowhere\n")).isEqualTo("There are more than 1000 corrections.");
        assertThat(refusal("#".repeat(Corrections.MAX_CHARACTERS + 1))).contains("longer than 200000 characters");
        assertThat(refusal("[".repeat(Corrections.MAX_CHARACTERS))).startsWith("The correction in line 1");
    }

    @Test
    void correctionsWorkOnPlainTextToo() {
        String text =
                String.join("\n\n", "Mills", prose(), "Water", "Wheels", prose(), "Races", prose(), "After", prose());
        assertThat(outline(imported("a.txt", text, "- promote: After"))).endsWith("## Races: p\n# After\n## After: p");
    }

    private static String corrected(String yaml) {
        return outline(imported("a.md", BOOK, yaml));
    }

    private static List<Problem> corrections(Imported read) {
        return read.report().problems().stream()
                .filter(problem -> problem.stage().equals("corrections"))
                .toList();
    }

    private static String refusal(String yaml) {
        return ((Refused) Importing.read("a.md", BOOK.getBytes(StandardCharsets.UTF_8), yaml)).sentence();
    }
}
