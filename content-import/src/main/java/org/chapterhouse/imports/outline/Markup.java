package org.chapterhouse.imports.outline;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Makes blocks of HTML that came from outside: cleaned, and written in a form that all sources share. */
public final class Markup {

    /** The name of what a document has without showing it. */
    public static final String GONE = "x-gone";

    /** The name of what is shown and no text; the attribute {@link #REASON} says why it is left out. */
    public static final String LEFT_OUT = "x-left-out";

    public static final String REASON = "reason";

    /** The attribute of a link that names the place within the text to which it leads; written as {@code anchor:NAME}. */
    public static final String PLACE = "x-place";

    /** The attribute of a picture that names it among those of the text; written as {@code asset:NAME}. */
    public static final String ASSET = "x-asset";

    /** What tells an importer how a document is built; none of it is written into a block. */
    private static final String[] TELLING = {"id", "class", "role", "epub:type", "type", "title", "lang", "name"};

    private static final String[] BUILDING = {
        "p",
        "br",
        "em",
        "i",
        "strong",
        "b",
        "code",
        "kbd",
        "samp",
        "tt",
        "var",
        "cite",
        "dfn",
        "q",
        "s",
        "del",
        "sup",
        "sub",
        "u",
        "ins",
        "mark",
        "small",
        "span",
        "font",
        "abbr",
        "time",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "a",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td",
        "img",
        "figure",
        "figcaption",
        "picture",
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
        "ruby",
        "rb",
        "rt",
        "rp"
    };

    /** Nothing that runs, loads, styles or leads into the page it will stand on. */
    private static final Safelist SAFE = new Safelist()
            .addTags(BUILDING)
            .addTags(GONE, LEFT_OUT)
            .addAttributes(LEFT_OUT, REASON)
            .addAttributes(":all", TELLING)
            .addAttributes("ol", "start")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            // Not as addresses: for each of an unknown kind the Cleaner would ask the class path who knows it.
            .addAttributes("a", PLACE)
            .addAttributes("img", ASSET)
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "anchor")
            .addAttributes("img", "src", "alt", "width", "height")
            .addProtocols("img", "src", "asset");

    private Markup() {}

    /** The document without anything that runs, loads, styles or leads elsewhere than to the web or within the text. */
    public static Document clean(Document document) {
        Document clean = new Cleaner(SAFE).clean(document);
        clean.outputSettings().prettyPrint(false);
        return clean;
    }

    /** A block of the given kind, whatever the HTML holds; its text is empty where nothing visible is left. */
    public static Piece piece(BlockKind kind, String html, int line) {
        return piece(kind, clean(Jsoup.parseBodyFragment(html)).body().childNodes(), line);
    }

    /** A block of the given kind made of the nodes of a document that was {@link #clean cleaned}. */
    public static Piece piece(BlockKind kind, List<? extends Node> nodes, int line) {
        BlockWriter writer = new BlockWriter(kind).write(nodes);
        return new Piece(kind, 0, writer.text(), writer.html(), line);
    }

    /** The HTML of a quotation without the element that makes it one. */
    static String unquoted(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.body().select("> blockquote").unwrap();
        return document.body().html();
    }
}
