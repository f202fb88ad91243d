package org.chapterhouse.imports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** What the elements of a cleaned document are for the reader. */
final class Shapes {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "nav",
            "address",
            "center",
            "details",
            "summary",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "hr",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "figure",
            "figcaption");

    /** What a list or quotation that is one block does not hold. */
    private static final Set<String> OUTSTANDING =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "table", "figure", "img", "pre");

    private static final Set<String> PARTS = Set.of("td", "th", "li", "dt", "dd", "caption", "figcaption");

    private static final Set<String> VERSE =
            Set.of("poem", "verse", "poetry", "stanza", "lg", "linegroup", "lineblock", "line-block");
    private static final Set<String> CAPTION = Set.of("caption", "figcaption", "wp-caption-text", "caption-text");
    private static final Set<String> NOTE =
            Set.of("footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes");
    private static final Set<String> NOTE_ROLES = Set.of("doc-footnote", "doc-endnote", "doc-endnotes");

    private static final int MOST_CHARACTERS_IN_A_CELL = 600;

    private Shapes() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || (isLeftOut(element) && !element.hasAttr(Markup.INLINE));
    }

    private static boolean isLeftOut(Element element) {
        return element.normalName().equals(Markup.LEFT_OUT);
    }

    /** Whether what is in the element is not shown where it stands. */
    static boolean isAway(Element element) {
        return element.normalName().equals(Markup.GONE) || isLeftOut(element);
    }

    /** Whether what something says belongs to an item of a list, or to a cell of a table. */
    static boolean isPartOfWhole(Node node) {
        for (Element around = node instanceof Element element ? element : node.parentElement();
                around != null;
                around = around.parent()) {
            if (PARTS.contains(around.normalName())) {
                return true;
            }
        }
        return false;
    }

    static boolean isVerse(Element element) {
        return says(element, VERSE) && !holds(element, Shapes::isOutstanding);
    }

    static boolean isCaption(Element element) {
        return says(element, CAPTION);
    }

    static boolean isNote(Element element) {
        return says(element, NOTE) || NOTE_ROLES.contains(element.attr("role"));
    }

    static boolean isListOfNotes(Element list) {
        return isNote(list) || list.children().stream().anyMatch(Shapes::isNote);
    }

    /** The number of an ordered list's first item. */
    static int firstNumber(Element list) {
        String start = list.attr("start").strip();
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private static boolean says(Element element, Set<String> words) {
        return contains(element.className(), words) || contains(element.attr("epub:type"), words);
    }

    /** Whether one of the words is among those that an attribute lists. */
    private static boolean contains(String list, Set<String> words) {
        int start = 0;
        while (start < list.length()) {
            int end = start;
            while (end < list.length() && !Spaces.isSpace(list.charAt(end))) {
                end++;
            }
            if (end > start && words.contains(list.substring(start, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isOutstanding(Element element) {
        return OUTSTANDING.contains(element.normalName());
    }

    /** Whether a list or quotation is one block: not too long, and without what is a block of its own. */
    static boolean isWhole(Element element, int mostCharacters) {
        return length(element) <= mostCharacters && !holds(element, Shapes::isOutstanding);
    }

    /** Whether a table is one of rows and columns, and not a way to place things on a page. */
    static boolean isTabular(Element table) {
        if (table.attr("role").equals("presentation") || holds(table, Shapes::isPlaced)) {
            return false;
        }
        boolean columns = false;
        for (Element row : table.select("tr")) {
            columns |= row.childrenSize() > 1;
        }
        return columns && table.select("td").stream().allMatch(cell -> said(cell) <= MOST_CHARACTERS_IN_A_CELL);
    }

    private static boolean isPlaced(Element element) {
        return isOutstanding(element) || element.normalName().equals("blockquote");
    }

    private static boolean holds(Element element, Predicate<Element> what) {
        return element.stream().anyMatch(inner -> inner != element && what.test(inner));
    }

    /** How much an element says, whatever room its source makes between its words. */
    private static int said(Element element) {
        return length(element, words -> Spaces.collapse(words).length());
    }

    private static int length(Element element) {
        return length(element, String::length);
    }

    private static int length(Element element, ToIntFunction<String> ofText) {
        int[] length = {0};
        element.forEachNode(
                node -> length[0] += node instanceof TextNode text ? ofText.applyAsInt(text.getWholeText()) : 0);
        return length[0];
    }

    /** The elements among and within one that are left out where they stand. */
    static List<Element> leftOut(Node node) {
        return found(List.of(node), Shapes::isLeftOut);
    }

    /** The pictures among and within some nodes that are shown there. */
    static List<Element> images(List<Node> nodes) {
        return found(nodes, element -> element.normalName().equals("img"));
    }

    /** Nothing is looked for in what is away, nor in what was found. */
    private static List<Element> found(List<? extends Node> nodes, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        NodeFilter search = (node, depth) -> {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            boolean hit = wanted.test(element);
            if (hit) {
                found.add(element);
            }
            return hit || isAway(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        };
        nodes.forEach(node -> node.filter(search));
        return found;
    }
}
