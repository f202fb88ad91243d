package org.chapterhouse.imports.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the HTML and the text of a block from cleaned nodes, in one walk. The text is exactly what the text nodes of the
 * HTML say, one after the other, so that a place in the one is a place in the other: white space is collapsed in both,
 * what stands on a line of its own is parted by {@code \n}, and the cells of a row by {@code \t}. Elements in which
 * nothing is visible are not written.
 */
final class BlockWriter {

    /** What an element is written as; elements that are not named here are not written, only what is in them. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("em", "em"),
            Map.entry("i", "em"),
            Map.entry("cite", "em"),
            Map.entry("dfn", "em"),
            Map.entry("var", "em"),
            Map.entry("strong", "strong"),
            Map.entry("b", "strong"),
            Map.entry("code", "code"),
            Map.entry("kbd", "code"),
            Map.entry("samp", "code"),
            Map.entry("tt", "code"),
            Map.entry("sup", "sup"),
            Map.entry("sub", "sub"),
            Map.entry("s", "s"),
            Map.entry("del", "s"),
            Map.entry("a", "a"),
            Map.entry("p", "p"),
            Map.entry("pre", "pre"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("ul", "ul"),
            Map.entry("ol", "ol"),
            Map.entry("li", "li"),
            Map.entry("dl", "dl"),
            Map.entry("dt", "dt"),
            Map.entry("dd", "dd"),
            Map.entry("table", "table"),
            Map.entry("caption", "caption"),
            Map.entry("thead", "thead"),
            Map.entry("tbody", "tbody"),
            Map.entry("tfoot", "tfoot"),
            Map.entry("tr", "tr"),
            Map.entry("th", "th"),
            Map.entry("td", "td"),
            Map.entry("h1", "h4"),
            Map.entry("h2", "h4"),
            Map.entry("h3", "h4"),
            Map.entry("h4", "h4"),
            Map.entry("h5", "h5"),
            Map.entry("h6", "h6"));

    /** Elements that begin on a line of their own, whether they are written or not. */
    private static final Set<String> LINES = Set.of(
            "p",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "address",
            "center",
            "figure",
            "figcaption",
            "details",
            "summary",
            "fieldset",
            "form",
            "nav");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href"),
            "ol", Set.of("start"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"));

    private enum Gap {
        NONE,
        SPACE,
        LINE,
        CELL
    }

    private final boolean oneLine;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> unopened = new ArrayDeque<>();
    private Gap gap = Gap.NONE;
    /** Whether nothing visible stands yet in the block, or in the cell of its table. */
    private boolean atStart = true;
    /** Whether the gap is one that the source asked for by a line break. */
    private boolean broken;

    private boolean preformatted;
    /** Line ends of preformatted text that wait for something visible. */
    private int lineEnds;

    /** @param kind paragraphs and the like are one line, in which a break is a space */
    BlockWriter(BlockKind kind) {
        this.oneLine = kind == BlockKind.PARAGRAPH || kind == BlockKind.CAPTION || kind == BlockKind.HEADING;
    }

    BlockWriter write(List<? extends Node> nodes) {
        nodes.forEach(this::write);
        return this;
    }

    String html() {
        return html.toString();
    }

    String text() {
        return text.toString();
    }

    private void write(Node node) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            write(element);
        }
    }

    private void write(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br" -> lineBreak();
            case "img" -> picture(element);
            case "q" -> quoted(element);
            case "pre" -> preformatted(element);
            case "rt" -> annotation(element);
            case "rp" -> {}
            default -> within(element, name);
        }
    }

    private void within(Element element, String name) {
        boolean line = LINES.contains(name);
        if (line) {
            newLine();
        }
        String tag = NAMES.get(name);
        if (CELLS.contains(name)) {
            cell(element, name);
        } else if (tag == null || (tag.equals("a") && !leads(element))) {
            write(element.childNodes());
        } else {
            tagged(element, tag);
        }
        if (line) {
            newLine();
        }
    }

    private void newLine() {
        widen(Gap.LINE);
        broken = false;
    }

    private void tagged(Element element, String tag) {
        unopened.addLast(opening(element, tag));
        int before = unopened.size();
        write(element.childNodes());
        // Nothing visible opened it: it goes as it came.
        if (unopened.size() == before) {
            unopened.removeLast();
        } else {
            html.append("</").append(tag).append('>');
        }
    }

    /** Cells are written even where they are empty: those beside them keep their columns. */
    private void cell(Element element, String name) {
        if (element.previousElementSibling() != null) {
            widen(Gap.CELL);
        }
        fill();
        html.append(opening(element, name));
        atStart = true;
        write(element.childNodes());
        gap = Gap.NONE;
        atStart = false;
        html.append("</").append(name).append('>');
    }

    private static boolean leads(Element link) {
        return link.hasAttr("href") || link.hasAttr(Markup.PLACE);
    }

    private static String opening(Element element, String tag) {
        if (element.hasAttr(Markup.PLACE)) {
            StringBuilder link = new StringBuilder("<a href=\"anchor:");
            escape(element.attr(Markup.PLACE), link);
            return link.append("\">").toString();
        }
        StringBuilder opening = new StringBuilder("<").append(tag);
        for (String attribute : ATTRIBUTES.getOrDefault(tag, Set.of())) {
            if (element.hasAttr(attribute)) {
                opening.append(' ').append(attribute).append("=\"");
                escape(element.attr(attribute), opening);
                opening.append('"');
            }
        }
        boolean away = tag.equals("a") && !element.attr("href").startsWith("anchor:");
        return opening.append(away ? " rel=\"nofollow noopener noreferrer\">" : ">")
                .toString();
    }

    private void quoted(Element element) {
        write("“");
        write(element.childNodes());
        Gap behind = gap;
        gap = Gap.NONE;
        write("”");
        gap = behind;
    }

    /** What is written above a word to explain it stands in parentheses behind it. */
    private void annotation(Element element) {
        write("(");
        write(element.childNodes());
        gap = Gap.NONE;
        write(")");
    }

    private void lineBreak() {
        if (preformatted) {
            verbatim('\n');
        } else {
            widen(Gap.LINE);
            broken = true;
        }
    }

    private void picture(Element image) {
        fill();
        String asset = image.attr(Markup.ASSET);
        attribute("<img src=\"", asset.isEmpty() ? image.attr("src") : "asset:" + asset);
        attribute(" alt=\"", image.attr("alt"));
        attribute(" width=\"", image.attr("width"));
        attribute(" height=\"", image.attr("height"));
        html.append('>');
    }

    private void attribute(String opening, String value) {
        html.append(opening);
        escape(value, html);
        html.append('"');
    }

    private void preformatted(Element element) {
        newLine();
        boolean outer = preformatted;
        preformatted = true;
        tagged(element, "pre");
        preformatted = outer;
        lineEnds = 0;
        newLine();
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted) {
                verbatim(c);
            } else if (isCollapsing(c) || (isNoBreak(c) && !joins(words, i))) {
                widen(Gap.SPACE);
            } else if (!Character.isISOControl(c)) {
                fill();
                append(c);
            }
        }
    }

    private void verbatim(char c) {
        if (c == '\n') {
            lineEnds += unopened.isEmpty() ? 1 : 0;
        } else if (c == '\t' || !Character.isISOControl(c)) {
            fill();
            append(c);
        }
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }

    /** A no-break space was meant where it stands between two words; elsewhere it only made room. */
    private boolean joins(String words, int at) {
        boolean after =
                at + 1 < words.length() && !isCollapsing(words.charAt(at + 1)) && !isNoBreak(words.charAt(at + 1));
        return after && gap == Gap.NONE && !atStart;
    }

    /** White space that browsers collapse (CSS Text, section 4.1.1); a no-break space was meant. */
    private static boolean isCollapsing(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || (c > '~' && isWide(c));
    }

    private static boolean isWide(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private void widen(Gap wider) {
        if (wider.compareTo(gap) > 0) {
            gap = wider;
        }
    }

    /** Writes what comes before something visible: the gap, and the elements that it stands in. */
    private void fill() {
        if (!atStart || gap == Gap.CELL) {
            fillGap();
        }
        gap = Gap.NONE;
        broken = false;
        atStart = false;
        unopened.forEach(html::append);
        unopened.clear();
        for (; lineEnds > 0; lineEnds--) {
            append('\n');
        }
    }

    private void fillGap() {
        if (broken) {
            html.append("<br>");
        }
        switch (oneLine && gap != Gap.NONE ? Gap.SPACE : gap) {
            case NONE -> {}
            case SPACE -> append(' ');
            case LINE -> append('\n');
            case CELL -> append('\t');
        }
    }

    private void append(char c) {
        text.append(c);
        escape(c, html);
    }

    private static void escape(String value, StringBuilder to) {
        for (int i = 0; i < value.length(); i++) {
            escape(value.charAt(i), to);
        }
    }

    private static void escape(char c, StringBuilder to) {
        switch (c) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            default -> to.append(c);
        }
    }
}
