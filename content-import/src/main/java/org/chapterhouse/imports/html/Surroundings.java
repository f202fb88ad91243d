package org.chapterhouse.imports.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.imports.html.article.Article;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What of a page stands around its article, element by element, and why each is left out. */
final class Surroundings {

    /** A document that is text from beginning to end. */
    static final Surroundings NONE = new Surroundings(Set.of(), Map.of());

    private final Map<Element, String> leftOut = new IdentityHashMap<>();
    private final Set<Node> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> telling = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> kept;
    private final Map<Node, String> reasons;

    private Surroundings(Set<Node> kept, Map<Node, String> reasons) {
        this.kept = kept;
        this.reasons = reasons;
    }

    /** @param body of the page; texts that are left out alone get an element around them */
    static Surroundings of(Article article, Element body) {
        Surroundings surroundings = new Surroundings(article.kept(), article.reasons());
        article.kept().stream().filter(Surroundings::shows).forEach(node -> addWithAll(node, surroundings.holders));
        article.reasons().forEach((node, reason) -> {
            if (!reason.equals(Article.HIDDEN)) {
                addWithAll(node, surroundings.telling);
            }
        });
        surroundings.look(body);
        return surroundings;
    }

    private static void addWithAll(Node node, Set<Node> nodes) {
        Node around = node;
        while (around != null && nodes.add(around)) {
            around = around.parent();
        }
    }

    private static boolean shows(Node node) {
        return node instanceof TextNode text ? !text.isBlank() : isPicture(node);
    }

    private static boolean isPicture(Node node) {
        return node instanceof Element element && element.normalName().equals("img");
    }

    /** Recursion ends at the depth to which pages are parsed. */
    private void look(Element parent) {
        for (Node child : List.copyOf(parent.childNodes())) {
            if (child instanceof TextNode text && !text.isBlank() && !kept.contains(text)) {
                leaveOut(enclosed(text), Article.AROUND);
            } else if (child instanceof Element element) {
                look(element, reasons.get(element));
            }
        }
    }

    private void look(Element element, @Nullable String reason) {
        if (holders.contains(element)) {
            look(element);
        } else if (reason != null) {
            leaveOut(element, reason);
        } else if (telling.contains(element)) {
            look(element);
        } else if (element.nodeStream().anyMatch(Surroundings::shows)) {
            leaveOut(element, Article.AROUND);
        }
    }

    private void leaveOut(Element element, String reason) {
        leftOut.put(element, reason);
    }

    private static Element enclosed(TextNode text) {
        Element element = new Element("span");
        text.replaceWith(element);
        element.appendChild(text);
        return element;
    }

    /** Why the element is left out; null where it is not, or only what is around it. */
    @Nullable
    String reasonAgainst(Element element) {
        return leftOut.get(element);
    }
}
