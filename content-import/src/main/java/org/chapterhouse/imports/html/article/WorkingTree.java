package org.chapterhouse.imports.html.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Makes the tree of parts of a page's body, without what browsers do not show whatever its style. */
final class WorkingTree implements NodeFilter {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");

    /** Most names are those of many elements. */
    private final Map<String, Names> known = new HashMap<>();

    private final Part body;
    private Part around;

    private WorkingTree(Element body) {
        this.body = Part.of(body, "body", names(body));
        this.around = this.body;
    }

    static Part of(Element body) {
        WorkingTree tree = new WorkingTree(body);
        body.childNodes().forEach(child -> child.filter(tree));
        return tree.body;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            around.append(Part.of(text));
        } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
            Part part = Part.of(element, name(element), names(element));
            around.append(part);
            around = part;
        } else {
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
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

    @Override
    public FilterResult tail(Node node, int depth) {
        Part above = around.parent();
        if (node == around.origin() && above != null) {
            around = above;
        }
        return FilterResult.CONTINUE;
    }
}
