package org.chapterhouse.imports.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    /** Marks what is left out of a line, so that the words around it belong together. */
    public static final String INLINE = "inline";

    /** The value of {@link #INLINE} where it was seen between the words around it, so that they are not one. */
    public static final String BETWEEN = "between";

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
    private static final Safelist SAFE = new Addressed()
            .addTags(BUILDING)
            .addTags(GONE, LEFT_OUT)
            .addAttributes(LEFT_OUT, REASON, INLINE)
            .addAttributes(":all", TELLING)
            .addAttributes("ol", "start")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            // Not as addresses: for each of an unknown kind the Cleaner would ask the class path who knows it.
            .addAttributes("a", PLACE)
            .addAttributes("img", ASSET)
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height");

    /** Addresses are whole when a document is cleaned, so that nothing is left to resolve, which takes long. */
    private static final class Addressed extends Safelist {

        private static final Pattern LINK = Pattern.compile("(https?|mailto|anchor):.*", Pattern.CASE_INSENSITIVE);

        @Override
        public boolean isSafeAttribute(String tagName, Element element, Attribute attribute) {
            boolean safe = super.isSafeAttribute(tagName, element, attribute);
            return safe
                    && switch (attribute.getKey()) {
                        case "href" -> leads(attribute);
                        case "src" -> attribute.getValue().startsWith("asset:");
                        default -> true;
                    };
        }

        /** Schemes are the same in capitals (RFC 3986, section 3.1), and are written small. */
        private static boolean leads(Attribute href) {
            Matcher link = LINK.matcher(href.getValue());
            boolean leads = link.matches();
            if (leads) {
                String scheme = link.group(1);
                href.setValue(scheme.toLowerCase(Locale.ROOT) + href.getValue().substring(scheme.length()));
            }
            return leads;
        }
    }

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
