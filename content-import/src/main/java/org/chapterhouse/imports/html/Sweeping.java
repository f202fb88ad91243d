package org.chapterhouse.imports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
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

    private static final Map<String, String> LEAVING = Map.ofEntries(
            Map.entry("iframe", "a frame with another page"),
            Map.entry("frame", "a frame with another page"),
            Map.entry("object", "embedded content"),
            Map.entry("embed", "embedded content"),
            Map.entry("applet", "embedded content"),
            Map.entry("video", "a film"),
            Map.entry("audio", "a sound"),
            Map.entry("canvas", "embedded content"),
            Map.entry("button", "a control"),
            Map.entry("select", "a control"),
            Map.entry("textarea", "a control"),
            Map.entry("progress", "a control"),
            Map.entry("meter", "a control"),
            Map.entry("dialog", "a control"));

    private static final Pattern UNSEEN =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private static final String WITHIN = "anchor:";

    private final Addresses addresses;

    Sweeping(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Changes the document. */
    void sweep(Document document) {
        List<Element> elements = new ArrayList<>();
        document.body().forEachNode(node -> {
            if (node instanceof Element element) {
                elements.add(element);
            }
        });
        elements.forEach(this::sweep);
    }

    private void sweep(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
            element.tagName(Markup.GONE);
        } else if (isUnseen(element)) {
            leaveOut(element, "hidden on the page");
        } else if (LEAVING.containsKey(name)) {
            leaveOut(element, String.valueOf(LEAVING.get(name)));
        } else {
            address(element, name);
        }
    }

    private void address(Element element, String name) {
        switch (name) {
            case "a" -> link(element);
            case "img" -> picture(element, element);
            case "svg" -> drawing(element);
            case Markup.GONE, Markup.LEFT_OUT -> element.tagName("div");
            default -> {}
        }
    }

    /** Whether the document itself says that the element is not shown. */
    static boolean isUnseen(Element element) {
        return element.hasAttr("hidden")
                || (element.hasAttr("style")
                        && UNSEEN.matcher(element.attr("style")).find());
    }

    private static void leaveOut(Element element, String reason) {
        element.tagName(Markup.LEFT_OUT).attr(Markup.REASON, reason);
    }

    private void drawing(Element svg) {
        Element image = svg.selectFirst("image");
        if (image == null) {
            leaveOut(svg, "a drawing");
        } else {
            svg.tagName("img");
            picture(image, svg);
        }
    }

    private void link(Element anchor) {
        String href = anchor.attr("href").strip();
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
