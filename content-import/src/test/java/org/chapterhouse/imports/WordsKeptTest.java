package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.chapterhouse.imports.outline.OutlinedText;
import org.chapterhouse.imports.outline.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts put together at random from words that are all different, so that each can be looked for. */
class WordsKeptTest {

    private static final int TEXTS = 500;
    private static final Pattern WORD = Pattern.compile("[Ww]\\d+q");

    private static final String[] PLAIN = {
        " ",
        " ",
        " ",
        " ",
        " ",
        ". ",
        ", ",
        "\n",
        "\n\n",
        "\n\n",
        ".\n\n",
        "? ",
        "\nBy ",
        "\n- ",
        "\n1. ",
        "\n\n* * *\n\n",
        "\n\nContinue reading\n\n",
        "\n\nShare this article\n",
        " (",
        ") ",
        "“",
        "” ",
        " – ",
        ", 1911.\n\n",
        "\r\n",
        "\t",
        "\u00a0",
        "\u2028",
        "<b>",
        "&amp;",
        "\n\n[Photo: ",
        "\n\nCHAPTER I\n\n",
        "\n\n2021-03-09\n"
    };

    /** Three chapters make a book of whatever stands between them. */
    private static final String BOOK = "%s\n\n\nCHAPTER I\n\n%s\n\n\nCHAPTER II\n\n%s\n\n\nCHAPTER III\n\n%s";

    private static final String[] BOOKISH = {
        " ",
        " ",
        " ",
        " ",
        ". ",
        ", ",
        "\n",
        "\n  ",
        "\n\n",
        "\n\n",
        "-\n",
        "--\n",
        "\n\n\n\n",
        "\n\n        ",
        "\n\nCHAPTER IV\n",
        "\n\nCHAPTER V. ",
        "\n\nPART TWO\n\n",
        "\n\nI\n\n",
        "\n\nII. ",
        "\n\nCONTENTS\n\nCHAPTER I. ",
        " . . . . 12\n",
        "\n\nPREFACE\n\n",
        "\n\nTHE END\n\n",
        "\n\n* * *\n\n",
        "\n\n[Illustration]\n\n",
        "\n\n[Illustration: ",
        "]\n\n",
        "[1] ",
        "\n\n[1] ",
        "\n\n[Footnote 2: ",
        "*\n\n* ",
        " [Pg 12] ",
        " {13} ",
        " _",
        "_ ",
        "\n\nLIST OF ILLUSTRATIONS\n\n",
        "\n*** START OF THE PROJECT GUTENBERG EBOOK ***\n\n",
        "\n*** END OF THE PROJECT GUTENBERG EBOOK ***\n\n",
        "“",
        "” ",
        "&amp;",
        "<b>",
    };

    private static final String[] MARKDOWN = {
        " ",
        " ",
        " ",
        " ",
        ". ",
        "\n",
        "\n\n",
        "\n\n",
        "\n\n# ",
        "\n\n## ",
        "\n\n### ",
        "\n> ",
        "\n- ",
        "\n1. ",
        "\n    ",
        "*",
        "**",
        "_",
        "`",
        "\n```\n",
        "[",
        "](https://example.org)",
        "![",
        "](a.png)",
        " | ",
        "\n|---|---|\n",
        "\n---\n",
        "<b>",
        "<!--",
        "-->",
        "\\",
        "&lt;",
        "\n\n<div>",
        "\n===\n",
        "  \n",
        "<https://example.org>",
        "[^1]",
        "\n\n[^1]: ",
        "\n[^2]: ",
        "[^2] ",
        "\n> # ",
        "\n1. ## ",
        "](#there)",
        "\t"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noWordOfAPlainTextIsLostOrRepeated(long seed) {
        Random random = new Random(seed);
        int imported = 0;
        for (int i = 0; i < TEXTS; i++) {
            imported += assertWordsAreKept("a.txt", text(random, PLAIN)) ? 1 : 0;
        }
        assertThat(imported).isGreaterThan(TEXTS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void noWordOfABookIsLostOrRepeated(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            // The words of each part are its own.
            Object[] parts = new Object[4];
            for (int part = 0; part < parts.length; part++) {
                parts[part] = text(random, BOOKISH).replace("q", "" + part + "q");
            }
            assertThat(assertWordsAreKept("a.txt", BOOK.formatted(parts))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void noWordOfMarkdownIsLostOrRepeated(long seed) {
        Random random = new Random(seed);
        int imported = 0;
        for (int i = 0; i < TEXTS; i++) {
            imported += assertWordsAreKept("a.md", text(random, MARKDOWN)) ? 1 : 0;
        }
        assertThat(imported).isGreaterThan(TEXTS / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void anyBytesGiveAResult(String name) {
        Random random = new Random(11);
        for (int i = 0; i < TEXTS; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte)
                        (random.nextInt(12) == 0
                                ? random.nextInt(256)
                                : "#*>|-` \nAbc.[]()<&".charAt(random.nextInt(18)));
            }
            assertThat(Importing.read(name, bytes)).isNotNull();
        }
    }

    private static String text(Random random, String[] joints) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(120);
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(3) == 0 ? 'W' : 'w').append(i).append('q');
            text.append(joints[random.nextInt(4) == 0 ? random.nextInt(joints.length) : 0]);
        }
        return text.toString();
    }

    /** Whether there was a text to compare, which texts of headings alone do not give. */
    private static boolean assertWordsAreKept(String name, String source) {
        ImportResult result = Importing.read(name, source.getBytes(UTF_8));
        if (result instanceof Refused refused) {
            assertThat(refused.sentence()).as(source).contains("no text");
            return false;
        }
        String visible = String.join(" ", visible((Imported) result));
        assertThat(words(visible)).as(source).isEqualTo(words(source));
        assertThat(result).as("the same again").isEqualTo(Importing.read(name, source.getBytes(UTF_8)));
        return true;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** Everything that a source's words can have become. */
    private static List<String> visible(Imported read) {
        OutlinedText text = read.text();
        List<String> visible = new ArrayList<>(text.authors());
        visible.add(text.title());
        visible.add(String.valueOf(text.affiliation()));
        visible.add(String.valueOf(text.source()));
        for (Chapter chapter : text.chapters()) {
            visible.add(String.valueOf(chapter.title()));
            chapter.sections().stream().map(Section::title).forEach(title -> {
                // A chapter without headings of its own gives its title to its one section.
                boolean again = chapter.sections().size() == 1 && title != null && title.equals(chapter.title());
                visible.add(again ? "" : String.valueOf(title));
            });
        }
        Sketch.blocks(read).stream().map(Block::text).forEach(visible::add);
        read.report().dropped().stream().map(Dropped::text).forEach(visible::add);
        return visible;
    }
}
