package org.chapterhouse.imports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

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
            "figcaption",
            Markup.GONE,
            Markup.LEFT_OUT);

    /** What a list or quotation that is one block does not hold. */
    private static final Set<String> OUTSTANDING =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "table", "figure", "img", "pre", Markup.GONE, Markup.LEFT_OUT);

    private static final Set<String> VERSE =
            Set.of("poem", "verse", "poetry", "stanza", "lg", "linegroup", "lineblock", "line-block");
    private static final Set<String> CAPTION = Set.of("caption", "figcaption", "wp-caption-text", "caption-text");
    private static final Set<String> NOTE =
            Set.of("footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes");
    private static final Set<String> NOTE_ROLES = Set.of("doc-footnote", "doc-endnote", "doc-endnotes");

    private static final int MOST_CHARACTERS_IN_A_CELL = 600;

    private Shapes() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
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
        return columns && table.select("td").stream().allMatch(cell -> length(cell) <= MOST_CHARACTERS_IN_A_CELL);
    }

    private static boolean isPlaced(Element element) {
        return isOutstanding(element) || element.normalName().equals("blockquote");
    }

    private static boolean holds(Element element, java.util.function.Predicate<Element> what) {
        return element.stream().anyMatch(inner -> inner != element && what.test(inner));
    }

    private static int length(Element element) {
        int[] length = {0};
        element.forEachNode(node ->
                length[0] += node instanceof TextNode text ? text.getWholeText().length() : 0);
        return length[0];
    }

    /** The pictures among and within some nodes. */
    static List<Element> images(List<Node> nodes) {
        List<Element> images = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element) {
                element.stream().filter(each -> each.normalName().equals("img")).forEach(images::add);
            }
        }
        return images;
    }
}
