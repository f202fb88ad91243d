package org.chapterhouse.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.imported;
import static org.chapterhouse.imports.Sketch.prose;

import org.chapterhouse.imports.outline.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSenseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# One\n\nText.\n\n## Two\n\nText.",
                "# One\nText.\n## Two\nText.",
                "One\n===\n\nText.\n\nTwo\n---\n\nText with a [link](https://example.org).",
                "One\n===\n\nText.\n\n## Two\n\nText.",
                "**One** and\n***two*** and\n**three of them**.",
                "# One\n\nText with a [link](https://example.org).",
                "---\ntitle: One\ntags:\n  - a\n---\nText.",
                "---\ntitle: One\n---",
                "```\ncode\n```\n\nA [link](a) and\n\n| a | b |\n|---|---|\n| c | d |",
                "# One\n\n```\n# comment\nrun();\nrun();\nrun();\nrun();\n```"
            })
    void markdownIsKnownByItsMarks(String text) {
        assertThat(MarkdownSense.isMarkdown(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# 5 is the number of the house.\n\nText.",
                "Text.\n\n#hashtag and #another\n\n#more",
                "# Reads the file\n# and counts its lines\nimport sys\n\n# Prints it\nprint(count)\n",
                "# Settings\nport = 80\n\n# Names\nname = mill\n",
                "---\nText between rules.\n---\n\nText.",
                "Text.\n\n-----\n\nText.\n\n-----\n",
                "Name      Fish\n--------- ----\nAnn         12\n",
                "A line that is far longer than what stands below it\n---\nand more.",
                "It was *very* loud.",
                "CHAPTER I\n---------\n\nText.\n\nCHAPTER II\n----------\n\nText.",
                "*** START OF THE BOOK ***\n\nText.** Text.**\n\n*** END OF THE BOOK ***\n\n*** MORE ***"
            })
    void plainTextIsNot(String text) {
        assertThat(MarkdownSense.isMarkdown(text)).isFalse();
    }

    @Test
    void fewMarksInALongBookAreChance() {
        String marks = "A [link](a).\n".repeat(3);
        assertThat(MarkdownSense.isMarkdown(marks + "Text.\n".repeat(200))).isTrue();
        assertThat(MarkdownSense.isMarkdown(marks + "Text.\n".repeat(300))).isFalse();
    }

    @Test
    void markdownMayBeginWithHtml() {
        String readme = "<p align=\"center\"><b>Mill</b></p>\n\n# One\n\n" + prose() + "\n\n# Two\n\n" + prose();
        assertThat(imported("readme", readme).text().chapters())
                .extracting(Chapter::title)
                .contains("One", "Two");
        String page = "<div><h2>One</h2><p>" + prose() + "</p><h2>Two</h2><p>" + prose() + "</p></div>";
        assertThat(imported("page", page).text().chapters())
                .extracting(Chapter::title)
                .containsExactly("One", "Two");
    }
}
