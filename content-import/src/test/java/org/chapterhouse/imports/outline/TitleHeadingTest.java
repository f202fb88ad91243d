package org.chapterhouse.imports.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.markdown;
import static org.chapterhouse.imports.Sketch.outline;

import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.junit.jupiter.api.Test;

class TitleHeadingTest {

    private static final String FRONT = "---\ntitle: The Mill\n---";

    @Test
    void chaptersBelowTheTitleMoveUp() {
        Imported read = markdown(FRONT, "# Preface", "a", "# The Mill", "## One", "b", "### Deep", "c", "## Two", "d");
        assertThat(outline(read)).isEqualTo("# Preface\n## Preface: p\n# One\n## -: p\n## Deep: p\n# Two\n## Two: p");
        assertThat(read.report().dropped()).extracting(Dropped::text).containsExactly("The Mill");
    }

    @Test
    void ruleBelowTheTitleIsNoText() {
        Imported read = markdown(FRONT, "# Preface", "a", "# The Mill", "***", "## One", "b", "## Two", "c");
        assertThat(outline(read)).isEqualTo("# Preface\n## Preface: p\n# One\n## One: p\n# Two\n## Two: p");
    }

    @Test
    void titleWithWordsOfItsOwnIsAChapter() {
        Imported read = markdown(FRONT, "# Preface", "a", "# The Mill", "Words.", "## One", "b", "## Two", "c");
        assertThat(outline(read)).contains("# The Mill\n## -: p\n## One: p");
    }

    @Test
    void storyThatIsCalledLikeItsBookIsOneAmongOthers() {
        Imported read = markdown(FRONT, "# The Weir", "a", "# The Mill", "## I", "b", "## II", "c", "# The Lock", "d");
        assertThat(outline(read)).contains("# The Mill\n## I: p\n## II: p\n# The Lock");
    }

    @Test
    void whatMovedUpIsNotLookedAtAgain() {
        List<Piece> pieces = List.of(
                Piece.heading(1, "The Mill", 0),
                Piece.heading(2, "The Weir", 0),
                Piece.plain(BlockKind.PARAGRAPH, Sketch.prose(), 0),
                Piece.heading(2, "The Mill", 0),
                Piece.heading(3, "I", 0),
                Piece.plain(BlockKind.PARAGRAPH, Sketch.prose(), 0),
                Piece.heading(3, "II", 0),
                Piece.plain(BlockKind.PARAGRAPH, Sketch.prose(), 0));
        List<Piece> once = TitleHeading.without("The Mill", pieces, 3);
        assertThat(once).filteredOn(Piece::opens).extracting(Piece::level).containsExactly(1, 1, 2, 2);
        assertThat(TitleHeading.without("The Mill", once, 3)).isEqualTo(once);
    }
}
