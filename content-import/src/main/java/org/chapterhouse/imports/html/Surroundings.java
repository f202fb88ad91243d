package org.chapterhouse.imports.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
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
    static final Surroundings NONE = new Surroundings(List.of(), Map.of());

    private final Map<Element, String> leftOut = new IdentityHashMap<>();
    private final Set<Node> telling = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, String> reasons;

    /** Runs over what is kept while the page is looked at from its beginning to its end. */
    private final Iterator<Node> kept;

    /** What is kept and shown that comes next on the page; null behind the last. */
    private @Nullable Node next;

    private Surroundings(List<Node> kept, Map<Node, String> reasons) {
        this.kept = kept.iterator();
        this.reasons = reasons;
        reasons.forEach((node, reason) -> {
            if (!reason.equals(Article.HIDDEN)) {
                tell(node);
            }
        });
        advance();
    }

    private void tell(Node left) {
        Node around = left;
        while (around != null && telling.add(around)) {
            around = around.parent();
        }
    }

    private void advance() {
        next = null;
        while (next == null && kept.hasNext()) {
            Node node = kept.next();
            next = shows(node) ? node : null;
        }
    }

    /** @param body of the page; texts that are left out alone get an element around them */
    static Surroundings of(Article article, Element body) {
        Surroundings surroundings = new Surroundings(article.kept(), article.reasons());
        surroundings.look(body);
        return surroundings;
    }

    private static boolean shows(Node node) {
        return node instanceof TextNode text ? !text.isBlank() : isPicture(node);
    }

    private static boolean isPicture(Node node) {
        return node instanceof Element element && element.normalName().equals("img");
    }

    /** Recursion ends at the depth to which pages are parsed. */
    private void look(Element parent) {
        Node holder = towardsNext(parent);
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child == holder) {
                hold(child);
                holder = towardsNext(parent);
            } else if (child instanceof Element element) {
                look(element, reasons.get(element));
            } else if (child instanceof TextNode text && !text.isBlank()) {
                leaveOut(enclosed(text), Article.AROUND);
            }
        }
    }

    /** The child of an element that is, or holds, what comes next of what is kept; null where none does. */
    private @Nullable Node towardsNext(Element parent) {
        Node node = next;
        while (node != null && node.parent() != parent) {
            node = node.parent();
        }
        return node;
    }

    private void hold(Node child) {
        if (child == next) {
            advance();
        }
        if (child instanceof Element element) {
            look(element);
        }
    }

    private void look(Element element, @Nullable String reason) {
        if (reason != null) {
            leaveOut(element, reason);
        } else if (telling.contains(element)) {
            look(element);
        } else if (showsAnything(element)) {
            leaveOut(element, Article.AROUND);
        }
    }

    private static boolean showsAnything(Node node) {
        boolean shows = shows(node);
        for (int i = 0; !shows && i < node.childNodeSize(); i++) {
            shows = showsAnything(node.childNode(i));
        }
        return shows;
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
