package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * A small XML file of a book, such as its package document. The parser knows no DTDs: entities of a file's own stay as
 * they are written, and nothing is ever fetched. Elements are found by their names without prefixes, since old books
 * declare those as they like.
 */
final class XmlTree {

    /** Elements that are nested deeper are taken as lying beside one another. */
    static final int DEEPEST = 500;

    private final List<Element> elements = new ArrayList<>();

    private XmlTree(Element root) {
        root.forEachNode(node -> {
            if (node instanceof Element element) {
                elements.add(element);
            }
        });
    }

    static XmlTree of(String xml) {
        return new XmlTree(document(xml));
    }

    /** What is in the first element of this name; everything where there is none. */
    XmlTree within(String name) {
        return first(name).map(XmlTree::new).orElse(this);
    }

    static Element document(String xml) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
        return Jsoup.parse(xml, "", parser);
    }

    /** All elements of this name, in the file's order. */
    List<Element> all(String name) {
        return elements.stream().filter(element -> is(element, name)).toList();
    }

    Optional<Element> first(String name) {
        return elements.stream().filter(element -> is(element, name)).findFirst();
    }

    static boolean is(Element element, String name) {
        return name(element).equals(name);
    }

    /** The name without its prefix, in small letters; of a prefix without a name, that. */
    static String name(Element element) {
        String name = element.normalName();
        int colon = name.indexOf(':');
        return colon == name.length() - 1 ? name : name.substring(colon + 1);
    }

    /** The value of the attribute with this name, whatever its prefix; empty where there is none. */
    static String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(each -> {
                    String key = each.getKey().toLowerCase(Locale.ROOT);
                    return key.equals(name) || key.endsWith(":" + name);
                })
                .map(each -> each.getValue().strip())
                .findFirst()
                .orElse("");
    }

    /** The element's words with single spaces. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        words(element).forEach(text::append);
        return Spaces.collapse(text.toString());
    }

    private static Stream<String> words(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::getWholeText);
    }
}
