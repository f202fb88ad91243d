package org.chapterhouse.imports.html.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes the tree of parts of a page's body, without what browsers do not show whatever its style. */
final class WorkingTree {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");

    /** Most names are those of many elements. */
    private final Map<String, Names> known = new HashMap<>();

    private WorkingTree() {}

    static Part of(Element body) {
        WorkingTree tree = new WorkingTree();
        Part part = Part.of(body, "body", tree.names(body));
        tree.fill(part, body);
        return part;
    }

    /** Recursion ends at the depth to which pages are parsed. */
    private void fill(Part part, Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode text) {
                part.append(Part.of(text));
            } else if (node instanceof Element child && !SILENT.contains(child.normalName())) {
                Part inner = Part.of(child, name(child), names(child));
                part.append(inner);
                fill(inner, child);
            }
        }
    }

    private Names names(Element element) {
        String className = element.className();
        String id = element.id();
        return className.isEmpty() && id.isEmpty()
                ? Names.NONE
                : known.computeIfAbsent(className + "\n" + id, both -> Names.of(className, id));
    }

    /** Text in a font of its own is text in a line. */
    private static String name(Element element) {
        return element.normalName().equals("font") ? "span" : element.normalName();
    }
}
