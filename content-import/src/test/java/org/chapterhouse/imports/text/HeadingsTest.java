package org.chapterhouse.imports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.Sketch.text;

import org.chapterhouse.imports.Imported;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void headingFollowedByHeadingOpensAChapter() {
        Imported read = text(
                "The Salt Roads",
                "by Mira Okafor",
                prose(),
                "Carriers",
                "Mules and Men",
                prose(),
                "The Night Camps",
                prose(),
                "Tolls",
                "Who Paid",
                prose(),
                prose(),
                "Who Did Not",
                prose());
        assertThat(outline(read)).isEqualTo("""
                        # -
                        ## -: p
                        # Carriers
                        ## Mules and Men: p
                        ## The Night Camps: p
                        # Tolls
                        ## Who Paid: p p
                        ## Who Did Not: p""");
        assertThat(problems(read)).anyMatch(problem -> problem.startsWith("DOUBT headings: “Who Did Not” is the last"));
    }

    @Test
    void headingsOfOneLevelOpenChaptersWithOneSectionEach() {
        Imported read = text("Bread in Winter", prose(), "Rye", prose(), "Barley", prose(), prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# Rye\n## Rye: p\n# Barley\n## Barley: p p");
    }

    @Test
    void questionsWrittenLikeTitlesAreHeadings() {
        Imported read = text(
                "On Ferries",
                prose(),
                "Why Did the Ferry Stop?",
                "Money",
                prose(),
                "Where Are the Boats Now?",
                prose());
        assertThat(outline(read)).isEqualTo("""
                        # -
                        ## -: p
                        # Why Did the Ferry Stop?
                        ## Money: p
                        ## Where Are the Boats Now?: p""");
    }

    @Test
    void questionInTheMiddleOfATextIsAParagraph() {
        Imported read = text("On Ferries", prose(), "The Crossing", prose(), "But what was to be done?", prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# The Crossing\n## The Crossing: p p p");
    }

    @Test
    void headingsInSmallLettersAreFoundWhereAllAreWrittenSo() {
        Imported read = text(
                "What the river took",
                prose(),
                "The year of the flood",
                prose(),
                "How the bank was mended",
                prose(),
                "What came after",
                prose());
        assertThat(outline(read)).isEqualTo("""
                        # -
                        ## -: p
                        # The year of the flood
                        ## The year of the flood: p
                        # How the bank was mended
                        ## How the bank was mended: p
                        # What came after
                        ## What came after: p""");
    }

    @Test
    void lineInSmallLettersAmongTitlesIsADoubtfulParagraph() {
        Imported read = text(
                "Harbours",
                prose(),
                "The Old Quay Wall",
                prose(),
                "And then nothing for years",
                prose(),
                "The New Quay Wall",
                prose(),
                "What Ships Carried Home",
                prose());
        assertThat(outline(read)).contains("## The Old Quay Wall: p p p\n");
        assertThat(problems(read)).anyMatch(problem -> problem.startsWith("DOUBT headings: “And then nothing"));
    }

    @Test
    void colonsQuotationMarksAndNumbersDoNotHideAHeading() {
        Imported read = text(
                "Three Winters",
                prose(),
                "1947: The Long Frost",
                prose(),
                "“The Great Silence”",
                prose(),
                "2. Coal, Peat & Wood",
                prose(),
                "Letters From the Front (1915–1918)",
                prose());
        assertThat(outline(read))
                .contains("# 1947: The Long Frost", "# “The Great Silence”", "# 2. Coal, Peat & Wood")
                .contains("# Letters From the Front (1915–1918)");
    }

    @Test
    void shortLastParagraphIsNoHeading() {
        Imported read = text("The Bell", prose(), "The Tower", prose(), "Nobody Rang It Again");
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# The Tower\n## The Tower: p p");
        assertThat(problems(read)).anyMatch(problem -> problem.contains("“Nobody Rang It Again” has no text below"));
    }

    @Test
    void dialogueIsNoHeading() {
        Imported read = text(
                "The Ferryman", prose(), "“Is the Ferry Gone?”", "“Gone,” he said", "– Then We Wait", "- Yes", prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p p p p p p");
    }

    @Test
    void textWithoutHeadingsIsOneSection() {
        Imported read =
                text("A Short Account of Bees", "By Anna Holt and Piet van der Meer", prose(), prose(), prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p p p");
    }

    @Test
    void headingMayStandDirectlyAboveItsParagraph() {
        Imported read = text("Nets", prose(), "Knots\n" + prose(), "Floats\n" + prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# Knots\n## Knots: p\n# Floats\n## Floats: p");
    }

    @Test
    void fileWithoutEmptyLinesStillHasHeadings() {
        String article = String.join("\n", "Wool", prose(), prose(), "The Shearing", prose(), "The Loom", prose());
        assertThat(outline(text(article)))
                .isEqualTo("# -\n## -: p p\n# The Shearing\n## The Shearing: p\n# The Loom\n## The Loom: p");
    }

    @Test
    void numberedPartsOpenChapters() {
        Imported read = text(
                "Two Years",
                "Chapter One",
                "Arrival",
                prose(),
                "Work",
                prose(),
                "Chapter Two",
                prose(),
                "Leaving",
                prose());
        assertThat(outline(read)).isEqualTo("""
                        # Chapter One
                        ## Arrival: p
                        ## Work: p
                        # Chapter Two
                        ## -: p
                        ## Leaving: p""");
    }

    @Test
    void capitalsStandAboveOtherHeadings() {
        Imported read = text(
                "Islands", prose(), "THE NORTH", prose(), "Sheep", prose(), "THE SOUTH", prose(), "Goats", prose());
        assertThat(outline(read)).contains("# THE NORTH\n## -: p\n## Sheep: p\n# THE SOUTH\n## -: p\n## Goats: p");
    }

    @Test
    void closingHeadingIsAChapterOfItsOwn() {
        Imported read = text("Mills", prose(), "Water", "Wheels", prose(), "Races", prose(), "Conclusion", prose());
        assertThat(outline(read)).endsWith("## Races: p\n# Conclusion\n## Conclusion: p");
    }

    @Test
    void manyShortLinesInARowAreNoOutline() {
        Imported read = text("Crew", prose(), "Ann Lee", "Bo Ek", "Cy Orr", "Di Fry", "Ed Ives", "The Voyage", prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p p p p p p\n# The Voyage\n## The Voyage: p");
    }

    @Test
    void rulesBetweenPartsAreBreaks() {
        Imported read = text("Tides", prose(), "* * *", prose(), "-----", prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p break p break p");
        assertThat(read.report().dropped()).isEmpty();
    }

    @Test
    void otherSignsBetweenPartsAreLeftOutAndReported() {
        Imported read = text("Tides", prose(), "! ! !", prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p p");
        assertThat(read.report().dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.text()).isEqualTo("! ! !");
            assertThat(dropped.line()).isEqualTo(5);
        });
    }
}
