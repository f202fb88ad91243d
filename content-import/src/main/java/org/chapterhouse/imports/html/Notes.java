package org.chapterhouse.imports.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.imports.html.facts.Inventory;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Knows the notes of a text by their links: a short mark in the text leads to the note, and a link in the note leads back
 * to where the mark stands.
 */
final class Notes {

    /** A number, a few letters, or the marks that printers use, with or without brackets. */
    private static final Pattern MARK =
            Pattern.compile("[\\[({]?(?:note |fn\\.? ?)?(?:\\d{1,4}|[a-zA-Z]{1,3}|[*†‡§¶]{1,3})[\\])}.]?");

    private static final Set<String> HOLDERS = Set.of("li", "p", "dd", "div", "aside", "blockquote", "td");

    /** What a note does not hold. */
    private static final String PARTS_OF_TEXTS = "h1, h2, h3, h4, h5, h6, article, main";

    /** In UTF-16 units. */
    private static final int LONGEST = 10_000;

    /** How many elements around a mark, and texts before it, are looked at. */
    private static final int NEAR = 6;

    private final Addresses addresses;
    private final Map<String, Element> places = new HashMap<>();
    private final Map<Element, Set<String>> linked = new IdentityHashMap<>();

    private Notes(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Gives the notes of a document the role that they have in the standard of digital publishing (DPUB-ARIA 1.1). */
    static void mark(Inventory page, Addresses addresses) {
        Notes notes = new Notes(addresses);
        page.identified().forEach(element -> notes.place(element, element.id()));
        page.named("a").forEach(element -> notes.place(element, element.attr("name")));
        page.named("a").forEach(notes::follow);
    }

    private void place(Element element, String id) {
        if (!id.isEmpty()) {
            places.putIfAbsent(addresses.anchor(id), element);
        }
    }

    private void follow(Element link) {
        boolean marks =
                leadsToPlace(link) && MARK.matcher(Spaces.collapse(link.text())).matches();
        String name = marks ? name(link) : null;
        Element place = name == null ? null : places.get(name);
        Element note = place == null ? null : holder(place);
        Element text = holder(link);
        if (note != null && text != null && note != text && followsText(link, text) && leadsBack(note, link, text)) {
            note.attr("role", "doc-footnote");
        }
    }

    private static boolean leadsToPlace(Element link) {
        return link.attr("href").indexOf('#') >= 0;
    }

    /** The name of the place within the document that a link leads to; null where it leads elsewhere. */
    private @Nullable String name(Element link) {
        String address = addresses.link(link.attr("href").strip());
        return address == null || !address.startsWith("anchor:") ? null : address.substring("anchor:".length());
    }

    private static @Nullable Element holder(Element element) {
        Element holder = element;
        while (holder != null && !HOLDERS.contains(holder.normalName())) {
            holder = holder.parent();
        }
        return holder;
    }

    /** A mark stands behind a word; a link at the beginning is that of a note. */
    private static boolean followsText(Element link, Element text) {
        Node before = link;
        for (int steps = 0; steps < NEAR && before != text && before != null; steps++) {
            Node previous = before.previousSibling();
            if (previous != null && isText(previous)) {
                return true;
            }
            before = previous == null ? before.parent() : previous;
        }
        return false;
    }

    /** Words, and not another mark: a note that is referred to more than once begins with a link for each place. */
    private static boolean isText(Node node) {
        String words = node instanceof Element element ? element.text() : node.nodeValue();
        boolean mark =
                node instanceof Element && MARK.matcher(Spaces.collapse(words)).matches();
        return !mark && words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean leadsBack(Element note, Element link, Element text) {
        Set<String> back = linked.computeIfAbsent(note, this::linkedFrom);
        Element around = link;
        for (int level = 0; around != null && level < NEAR; level++) {
            Element before = around.previousElementSibling();
            if (isNamed(around, back) || (before != null && isNamed(before, back))) {
                return true;
            }
            around = around == text ? null : around.parent();
        }
        return false;
    }

    private boolean isNamed(Element element, Set<String> names) {
        return names.contains(addresses.anchor(element.id())) || names.contains(addresses.anchor(element.attr("name")));
    }

    /** Where the links of an element lead; nowhere if it cannot be a note. */
    private Set<String> linkedFrom(Element note) {
        if (note.wholeText().length() > LONGEST || note.selectFirst(PARTS_OF_TEXTS) != null) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (Element link : note.getElementsByTag("a")) {
            String name = leadsToPlace(link) ? name(link) : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }
}
