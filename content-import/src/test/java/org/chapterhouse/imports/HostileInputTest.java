package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eight megabytes of what a parser likes least. The limit is for a loop that does not end, not for speed. */
class HostileInputTest {

    private static final int BYTES = 8_000_000;

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
                "&amp;&#0;&#x110000;\n\n",
                "\\\\\\*\\_ \n",
                "---\n",
                "\u00a0\u2028",
                "\0\0\0a",
            })
    void resultComesWhateverTheBytes(String unit) {
        byte[] bytes = unit.repeat(BYTES / unit.getBytes(UTF_8).length).getBytes(UTF_8);
        for (String name : new String[] {"a.txt", "a.md"}) {
            ImportResult result =
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Importing.read(name, bytes));
            assertThat(result).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a **b ", "[a](", "[a\n", "![a][", "<a <!-- ", "> > > a\n", "`a ``b ```c ", "|", "_a_b"})
    void resultComesForAParagraphAsLongAsABlockMayBe(String unit) {
        byte[] bytes = ("x\n\n" + unit.repeat(190_000 / unit.length())).getBytes(UTF_8);
        ImportResult result =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Importing.read("a.md", bytes));
        assertThat(result).isNotNull();
    }
}
