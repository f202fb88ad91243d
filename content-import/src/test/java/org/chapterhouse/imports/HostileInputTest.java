package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Much of what a parser likes least. The limit is for a loop that does not end, not for speed. */
class HostileInputTest {

    /** Of what would be refused for its many lines or paragraphs, as much as is read to its end. */
    private static final int BYTES = 100_000;

    /** A twentieth of what is accepted shows as well what takes the square of its time, in little of it. */
    private static final int LINES = Refusals.MAX_LINES / 20;

    private static final int CHAPTERS = LINES / 4;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "a\n",
                "A\n\n",
                "By A B\n",
                "- a\n",
                "– a\n",
                "1. a\n",
                "Heading Here\n\n",
                "“a”\n\n",
                "a, 1911.\n\n",
                "Continue reading\n",
                "Nothing but a word and a line that goes on for fifty\n",
                "*a **b ",
                "*a **b\n\n",
                "[a](",
                "[a\n",
                "![a][",
                "<a <!-- ",
                "> > > a\n",
                "| a | b |\n|---|---|\n",
                "|",
                "`a ``b ```c ",
                "`a\n\n``b\n\n",
                "# a\n",
                "```\na\n",
                "  - a\n    - b\n      - c\n\n",
                "[a]: b\n[c]: d\n\n",
                "[^a]: b[^a] [^c\n",
                "> # a\n1. # b\n",
                "&amp;&#0;&#x110000;\n\n",
                "\\\\\\*\\_ \n",
                "---\n",
                "\u00a0\u2028",
                "\0\0\0a",
                "[1]\n\n",
                "[Footnote 1: a\n\n",
                "a[1]\n\n[1] a\n\n",
                "_a _b\n",
                "CONTENTS\n\nA\nB\n\n",
                "THE MILL AND THE WEIR\n",
                "a-\nb--\n",
                "{1} [Pg 2]\n",
                "[Illustration: a\n\n",
            })
    void resultComesWhateverTheBytes(String unit) {
        byte[] bytes = unit.repeat(BYTES / unit.getBytes(UTF_8).length).getBytes(UTF_8);
        for (String name : new String[] {"a.txt", "a.md"}) {
            ImportResult result = Assertions.assertTimeoutPreemptively(LONGEST, () -> Importing.read(name, bytes));
            assertThat(result).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHAPTER I\n",
                "CHAPTER I\n\n",
                "I\n\n",
                "THE MILL AND THE WEIR\n\n",
                "*** END OF THE PROJECT GUTENBERG EBOOK\n\n*** START OF THE PROJECT GUTENBERG EBOOK\n\n",
                "CONTENTS\n\n",
                "CONTENTS\n\nTHE MILL 1\nTHE LOCK 2\n\n",
            })
    void resultComesForTwentyThousandLines(String unit) {
        int lines = (int) unit.chars().filter(c -> c == '\n').count();
        byte[] bytes = unit.repeat(LINES / lines).getBytes(UTF_8);
        ImportResult result = Assertions.assertTimeoutPreemptively(LONGEST, () -> Importing.read("a.txt", bytes));
        assertThat(result).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHAPTER %d", "THE MILL %d", "CHAPTER I", "%d. The Mill", "The Mill"})
    void resultComesForABookOfFiveThousandChaptersThatItsContentsLists(String heading) {
        StringBuilder list = new StringBuilder("CONTENTS\n\n");
        StringBuilder chapters = new StringBuilder("\n\n\n");
        for (int i = 1; i <= CHAPTERS; i++) {
            list.append(heading.formatted(i)).append('\n');
            chapters.append(heading.formatted(i)).append("\n\n");
        }
        String book = list.append(chapters)
                .append("And that is all there is to it, as far as anybody knows.")
                .toString();
        ImportResult result =
                Assertions.assertTimeoutPreemptively(LONGEST, () -> Importing.read("a.txt", book.getBytes(UTF_8)));
        assertThat(result).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a **b ", "[a](", "[a\n", "![a][", "<a <!-- ", "> > > a\n", "`a ``b ```c ", "|", "_a_b"})
    void resultComesForAParagraphAsLongAsABlockMayBe(String unit) {
        byte[] bytes = ("x\n\n" + unit.repeat(190_000 / unit.length())).getBytes(UTF_8);
        ImportResult result = Assertions.assertTimeoutPreemptively(LONGEST, () -> Importing.read("a.md", bytes));
        assertThat(result).isNotNull();
    }
}
