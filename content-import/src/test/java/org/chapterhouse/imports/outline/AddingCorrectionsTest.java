package org.chapterhouse.imports.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.imported;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.prose;

import java.util.List;
import org.chapterhouse.imports.Drafted;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.outline.Correction.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddingCorrectionsTest {
    private static final String BOOK = """
            # One

            Same.

            ## A

            Same.

            Same.

            Last.

            # Two

            End.
            """;

    @Test
    void entryIsWrittenForAPiece() {
        AddingCorrections adding = adding("");
        assertThat(adding.add(5, Verb.SPLIT, "The “Third” \"one\"")).isNull();
        assertThat(adding.yaml()).isEqualTo("- split: \"Last.\"\n  to: \"The “Third” \\\"one\\\"\"\n");
        assertThat(adding.pieces()).hasSize(9);
    }

    @Test
    void entryForOneOfSeveralEqualTextsSaysWhich() {
        AddingCorrections adding = adding("");
        adding.add(3, Verb.CAPTION, null);
        assertThat(adding.yaml()).isEqualTo("- caption: \"Same.\"\n  occurrence: 2\n");
        assertThat(outline(imported("a.md", BOOK, adding.yaml()))).contains("## A: caption p p");
    }

    @Test
    void eachEntryIsAboutWhatTheOnesBeforeLeft() {
        AddingCorrections adding = adding("# by hand\n- demote: One");
        adding.add(3, Verb.DROP, null);
        adding.add(4, Verb.DROP, null);
        assertThat(adding.yaml())
                .isEqualTo("# by hand\n- demote: One\n- drop: \"Same.\"\n  occurrence: 2\n"
                        + "- drop: \"Same.\"\n  occurrence: 2\n");
        assertThat(outline(imported("a.md", BOOK, adding.yaml()))).contains("## A: p\n");
    }

    @Test
    void whatHasNoWordsIsLeftOutAndRestored() {
        String text = "One.\n\n***\n\nTwo.\n\n***\n\nThree.";
        AddingCorrections adding = new AddingCorrections("", draft(text));
        adding.add(3, Verb.DROP, null);
        assertThat(adding.yaml()).isEqualTo("- drop: \"\"\n  occurrence: 2\n");
        assertThat(outline(imported("a.md", text, adding.yaml()))).isEqualTo("# -\n## -: p break p p");
        adding.add(3, Verb.RESTORE, null);
        assertThat(outline(imported("a.md", text, adding.yaml()))).isEqualTo("# -\n## -: p break p break p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  - demote: One", "[{demote: One}]", "- {demote: One}\n...\n"})
    void fileOfAnotherFormIsWrittenAnew(String yaml) {
        AddingCorrections adding = adding(yaml);
        adding.add(5, Verb.DROP, null);
        assertThat(adding.yaml()).isEqualTo("- demote: \"One\"\n- drop: \"Last.\"\n");
    }

    @Test
    void whatYamlCannotPrintIsEscaped() {
        String text = "A\uFFFFb\u0090c.";
        AddingCorrections adding = new AddingCorrections(
                "",
                new Draft(
                        new About(null, List.of(), null, null, null, null),
                        List.of(
                                Piece.plain(BlockKind.PARAGRAPH, text, 1),
                                Piece.plain(BlockKind.PARAGRAPH, "End.", 2))));
        assertThat(adding.add(0, Verb.DROP, null)).isNull();
        assertThat(Corrections.of(adding.yaml()).entries())
                .extracting(Correction::target)
                .containsExactly(text);
    }

    @Test
    void longTextIsNamedByItsBeginning() {
        String book = BOOK + "\nA very long beginning " + prose(60);
        AddingCorrections adding = new AddingCorrections("", draft(book));
        adding.add(8, Verb.NOTE, null);
        assertThat(adding.yaml()).hasSizeLessThan(120).contains("...\"");
        assertThat(outline(imported("a.md", book, adding.yaml()))).endsWith("# Two\n## Two: p note");
    }

    @Test
    void entryThatWouldChangeNothingIsNotAdded() {
        AddingCorrections adding = adding("");
        assertThat(adding.add(0, Verb.PROMOTE, null))
                .isEqualTo("promote “One” is about a chapter already; nothing was changed.");
        assertThat(adding.add(5, Verb.RESTORE, null)).contains("was not left out");
        adding.add(5, Verb.DROP, null);
        assertThat(adding.add(5, Verb.DROP, null)).contains("is left out");
        assertThat(adding.yaml()).isEqualTo("- drop: \"Last.\"\n");
    }

    @Test
    void entriesOfAnotherFileAreAddedWhereTheyFit() {
        AddingCorrections adding = adding("");
        List<Correction> others =
                Corrections.of("- drop: Gone\n- rename: A\n  to: B").entries();
        assertThat(others)
                .extracting(adding::add)
                .containsExactly("drop “Gone” finds no such text; nothing was changed.", null);
        assertThat(adding.yaml()).isEqualTo("- rename: \"A\"\n  to: \"B\"\n");
    }

    private static AddingCorrections adding(String yaml) {
        return new AddingCorrections(yaml, draft(BOOK));
    }

    private static Draft draft(String book) {
        return ((Drafted) Importing.draft("a.md", book.getBytes(UTF_8), Progress.SILENT)).draft();
    }
}
