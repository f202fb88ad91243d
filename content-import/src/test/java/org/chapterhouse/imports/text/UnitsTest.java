package org.chapterhouse.imports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.Sketch.text;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Block;
import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void linesBrokenAtAWidthAreJoined() {
        Imported read = text("The Weir", wrapped(prose(80), 70), "Stones", wrapped(prose(60), 70));
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# Stones\n## Stones: p");
        assertThat(blocks(read).get(0).text()).isEqualTo(prose(80));
    }

    @Test
    void poemKeepsItsLines() {
        Imported read = text(
                "The Weir",
                prose(),
                "Down by the weir the heron\nstands on one leg and waits\nfor what the river carries\nto"
                        + " men who shut the gates.",
                prose());
        Block poem = blocks(read).get(1);
        assertThat(outline(read)).isEqualTo("# -\n## -: p verse p");
        assertThat(poem.text()).startsWith("Down by the weir the heron\nstands on one leg");
        assertThat(poem.html()).startsWith("<p>Down by the weir the heron<br>\nstands");
    }

    @Test
    void bulletsBecomeAList() {
        Block list = blocks(text("The Weir", prose(), "* nets & lines\n* a boat", prose()))
                .get(1);
        assertThat(list.text()).isEqualTo("nets & lines\na boat");
        assertThat(list.html()).isEqualTo("<ul>\n<li>nets &amp; lines</li>\n<li>a boat</li>\n</ul>");
    }

    @Test
    void numbersOfAListStayAsTheyAre() {
        Block list = blocks(text("The Weir", prose(), "1. nets\n2. a boat\n4) patience", prose()))
                .get(1);
        assertThat(list.text()).isEqualTo("1. nets\n2. a boat\n4) patience");
    }

    @Test
    void linesOfSpeechAreParagraphs() {
        Imported read = text("The Weir", prose() + "\n“Is it far?”\n“Not very.”\n“Then go.”\n" + prose());
        assertThat(outline(read)).isEqualTo("# -\n## -: p p p p p");
    }

    @Test
    void markupInPlainTextIsText() {
        Block block = blocks(text("The Weir", "<script>alert(1)</script> & " + prose()))
                .get(0);
        assertThat(block.text()).startsWith("<script>alert(1)</script> & Once");
        assertThat(block.html()).startsWith("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; Once");
    }

    private static String wrapped(String text, int width) {
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = column + 1 + word.length() <= width;
            result.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits && column > 0 ? column + 1 + word.length() : word.length();
        }
        return result.toString();
    }
}
