package org.chapterhouse.imports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.junit.jupiter.api.Test;

class ProposingTest {

    @Test
    void sectionAsLongAsOneMayBeStaysWhole() {
        Imported read = Sketch.markdown(chapter(60));
        assertThat(Sketch.outline(read).lines()).hasSize(4);
        assertThat(read.report().problems())
                .noneMatch(problem -> problem.stage().equals("sections"));
    }

    @Test
    void longerOneIsCutIntoPartsThatAreAlike() {
        Imported read = Sketch.markdown(chapter(90));
        List<Section> sections = read.text().chapters().get(0).sections();
        assertThat(sections).extracting(Section::words).containsExactly(3_000, 3_000, 3_000);
        assertThat(sections).extracting(Section::title).containsExactly(null, null, null);
        assertThat(sections).extracting(Section::proposed).containsExactly(false, true, true);
        assertThat(Sketch.problems(read)).contains("DOUBT sections: “Chapter” has 9,000 words; 2 cuts are proposed.");
    }

    @Test
    void headingInTheTextInvitesACut() {
        List<String> parts = new ArrayList<>(List.of("# Title", "## Chapter", "### Section", Sketch.prose(100)));
        for (int paragraph = 0; paragraph < 70; paragraph++) {
            if (paragraph == 33) {
                parts.add("#### Half way");
            }
            parts.add(Sketch.prose(100));
        }
        Imported read = Sketch.markdown(parts.toArray(String[]::new));
        List<Section> sections = read.text().chapters().get(0).sections();
        assertThat(sections).extracting(Section::title).containsExactly("Section", "Half way");
        assertThat(sections.get(1).proposed()).isTrue();
    }

    @Test
    void ruleBetweenTwoPartsInvitesACut() {
        List<String> parts = new ArrayList<>(List.of("A Title Here"));
        for (int paragraph = 0; paragraph < 70; paragraph++) {
            parts.add(paragraph == 32 ? "* * *" : Sketch.prose(100));
        }
        Imported read = Sketch.text(parts.toArray(String[]::new));
        assertThat(read.text().chapters().get(0).sections())
                .extracting(Section::words)
                .containsExactly(3_200, 3_700);
    }

    @Test
    void paragraphThatCannotBeCutIsSaidToBeLong() {
        Imported read = Sketch.markdown("# Chapter", Sketch.prose(7_000));
        assertThat(read.text().chapters().get(0).sections()).hasSize(1);
        assertThat(Sketch.problems(read))
                .contains("DOUBT sections: A part without a title has 7,000 words and no place where it could be cut.");
    }

    @Test
    void fragmentsAreHeadingsInTheText() {
        Imported read = Sketch.markdown(
                "# Title",
                "## Chapter",
                "### A",
                "One.",
                "### B",
                "Two.",
                "### C",
                "Three.",
                "### D",
                "Four.",
                "## Other",
                Sketch.prose());
        assertThat(Sketch.outline(read))
                .isEqualTo("# Chapter\n## Chapter: heading p heading p heading p heading p\n# Other\n## Other: p");
    }

    private static String[] chapter(int paragraphs) {
        List<String> parts = new ArrayList<>(List.of("# Title", "## Chapter"));
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            parts.add(Sketch.prose(100));
        }
        parts.add("## Next");
        parts.add(Sketch.prose(100));
        return parts.toArray(String[]::new);
    }
}
