package org.chapterhouse.imports.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.Sketch.refusal;
import static org.chapterhouse.imports.Sketch.text;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Continue reading",
                "Share this article",
                "Subscribe to our newsletter and never miss a post.",
                "Sign up for our weekly letter",
                "Leave a Reply",
                "12 comments",
                "Related articles",
                "© 2021 The Lock Gate Review",
                "Filed under: History, Water",
                "Previous post: The Weir",
                "All rights reserved.",
                "Like this:",
                "Loading...",
            })
    void linesOfASiteAtTheEndAreDroppedAndReported(String line) {
        Imported read = text("The Lock Gate", prose(), "The Weir", prose(), line);
        assertThat(outline(read)).endsWith("## The Weir: p");
        assertThat(dropped(read)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share this with everybody who works on the river and asks for more.",
                "Cookies were baked that evening.",
                "More news came from the front.",
                "Read on the steps of the town hall, it drew no applause.",
                "The comments of the day were kind.",
                "Support us or leave us, they said, but we shall stay.” Nobody laughed.",
            })
    void lastSentenceOfAnAuthorStays(String line) {
        Imported read = text("The Lock Gate", prose(), "The Weir", prose(), line);
        assertThat(dropped(read)).isEmpty();
    }

    @Test
    void whatStandsBetweenLinesOfASiteGoesWithThem() {
        Imported read =
                text("Locks", prose(), "Related posts", "The Weir at Dawn", "Ferries of the North", "Leave a comment");
        assertThat(dropped(read))
                .containsExactly("Related posts", "The Weir at Dawn", "Ferries of the North", "Leave a comment");
    }

    @Test
    void linesOfASiteBesideTheTitleAreDropped() {
        Imported read =
                text("Skip to content", "Menu", "The Lock Gate", "by Mira Okafor", "5 min read", prose(), prose());
        assertThat(read.text().title()).isEqualTo("The Lock Gate");
        assertThat(dropped(read)).containsExactly("Skip to content", "Menu", "5 min read");
        assertThat(outline(read)).isEqualTo("# -\n## -: p p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Copyright in the Machine Age", "Categories of Being", "Read On, Reader", "Terms of Peace"})
    void titleWithAWordOfSitesIsATitle(String title) {
        assertThat(text(title, prose(), prose()).text().title()).isEqualTo(title);
    }

    @Test
    void phraseInTheMiddleStays() {
        Imported read = text("Locks", prose(), "Continue reading", prose());
        assertThat(dropped(read)).isEmpty();
    }

    @Test
    void fileOfNothingElseHasNoText() {
        byte[] bytes = "Continue reading\n\nShare this article".getBytes(UTF_8);
        assertThat(refusal("a.txt", bytes)).isEqualTo("a.txt has no text to read.");
    }

    private static List<String> dropped(Imported imported) {
        return new ArrayList<>(imported.report().dropped())
                .stream().map(Dropped::text).toList();
    }
}
