package org.chapterhouse.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Section;
import org.junit.jupiter.api.Test;

/** The readings of the sample world, whose structure the demo relies on. */
class ReadingsTest {

    @Test
    void articleHasTheChaptersItsAuthorMeant() throws IOException {
        Imported read = read(".txt");
        assertThat(titles(read))
                .containsExactly(
                        "-: -",
                        "How the Quarrel Began: A Country Worn Out, The Scissors, The Secretariat, Lenin’s Last Papers",
                        "The Autumn of Letters: The Letter of the Forty-Six, Germany’s Missed October, The New Course,"
                                + " A Vote in January",
                        "What They Argued About: Who Pays for Factories, One Country or Many, Strikers and Allies,"
                                + " The Lesson of Shanghai",
                        "The Road to Defeat: An Unlikely Alliance, The Tenth Anniversary, Exile to Alma-Ata",
                        "What Became of Them: Those Who Came Back, Those Who Did Not",
                        "What Readers Still Dispute: Was There Another Way, Why Read Them Now");
        assertThat(read.text().authors()).containsExactly("Tobias Hallward");
        assertThat(Sketch.blocks(read))
                .filteredOn(block -> block.kind() == BlockKind.CAPTION)
                .hasSize(4);
        assertThat(read.report().dropped()).hasSize(3);
    }

    @Test
    void bookHasAChapterForEachHeadingOfTheFirstLevel() throws IOException {
        Imported read = read(".md");
        assertThat(read.text())
                .hasFieldOrPropertyWithValue("title", "What Averley Drinks")
                .hasFieldOrPropertyWithValue("language", "en")
                .extracting("chapters", LIST)
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(titles(read))
                .contains("Wells: The Pump in Saddler’s Row, How Groundwater Moves, The Summer of the Fever");
        assertThat(read.text().chapters())
                .allMatch(chapter -> chapter.sections().size() >= 3);
    }

    private static Imported read(String ending) throws IOException {
        Path file = SharedSeeds.only(SharedSeeds.folder("seeds/readings").orElseThrow(), ending);
        return (Imported) Importing.read(file.toString(), Files.readAllBytes(file));
    }

    private static List<String> titles(Imported read) {
        return read.text().chapters().stream().map(ReadingsTest::titles).toList();
    }

    private static String titles(Chapter chapter) {
        List<String> sections = chapter.sections().stream()
                .map(Section::title)
                .map(ReadingsTest::orDash)
                .toList();
        return orDash(chapter.title()) + ": " + String.join(", ", sections);
    }

    private static String orDash(@org.jspecify.annotations.Nullable String title) {
        return title == null ? "-" : title;
    }
}
