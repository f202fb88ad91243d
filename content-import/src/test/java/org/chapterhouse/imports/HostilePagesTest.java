package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Dropped;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of time is for a loop that does not end, or one within another, not for speed. */
class HostilePagesTest {

    private static final int DEEP = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"div", "span", "b", "blockquote", "ul><li", "table><tr><td", "svg", "form", "button", "font"})
    void wordsAreFoundHoweverDeep(String element) {
        String opening = "<" + element + ">";
        int times = DEEP / (int) opening.chars().filter(c -> c == '<').count();
        assertThat(words("<p>Above</p>" + opening.repeat(times) + "<p>Below</p>"))
                .contains("Above", "Below");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><script>x()</script><text>X</text></svg>",
                "<svg><foreignObject><p onclick='x()'>X</p></foreignObject></svg>",
                "<svg><a xlink:href='javascript:x()'><text>X</text></a></svg>",
                "<svg onload='x()'><style>@import 'x'</style></svg>",
                "<svg><image href='javascript:x()'/></svg>",
                "<svg><image href='data:image/svg+xml;base64,PHN2Zz4='/></svg>",
                "<math><mtext><script>x()</script></mtext></math>",
                "<math><maction xlink:href='javascript:x()'>X</maction></math>",
                "<math><annotation-xml encoding='text/html'><img src=x onerror='x()'></annotation-xml></math>",
                "<svg><title><img src=x onerror='x()'></title></svg>",
                "<p><img src='x' onerror='x()'><a href='javascript:x()' onclick='x()'>X</a></p>",
                "<iframe srcdoc='<script>x()</script>'></iframe><object data='x'></object><embed src='x'>",
                "<noscript><p title='</noscript><img src=x onerror=x()>'></noscript>",
                "<style><!--</style><script>x()</script>-->",
                "<meta http-equiv=refresh content='0;url=javascript:x()'><base href='javascript:x()//'><a href='y'>X</a>",
                "<form action='javascript:x()'><button formaction='javascript:x()'>X</button></form>"
            })
    void nothingThatRunsIsLeft(String hostile) {
        String html = Sketch.blocks(imported(hostile)).stream().map(Block::html).collect(Collectors.joining());
        assertThat(html)
                .doesNotContainIgnoringCase("script")
                .doesNotContainIgnoringCase("<svg")
                .doesNotContainIgnoringCase("<math")
                .doesNotContain("x()", "onerror", "onclick", "style", "<iframe", "<form", "<meta", "data:");
    }

    @Test
    void millionHeadingsAreRefused() {
        assertThat(Sketch.refusal("a.html", ("<!doctype html>" + "<h2>a</h2>".repeat(1_000_000)).getBytes(UTF_8)))
                .contains("characters of markup, which is the most that can be imported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='a",
                "<a href='#a' id='a'>1</a> ",
                "<p>a, b<div>",
                "<br>",
                "<h2>a</h2>",
                "<table><tr><td>a, b",
                "<ul><li><a href='/'>a</a>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"name\":[",
                "<meta name='author' content='a, b'>",
                "<img data-x='a.png' srcset='a 1w, b 2w'>",
                "<noscript><img src='a.png'></noscript>",
                "<sup><a href='#b' id='c'>1</a></sup><p id='b'><a href='#c'>1</a>",
                "<!--",
                "<![CDATA[",
                "&lt;&#x110000;"
            })
    void pagesOfOneThingEnd(String unit) {
        byte[] page = ("<!doctype html>"
                        + unit.repeat(190_000
                                        / (int) Math.max(
                                                1,
                                                unit.chars()
                                                        .filter(c -> c == '<')
                                                        .count())
                                + 1))
                .getBytes(UTF_8);
        ImportResult result =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Importing.read("a.html", page));
        assertThat(result).isNotNull();
    }

    @Test
    void nothingTurnsTheDirectionOfNames() {
        Imported read = Sketch.imported(
                "a.html",
                "<!doctype html><title>Mills \u202egnp.exe</title><meta name=author content='Ann \u2067Holt'><p>"
                        + Sketch.prose());
        assertThat(read.text().title()).doesNotContain("\u202e");
        assertThat(read.text().authors()).containsExactly("Ann Holt");
    }

    /** Those that are read and those that are left out. */
    private static String words(String body) {
        Imported imported = imported(body);
        Stream<String> read = Sketch.blocks(imported).stream().map(Block::text);
        Stream<String> leftOut = imported.report().dropped().stream().map(Dropped::text);
        return Stream.concat(read, leftOut).collect(Collectors.joining(" "));
    }

    private static Imported imported(String body) {
        String page = "<!doctype html><title>Mills</title><article><p>" + Sketch.prose() + "</p>" + body + "</article>";
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Sketch.imported("a.html", page));
    }
}
