package org.chapterhouse.imports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.Sketch.text;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dockers waiting for work at the gates of the Albert Dock, 1911.",
                "The bridge at Arta after the flood, 3 May 1908.",
                "Women sorting herring on the quay at Lerwick during the 1920 season.",
                "Members of the choir gathered outside the chapel in 1931.",
                "From left to right: Ann Holt, Piet Meer and Jo Vance. They had met the day before.",
                "Photo: Ann Holt",
                "The harbour of Odense in spring, from which the ship was sent north in March 1902.",
                "Delegates in the hall of the Trades Club, 1926. Their flags carry the names of closed pits.",
            })
    void captionIsKnownByItsFormBeforeAHeading(String caption) {
        Imported read = text("On Work", prose(), "The Gates", prose(), caption, "The Yard", prose());
        assertThat(outline(read)).contains("## The Gates: p caption");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The strike collapsed in May 1926.",
                "They were right.",
                "The struggle continues.",
                "We will remember.",
                "It was not to be, and everybody in the room knew it by the end of 1931.",
                "The council closed the baths in 1978, and the pool has been empty since.",
                "Immediately after, the board swung back to the old plan which doomed the mill in Leeds and many others.",
                "What remained was a field, a wall and a number on a map.",
                "And so to the elections of 1910.",
                "Was it over in 1926?",
            })
    void shortParagraphBeforeAHeadingIsNoCaption(String paragraph) {
        Imported read = text("On Work", prose(), "The Gates", prose(), paragraph, "The Yard", prose());
        assertThat(outline(read)).contains("## The Gates: p p");
    }

    @Test
    void captionMayStandAtTheVeryStart() {
        Imported read = text("On Work", "by Jo Vance", "Dockers waiting at the gates in Hull, 1911.", prose(), prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: caption p p");
    }

    @Test
    void captionMayStandBetweenParagraphs() {
        Imported read = text("On Work", prose(), "A queue outside the labour exchange in Hull, winter 1921.", prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p caption p");
    }

    @Test
    void captionMayStandAtTheEnd() {
        Imported read = text("On Work", prose(), "The last shift leaving the pit at Easington, 1993.");
        assertThat(outline(read)).isEqualTo("# -\n## -: p caption");
    }

    @Test
    void captionWithoutAFullStopIsNoHeading() {
        Imported read =
                text("On Work", prose(), "The Gates", prose(), "Dockers in Hull, May 1911", "The Yard", prose());
        assertThat(outline(read)).contains("## The Gates: p caption\n# The Yard");
        assertThat(problems(read)).anyMatch(problem -> problem.contains("could be a heading; it is a caption"));
    }

    @Test
    void placeWithAYearAboveTextIsAHeading() {
        Imported read = text("Three Towns", prose(), "Bergen, 1921", prose(), "Turku, 1922", prose());
        assertThat(outline(read)).contains("# Bergen, 1921\n", "# Turku, 1922\n");
    }

    @Test
    void captionsAreNoWordsOfTheText() {
        Imported read = text("On Work", prose(50), "The last shift leaving the pit at Easington, 1993.");
        assertThat(read.text().words()).isEqualTo(50);
        assertThat(blocks(read).get(1).kind()).isEqualTo(BlockKind.CAPTION);
    }

    @Test
    void captionsAndDoubtsAreReported() {
        Imported read = text(
                "On Work",
                prose(),
                "The Gates",
                prose(),
                "Pickets at the mill in Leeds, 1912.",
                "The Yard",
                prose(),
                "And on to the summer of 1913.");
        assertThat(problems(read))
                .contains("INFO captions: “Pickets at the mill in Leeds, 1912.” is a caption, by its form and place.")
                .anyMatch(problem -> problem.startsWith("DOUBT captions: “And on to the summer"));
    }
}
