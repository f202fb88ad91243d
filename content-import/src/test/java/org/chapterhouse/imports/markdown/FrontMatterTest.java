package org.chapterhouse.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.markdown;
import static org.chapterhouse.imports.Sketch.problems;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.OutlinedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @Test
    void frontMatterIsMetadata() {
        OutlinedText read = markdown("""
                        ---
                        title: "Tides: A Study"
                        authors: [Ann Holt, {name: Jo Vance}]
                        affiliation: Harbour Institute
                        language: nl
                        published: 2021-03-09
                        source: https://example.org/tides
                        ---
                        Text.""").text();
        assertThat(read.title()).isEqualTo("Tides: A Study");
        assertThat(read.authors()).containsExactly("Ann Holt", "Jo Vance");
        assertThat(read.affiliation()).isEqualTo("Harbour Institute");
        assertThat(read.language()).isEqualTo("nl");
        assertThat(read.published()).isEqualTo("2021-03-09");
        assertThat(read.source()).isEqualTo("https://example.org/tides");
    }

    @Test
    void otherNamesAreUnderstood() {
        OutlinedText read = markdown("---\nauthor: Ann Holt\nlang: de\ndate: 1999\nurl: x\n---\nText.")
                .text();
        assertThat(read.authors()).containsExactly("Ann Holt");
        assertThat(read.language()).isEqualTo("de");
        assertThat(read.published()).isEqualTo("1999");
        assertThat(read.source()).isEqualTo("x");
    }

    @Test
    void whatIsNotUsedIsReported() {
        assertThat(problems(markdown("---\nrights: Share freely\n---\nText.")))
                .contains("INFO front matter: Not used: rights: Share freely");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title: [open", "- a list", "just words", "a: &a [x, x]\nb: *a\nc: [*a, *a", "? {a: b}: c: d"})
    void frontMatterThatIsNoneIsDroppedAndReported(String yaml) {
        Imported read = markdown("---\n" + yaml + "\n---", "Text.");
        assertThat(blocks(read)).extracting(Block::text).containsExactly("Text.");
        assertThat(problems(read)).anyMatch(problem -> problem.startsWith("WARNING front matter"));
        assertThat(read.report().dropped()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: Never closed\n\nText.", "Text.\n\n---\n\ntitle: Too late", "----\nText."})
    void frontMatterStandsBetweenTwoLinesAtTheBeginning(String text) {
        assertThat(markdown(text).text().title()).isNotEqualTo("Never closed").isNotEqualTo("Too late");
    }

    @Test
    void emptyFrontMatterIsNothing() {
        assertThat(blocks(markdown("---\n---", "Text."))).hasSize(1);
    }

    @Test
    void frontMatterHasALimit() {
        String longer = "---\ntitle: Tides\nnote: " + "x".repeat(FrontMatter.MAX_CHARACTERS) + "\n---\n\nText.";
        assertThat(markdown(longer).text().title()).isEqualTo("file");
    }
}
