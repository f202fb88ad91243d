package org.chapterhouse.imports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Markup;
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

    private static final Pattern VERSE = word("poem|verse|poetry|stanza|lg|linegroup|lineblock|line-block");
    private static final Pattern CAPTION = word("caption|figcaption|wp-caption-text|caption-text");
    private static final Pattern NOTE = word("footnote|footnotes|endnote|endnotes|rearnote|rearnotes");
    private static final Set<String> NOTE_ROLES = Set.of("doc-footnote", "doc-endnote", "doc-endnotes");

    private static final int MOST_CHARACTERS_IN_A_CELL = 600;

    private Shapes() {}

    private static Pattern word(String words) {
        return Pattern.compile("(?:^|\\s)(?:" + words + ")(?:\\s|$)", Pattern.CASE_INSENSITIVE);
    }

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

    private static boolean says(Element element, Pattern word) {
        return word.matcher(element.className()).find()
                || word.matcher(element.attr("epub:type")).find();
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
