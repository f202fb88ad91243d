package org.chapterhouse.imports.outline;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The tags that blocks are written with, and their attributes. */
final class Tags {

    /** What an element is written as; elements that are not named here are not written, only what is in them. */
    static final Map<String, String> NAMES = Map.ofEntries(
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
    static final Set<String> LINES = Set.of(
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

    static final Set<String> CELLS = Set.of("td", "th");
    static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href"),
            "ol", Set.of("start"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"));

    private Tags() {}

    static boolean leads(Element link) {
        return link.hasAttr("href") || link.hasAttr(Markup.PLACE);
    }

    static String opening(Element element, String tag) {
        if (element.attributesSize() == 0) {
            return "<" + tag + ">";
        }
        if (element.hasAttr(Markup.PLACE)) {
            return "<a href=\"anchor:" + Escaping.escaped(element.attr(Markup.PLACE)) + "\">";
        }
        StringBuilder opening = new StringBuilder("<").append(tag);
        for (String attribute : ATTRIBUTES.getOrDefault(tag, Set.of())) {
            if (element.hasAttr(attribute)) {
                opening.append(' ').append(attribute).append("=\"");
                opening.append(Escaping.escaped(element.attr(attribute))).append('"');
            }
        }
        boolean away = tag.equals("a") && !element.attr("href").startsWith("anchor:");
        return opening.append(away ? " rel=\"nofollow noopener noreferrer\">" : ">")
                .toString();
    }
}
