package org.chapterhouse.imports.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.imported;
import static org.chapterhouse.imports.Sketch.lines;
import static org.chapterhouse.imports.Sketch.markdown;
import static org.chapterhouse.imports.Sketch.outline;

import org.chapterhouse.imports.Imported;
import org.junit.jupiter.api.Test;

class OutliningTest {

    @Test
    void chapterWithTextAndSectionsBeginsWithASectionWithoutATitle() {
        assertThat(outline(markdown("# A", "a", "## B", "b", "# C", "c")))
                .isEqualTo("# A\n## -: p\n## B: p\n# C\n## C: p");
    }

    @Test
    void chapterWithoutTextKeepsItsPlace() {
        assertThat(outline(markdown("# Part", "# A", "a"))).isEqualTo("# Part\n## Part: \n# A\n## A: p");
    }

    @Test
    void sectionBeforeTheFirstChapterHasAChapterWithoutATitle() {
        assertThat(outline(markdown("## B", "b", "# A", "a", "# C", "c")))
                .isEqualTo("# -\n## B: p\n# A\n## A: p\n# C\n## C: p");
    }

    @Test
    void equalBlocksDifferInTheOrdinalOfTheirKeys() {
        Imported read = markdown("Same.", "Other.", "Same.", "> Same.");
        assertThat(blocks(read))
                .extracting(Block::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[0-9a-f]{16}-[12]"));
        assertThat(key(read, 0).replace("-1", "-2")).isEqualTo(key(read, 2));
        assertThat(key(read, 3)).endsWith("-1");
    }

    @Test
    void keysSurviveWhatIsAddedBefore() {
        assertThat(key(markdown("New.", "# A", "Old."), 1)).isEqualTo(key(markdown("Old."), 0));
    }

    @Test
    void headingsBelowTheSectionsAreBlocks() {
        Block heading = blocks(markdown("# A", "## B", "### C & D", "c", "# E")).get(0);
        assertThat(heading.kind()).isEqualTo(BlockKind.HEADING);
        assertThat(heading.html()).isEqualTo("<h4>C &amp; D</h4>");
    }

    @Test
    void wordsAreWhatWhiteSpaceParts() {
        assertThat(Words.count(" Once – upon\u00a0a\ttime, well-known. ")).isEqualTo(6);
        assertThat(Words.count("")).isZero();
    }

    @Test
    void breaksStandBetweenBlocksOfASectionOnly() {
        String[] parts = {
            "***", "a", "***", "***", "b", "***", "# B", "***", "c", "***", "## C", "c", "***", "### D", "d"
        };
        assertThat(outline(markdown("# A", lines(parts))))
                .isEqualTo("# A\n## A: p break p\n# B\n## -: p\n## C: p heading p");
    }

    @Test
    void breakHasNoWords() {
        Section section =
                markdown("a b", "***", "c").text().chapters().get(0).sections().get(0);
        assertThat(section.words()).isEqualTo(3);
        assertThat(section.blocks().get(1)).extracting(Block::text, Block::html).containsExactly("", "<hr>");
    }

    @Test
    void breakBeforeANoteStandsBeforeTheTextBehindIt() {
        Imported read = imported("a.html", "<p>a</p><hr><p role='doc-footnote'>Note.</p><p>b</p>");
        assertThat(outline(read)).isEqualTo("# -\n## -: p note break p");
    }

    @Test
    void notesComeBehindTheTextWithoutABreak() {
        assertThat(outline(markdown("a[^1]", "***", "[^1]: Note."))).isEqualTo("# -\n## -: p note");
    }

    @Test
    void languageIsKnownByItsSmallWords() {
        String german = "Der Fluss war breit und die Brücke lag auf der anderen Seite, und das Wasser ist nicht tief. ";
        assertThat(markdown(german.repeat(4)).text().language()).isEqualTo("de");
        assertThat(markdown("Xyz ".repeat(100)).text().language()).isNull();
    }

    private static String key(Imported read, int index) {
        return blocks(read).get(index).key();
    }
}
