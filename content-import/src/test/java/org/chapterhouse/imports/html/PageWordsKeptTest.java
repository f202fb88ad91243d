package org.chapterhouse.imports.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.chapterhouse.imports.outline.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages put together at random from words that are all different, so that each can be looked for. */
class PageWordsKeptTest {

    private static final int PAGES = 400;
    private static final Pattern WORD = Pattern.compile("w\\d+q");

    private static final String[] ELEMENTS = {
        "p",
        "p",
        "p",
        "p",
        "div",
        "div",
        "div",
        "section",
        "article",
        "main",
        "aside",
        "nav",
        "header",
        "footer",
        "span",
        "b",
        "em",
        "a",
        "a",
        "sup",
        "code",
        "q",
        "ul",
        "ol",
        "li",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "tr",
        "td",
        "td",
        "th",
        "caption",
        "blockquote",
        "pre",
        "h1",
        "h2",
        "h3",
        "h5",
        "figure",
        "figcaption",
        "br",
        "br",
        "hr",
        "img",
        "button",
        "form",
        "label",
        "select",
        "option",
        "textarea",
        "fieldset",
        "legend",
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "video",
        "object",
        "svg",
        "math",
        "details",
        "summary",
        "font",
        "center",
        "dialog",
        "x-gone",
        "x-left-out",
        "my-part",
        "ruby",
        "rt",
        "menu",
        "hgroup",
        "address"
    };

    private static final String[] ATTRIBUTES = {
        "class=\"comment\"",
        "class=\"sidebar\"",
        "class=\"article-body\"",
        "class=\"share\"",
        "class=\"byline\"",
        "class=\"footnotes\"",
        "class=\"caption\"",
        "class=\"poem\"",
        "class=\"hidden\"",
        "id=\"main\"",
        "id=\"n1\"",
        "href=\"#n1\"",
        "href=\"https://example.org/\"",
        "src=\"a.jpg\" alt=\"seen\"",
        "hidden",
        "style=\"display: none\"",
        "aria-hidden=\"true\"",
        "role=\"navigation\"",
        "onclick=\"run()\""
    };

    private static final String[] JOINTS = {
        " ", " ", " ", " ", ", ", ". ", "\n", "&nbsp;", "&amp;", "\u202e", "<!-- -->"
    };

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "title", "head");

    private static final Set<String> PLAYERS =
            Set.of("iframe", "video", "audio", "object", "embed", "canvas", "applet", "frame");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noVisibleWordOfAPageIsLostOrRepeated(long seed) {
        Random random = new Random(seed);
        int imported = 0;
        for (int i = 0; i < PAGES; i++) {
            String page = new Page(random).html();
            ImportResult result = Importing.read("a.html", page.getBytes(UTF_8));
            if (result instanceof Imported read) {
                imported++;
                assertWordsAreKept(page, read);
                assertTextsAreThoseOfTheirHtml(page, read);
                assertThat(result).as(page).isEqualTo(Importing.read("a.html", page.getBytes(UTF_8)));
            } else {
                assertThat(((Refused) result).sentence()).as(page).contains("no text");
            }
        }
        assertThat(imported).isGreaterThan(PAGES * 3 / 4);
    }

    private static void assertWordsAreKept(String page, Imported read) {
        List<String> told = words(String.join(" ", told(read)));
        Document document = Jsoup.parse(page);
        Set<String> once = new TreeSet<>();
        assertThat(told.stream().filter(word -> !once.add(word))).as(page).isEmpty();
        assertThat(shown(document.body()).stream().filter(word -> !once.contains(word)))
                .as(page)
                .isEmpty();
    }

    private static void assertTextsAreThoseOfTheirHtml(String page, Imported read) {
        for (Block block : Sketch.blocks(read)) {
            StringBuilder text = new StringBuilder();
            Jsoup.parseBodyFragment(block.html()).body().forEachNode(node -> {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                }
            });
            boolean picture = block.html().startsWith("<figure>");
            assertThat(picture ? block.text() : text.toString()).as(page).isEqualTo(block.text());
        }
    }

    /** The words that browsers show as text. */
    private static List<String> shown(Element body) {
        StringBuilder text = new StringBuilder();
        body.forEachNode(node -> {
            if (node instanceof TextNode words && isShown(words.parent())) {
                text.append(words.getWholeText()).append(' ');
            }
        });
        return words(text.toString());
    }

    private static boolean isShown(Element element) {
        return element.parents().stream().noneMatch(PageWordsKeptTest::hides) && !hides(element);
    }

    private static boolean hides(Element element) {
        return SILENT.contains(element.normalName())
                || PLAYERS.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").contains("none");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Everything that a page's words can have become; who wrote it is told among what is left out. */
    private static List<String> told(Imported read) {
        List<String> told = new ArrayList<>();
        for (Chapter chapter : read.text().chapters()) {
            told.add(String.valueOf(chapter.title()));
            for (Section section : chapter.sections()) {
                // A chapter without headings of its own gives its title to its first section.
                boolean again = section.title() != null && section.title().equals(chapter.title());
                told.add(again ? "" : String.valueOf(section.title()));
            }
        }
        Sketch.blocks(read).stream().map(Block::text).forEach(told::add);
        read.report().dropped().stream().map(Dropped::text).forEach(told::add);
        return told;
    }

    /** A page of random elements, nested at random. */
    private static final class Page {

        private final Random random;
        private final StringBuilder html = new StringBuilder("<!DOCTYPE html><title>The mill</title><body>");
        private int words;

        Page(Random random) {
            this.random = random;
        }

        String html() {
            int parts = 1 + random.nextInt(12);
            for (int i = 0; i < parts; i++) {
                add(0);
            }
            return html.toString();
        }

        private void add(int depth) {
            if (depth > 6 || random.nextInt(3) == 0) {
                addText(1 + random.nextInt(random.nextInt(4) == 0 ? 80 : 6));
                return;
            }
            String name = ELEMENTS[random.nextInt(ELEMENTS.length)];
            html.append('<').append(name);
            if (random.nextInt(3) == 0) {
                html.append(' ').append(ATTRIBUTES[random.nextInt(ATTRIBUTES.length)]);
            }
            html.append('>');
            int parts = random.nextInt(5);
            for (int i = 0; i < parts; i++) {
                add(depth + 1);
            }
            if (random.nextInt(20) > 0) {
                html.append("</").append(name).append('>');
            }
        }

        private void addText(int count) {
            for (int i = 0; i < count; i++) {
                html.append('w').append(words++).append('q').append(JOINTS[random.nextInt(JOINTS.length)]);
            }
        }
    }
}
