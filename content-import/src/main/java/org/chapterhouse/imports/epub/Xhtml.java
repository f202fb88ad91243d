package org.chapterhouse.imports.epub;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Parses a page of a book: as XML, in which an element can close itself, or, where it is not well enough formed for
 * that, as the HTML that it then is.
 */
final class Xhtml {

    /** Elements that hold nothing (HTML, section 13.1.2). Whoever does not close them does not write XML. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private static final Pattern ROOT = Pattern.compile("<(?:html|head|body|svg)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PREFIXED = Pattern.compile("<(\\w+):html\\b");

    private Xhtml() {}

    static Document parse(String text) {
        Document document = xml(text);
        if (isSound(document)) {
            return document;
        }
        if (isDrawing(document)) {
            return page(document.child(0));
        }
        Matcher prefixed = PREFIXED.matcher(text);
        Document plain = prefixed.find() ? xml(text.replaceAll("(</?)" + prefixed.group(1) + ":", "$1")) : document;
        return isSound(plain) ? plain : Jsoup.parse(asHtml(text));
    }

    private static Document xml(String text) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(XmlTree.DEEPEST);
        return Jsoup.parse(text, "", parser);
    }

    private static boolean isDrawing(Document document) {
        return document.childrenSize() == 1 && XmlTree.is(document.child(0), "svg");
    }

    /** A page with nothing else on it. */
    static Document page(Element only) {
        Document page = Document.createShell("");
        page.body().appendChild(only);
        return page;
    }

    private static boolean isSound(Document document) {
        if (!holdsOnly(document, Set.of("html")) || !holdsOnly(document.child(0), Set.of("head", "body"))) {
            return false;
        }
        return document.body().nodeStream(Element.class).noneMatch(Xhtml::isUnclosed);
    }

    /** Whether an element's only contents are elements of these names, the last of which is there. */
    private static boolean holdsOnly(Element parent, Set<String> names) {
        for (Node node : parent.childNodes()) {
            boolean strange = node instanceof Element element
                    ? !names.contains(element.normalName())
                    : node instanceof TextNode text && !text.isBlank();
            if (strange) {
                return false;
            }
        }
        return parent.childrenSize() > 0 && parent.childrenSize() <= names.size();
    }

    private static boolean isUnclosed(Element element) {
        return element.childNodeSize() > 0 && VOID.contains(element.normalName());
    }

    /** The page from its root on, with end tags for what closes itself. */
    private static String asHtml(String text) {
        Matcher root = ROOT.matcher(text);
        StringBuilder html = new StringBuilder(text.length() + 1_000);
        int at = root.find() ? root.start() : 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int close = open < 0 ? -1 : text.indexOf('>', open);
            if (close < 0) {
                return html.append(text, at, text.length()).toString();
            }
            String name = name(text, open + 1);
            boolean closes = text.charAt(close - 1) == '/' && !name.isEmpty() && !VOID.contains(name);
            html.append(text, at, closes ? close - 1 : close + 1);
            html.append(closes ? "></" + name + ">" : "");
            at = close + 1;
        }
        return html.toString();
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
