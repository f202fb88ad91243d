package org.chapterhouse.imports.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.epub.EpubFile.epub;

import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that the table of contents gives, and what the page says of it. */
class ReplacedHeadingsTest {

    private static final String TEXT = "<p>" + prose() + "</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Loomings | <h1>LOOMINGS.</h1>",
                "Chapter I. Loomings | <h1>CHAPTER I</h1><h2>Loomings</h2>",
                "Chapter I: Loomings | <h1>Loomings</h1>",
                "Chapter I. Loomings | <p>CHAPTER I</p><p>Loomings</p>",
                "Loomings | <div class='title'>Loomings</div>",
                "1 Loomings | <h1>1</h1>",
                "It’s Late | <h1>It's late!</h1>",
                "Letter 4 | <h2>4</h2>",
                "草枕 一 | <h1><ruby>草枕<rp>(</rp><rt>くさまくら</rt><rp>)</rp></ruby> 一</h1>",
            })
    void headingOfTheSameWordsIsNotRepeated(String title, String heading) {
        Imported read = read(title, heading);
        assertThat(outline(read)).isEqualTo("# %s\n## %s: p".formatted(title, title));
        assertThat(read.report().dropped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Loomings | <h1>CHAPTER I</h1><h2>Loomings</h2> | CHAPTER I",
                "Loomings | <p>1</p><p>Loomings</p> | 1",
                "Loomings | <h1>Chapter I. Loomings</h1> | Chapter I. Loomings",
                "Chapter 4 | <h1>CHAPTER IV.</h1> | CHAPTER IV.",
                "4. The Whale | <h1>IV: The Whale</h1> | IV: The Whale",
                "The Whale | <h1>The Whale<a href='#n'>3</a></h1> | The Whale3",
                "Georgia | <h1>Georgia (U.S. state)</h1> | Georgia (U.S. state)",
            })
    void headingThatIsWordedOtherwiseIsLeftOutAndNamed(String title, String heading, String dropped) {
        Imported read = read(title, heading);
        assertThat(outline(read)).isEqualTo("# %s\n## %s: p".formatted(title, title));
        assertThat(read.report().dropped()).extracting(Dropped::text).containsExactly(dropped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chapter 1 | <h1>Loomings</h1>",
                "Part One | <h1>Chapter One</h1>",
                "Chapter 1 | <h1>Chapter 2</h1>",
                "The Whale | <h1>The Ship</h1>",
                "Notes | <h1>Notes on the Life and Times of the Whale, with a Preface</h1>",
            })
    void headingThatSaysSomethingElseStays(String title, String heading) {
        assertThat(outline(read(title, heading))).isEqualTo("# %s\n## %s: heading p".formatted(title, title));
    }

    @Test
    void lineThatIsNoHeadingStaysUnlessItSaysTheTitle() {
        assertThat(outline(read("Loomings", "<p>Loomings and other things</p>")))
                .isEqualTo("# Loomings\n## Loomings: p p");
    }

    @Test
    void nameOfAPartStaysAboveItsFirstChapter() {
        Imported read = read("Loomings", "<h1>The Land</h1><h2>Loomings</h2>");
        assertThat(outline(read)).isEqualTo("# Loomings\n## Loomings: heading p");
    }

    @Test
    void linesAboveMostTitlesAreTheirNumbersInAnyLanguage() {
        Imported read = epub().chapter("Vento", "<h4>Ĉapitro unua</h4><h2>Vento</h2>" + TEXT)
                .chapter("Maro", "<h4>Ĉapitro dua</h4><h2>Maro</h2>" + TEXT)
                .chapter("Suno", "<h4>Ĉapitro tria</h4><h2>Suno</h2>" + TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# Vento\n## Vento: p\n# Maro\n## Maro: p\n# Suno\n## Suno: p");
        assertThat(read.report().dropped()).hasSize(3);
    }

    @Test
    void headingAboveThePlaceOfAnEntryBelongsToIt() {
        Imported read = epub().page("a.xhtml", TEXT + "<h2>Two</h2><p id='x'>" + prose() + "</p>")
                .entry("One", "a.xhtml")
                .entry("Two", "a.xhtml#x")
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p");
    }

    @Test
    void linksToAReplacedHeadingLeadToItsText() {
        Imported read = epub().chapter("One", "<h1 id='h'>One</h1>" + TEXT + "<p>See <a href='#h'>above</a>.</p>")
                .nav()
                .imported();
        List<Block> blocks = Sketch.blocks(read);
        assertThat(blocks.get(1).html())
                .isEqualTo("<p>See <a href=\"#b-" + blocks.get(0).key() + "\">above</a>.</p>");
    }

    private static Imported read(String title, String heading) {
        return epub().chapter(title, heading + TEXT).nav().imported();
    }
}
