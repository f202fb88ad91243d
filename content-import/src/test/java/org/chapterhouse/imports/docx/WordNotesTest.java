package org.chapterhouse.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.docx.Word.run;
import static org.chapterhouse.imports.docx.Word.word;

import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Section;
import org.junit.jupiter.api.Test;

class WordNotesTest {

    @Test
    void notesStandAtTheEndOfTheSectionThatRefersToThem() {
        Imported read = word().heading(1, "One")
                .footnote("a", "First note.")
                .paragraph("b")
                .heading(2, "Two")
                .footnote("c", "Second note.")
                .heading(1, "Three")
                .endnote("d", "Third note.")
                .paragraph("e")
                .read();
        assertThat(outline(read)).isEqualTo("# One\n## -: p p note\n## Two: p note\n# Three\n## Three: p p note");
        assertThat(blocks(read))
                .extracting(Block::text)
                .containsExactly("a1", "b", "1 First note.", "c2", "2 Second note.", "di", "e", "i Third note.");
    }

    @Test
    void noteAndTextLeadToEachOther() {
        List<Block> blocks = blocks(word().footnote("Text", "Note.").read());
        assertThat(blocks.get(0).html())
                .isEqualTo("<p>Text<sup><a href=\"#b-" + blocks.get(1).key() + "\">1</a></sup></p>");
        assertThat(blocks.get(1).html())
                .isEqualTo("<p><sup><a href=\"#b-" + blocks.get(0).key() + "\">1</a></sup> Note.</p>");
    }

    @Test
    void noteOfAHeadingStandsInItsSection() {
        Word word = word();
        Imported read = word.paragraph("<w:pStyle w:val=\"Heading1\"/>", run("One") + word.footnoteMark("Said of one."))
                .paragraph("a")
                .heading(1, "Two")
                .paragraph("b")
                .read();
        assertThat(outline(read)).isEqualTo("# One\n## One: p note\n# Two\n## Two: p");
    }

    @Test
    void notesOfCellsAndListsAreKept() {
        Word word = word().list(1, "bullet");
        Imported read = word.xml("<w:tbl><w:tr><w:tc><w:p>" + run("a") + word.footnoteMark("Of a cell.")
                        + "</w:p></w:tc><w:tc><w:p>" + run("b") + "</w:p></w:tc></w:tr></w:tbl>")
                .paragraph("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", run("c") + word.footnoteMark("Of a list."))
                .read();
        assertThat(outline(read)).isEqualTo("# -\n## -: table list note note");
    }

    @Test
    void markOfTheAuthorsOwnIsKept() {
        Imported read = word().footnotes("<w:footnote w:id=\"7\"><w:p>" + run("* Starred.") + "</w:p></w:footnote>")
                .runs(run("Text")
                        + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"7\"/><w:t>*</w:t></w:r>")
                .read();
        assertThat(blocks(read)).extracting(Block::text).containsExactly("Text*", "* Starred.");
        assertThat(blocks(read)).allMatch(block -> block.html().contains("href=\"#b-"));
    }

    @Test
    void noteThatIsMissingIsReported() {
        Imported read = word().runs(run("Text") + "<w:r><w:footnoteReference w:id=\"99\"/></w:r>")
                .read();
        assertThat(blocks(read)).extracting(Block::text).containsExactly("Text");
        assertThat(problems(read)).contains("WARNING notes: 1 note is referred to and missing.");
    }

    @Test
    void linesBetweenTextAndNotesAreNoNotes() {
        Imported read = word().footnotes(
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p>" + run("___") + "</w:p></w:footnote>")
                .runs(run("Text") + "<w:r><w:footnoteReference w:id=\"0\"/></w:r>")
                .read();
        assertThat(blocks(read)).hasSize(1);
    }

    @Test
    void noteMayHaveSeveralParagraphsAndIsThereOnce() {
        Imported read = word().footnotes("<w:footnote w:id=\"7\"><w:p>" + run("One.") + "</w:p><w:p>" + run("Two.")
                        + "</w:p></w:footnote>")
                .runs(run("a") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>")
                .runs(run("b") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>")
                .read();
        assertThat(blocks(read)).extracting(Block::text).containsExactly("a1", "b1", "1 One.\nTwo.");
    }

    @Test
    void notesFollowTheCutsThatAreProposed() {
        Word word = word().heading(1, "One");
        for (int i = 0; i < 90; i++) {
            word.footnote(prose(70) + i, "Note " + i + ".");
        }
        List<Section> parts = word.read().text().chapters().get(0).sections();
        assertThat(parts).hasSizeGreaterThan(1);
        for (Section part : parts) {
            long notes = part.blocks().stream()
                    .filter(block -> block.kind() == BlockKind.NOTE)
                    .count();
            assertThat(notes).isPositive().isEqualTo(part.blocks().size() - notes);
        }
    }
}
