package org.chapterhouse.imports.outline;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Makes blocks of HTML that came from outside: cleaned in the one parse that also finds the visible text. */
public final class Markup {

    /** Nothing that runs, loads, styles or leads into the page it will stand on. */
    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a", "hr", "sup", "sub")
            .addTags("h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");

    private Markup() {}

    /** A block of the given kind, whatever the HTML holds; its text is empty where nothing visible is left. */
    public static Piece piece(BlockKind kind, String html, int line) {
        Document clean = new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(html));
        clean.outputSettings().prettyPrint(false);
        Element body = clean.body();
        body.select("a:not([href])").unwrap();
        return new Piece(kind, 0, text(kind, body.wholeText()), body.html().strip(), line);
    }

    private static String text(BlockKind kind, String visible) {
        return switch (kind) {
            case CODE -> visible.stripTrailing();
            case LIST, TABLE, VERSE, QUOTATION -> lines(visible);
            default -> Spaces.collapse(visible);
        };
    }

    private static String lines(String visible) {
        StringBuilder result = new StringBuilder(visible.length());
        visible.lines()
                .map(Spaces::collapse)
                .filter(line -> !line.isEmpty())
                .forEach(line -> result.append(result.isEmpty() ? "" : "\n").append(line));
        return result.toString();
    }
}
