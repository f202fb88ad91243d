package org.chapterhouse.imports.html;

import java.util.Map;
import java.util.Set;
import org.chapterhouse.imports.html.article.Article;
import org.chapterhouse.imports.html.article.Visibility;
import org.chapterhouse.imports.outline.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Marks what is not text in a document: scripts, what is hidden, controls and players. Links and pictures get the
 * addresses that they have in the text. Elements change their names and attributes and stay where they are, since moving
 * them one by one would take a hostile document's time.
 */
final class Sweeping {

    /** What an element that shows nothing is renamed to before a document is swept. */
    static final String SILENCED = "template";

    private static final Set<String> SILENT = Set.of(
            SILENCED,
            "script",
            "style",
            "noscript",
            "head",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "input",
            "datalist",
            "title",
            "annotation",
            "annotation-xml");

    private static final Map<String, String> PLAYERS = Map.of(
            "iframe", "a frame with another page",
            "frame", "a frame with another page",
            "object", "embedded content",
            "embed", "embedded content",
            "applet", "embedded content",
            "canvas", "embedded content",
            "video", "a film",
            "audio", "a sound");

    private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "progress", "meter", "dialog");

    /** A button can stand in the middle of a sentence, as the mark of a note does. */
    private static final Set<String> INLINE_CONTROLS = Set.of("button", "select", "textarea", "progress", "meter");

    /** What blocks are not made of, but parts the words that it holds from those around it. */
    private static final Set<String> APART = Set.of(
            "form",
            "fieldset",
            "legend",
            "hgroup",
            "search",
            "optgroup",
            "option",
            "button",
            "select",
            "textarea",
            "dialog",
            Markup.GONE,
            Markup.LEFT_OUT);

    private static final String WITHIN = "anchor:";

    private final Addresses addresses;
    private final Surroundings surroundings;

    Sweeping(Addresses addresses, Surroundings surroundings) {
        this.addresses = addresses;
        this.surroundings = surroundings;
    }

    /** Changes the document. */
    void sweep(Document document) {
        sweepWithin(document.body(), true);
    }

    /** Recursion ends at the depth to which documents are parsed. */
    private void sweepWithin(Element parent, boolean shown) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                sweep(child, shown);
            }
        }
    }

    private void sweep(Element element, boolean shown) {
        String name = element.normalName();
        String reason = reasonAgainst(element, name);
        if (SILENT.contains(name) || (!shown && showsNothing(element, name))) {
            element.tagName(Markup.GONE);
        } else if (reason != null && shown) {
            leaveOut(element, reason);
            sweepWithin(element, false);
        } else {
            place(element, name, shown);
            sweepWithin(element, shown);
        }
    }

    private @Nullable String reasonAgainst(Element element, String name) {
        String reason = surroundings.reasonAgainst(element);
        if (reason != null) {
            return reason;
        }
        if (isUnseen(element)) {
            return Article.HIDDEN;
        }
        if (CONTROLS.contains(name)) {
            return "a control";
        }
        return name.equals("svg") && element.selectFirst("image") == null ? "a drawing" : PLAYERS.get(name);
    }

    /** Of what is left out, only words are told. */
    private static boolean showsNothing(Element element, String name) {
        return isUnseen(element) || PLAYERS.containsKey(name) || name.endsWith("img");
    }

    private void place(Element element, String name, boolean shown) {
        switch (name) {
            case "a" -> link(element, shown);
            case "img", "amp-img" -> {
                element.tagName("img");
                picture(element, element);
            }
            case "svg" -> drawing(element);
            case "menu", "dir" -> element.tagName("ul");
            default -> {
                if (APART.contains(name)) {
                    element.tagName("div");
                }
            }
        }
    }

    /** Whether the document itself says that the element is not shown. */
    static boolean isUnseen(Element element) {
        return element.hasAttr("hidden") || Visibility.isHiddenBy(element.attr("style"));
    }

    private static void leaveOut(Element element, String reason) {
        String name = element.normalName();
        boolean inLine = !Shapes.isBlock(element) && !APART.contains(name);
        element.tagName(Markup.LEFT_OUT).attr(Markup.REASON, reason);
        if (INLINE_CONTROLS.contains(name)) {
            element.attr(Markup.INLINE, Markup.BETWEEN);
        } else if (inLine) {
            element.attr(Markup.INLINE, true);
        }
    }

    /** One that does nothing but show a picture. */
    private void drawing(Element svg) {
        Element image = svg.selectFirst("image");
        if (image != null) {
            svg.tagName("img");
            picture(image, svg);
        }
    }

    private void link(Element anchor, boolean shown) {
        String href = shown ? anchor.attr("href").strip() : "";
        String address = href.isEmpty() ? null : addresses.link(href);
        anchor.removeAttr("href").removeAttr(Markup.PLACE);
        if (address != null) {
            boolean within = address.startsWith(WITHIN);
            anchor.attr(within ? Markup.PLACE : "href", within ? address.substring(WITHIN.length()) : address);
        }
    }

    private void picture(Element image, Element place) {
        Addresses.@Nullable Shown shown = addresses.picture(image);
        place.removeAttr("src").removeAttr(Markup.ASSET);
        if (shown != null) {
            place.attr(Markup.ASSET, shown.asset())
                    .attr("width", String.valueOf(shown.width()))
                    .attr("height", String.valueOf(shown.height()));
        }
    }
}
