package org.chapterhouse.imports.html.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page by their names, gathered in one walk over it. */
public final class Inventory {

    private final List<Element> all = new ArrayList<>();
    private final Map<String, List<Element>> named = new HashMap<>();

    private Inventory() {}

    public static Inventory of(Document page) {
        Inventory inventory = new Inventory();
        page.forEachNode(node -> {
            if (node instanceof Element element) {
                inventory.add(element);
            }
        });
        return inventory;
    }

    private void add(Element element) {
        all.add(element);
        named.computeIfAbsent(element.normalName(), name -> new ArrayList<>()).add(element);
    }

    public int size() {
        return all.size();
    }

    /** Those that had the name when the walk was made, in the order of the page. */
    public List<Element> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    /** Those that have an attribute, in the order of the page. */
    Stream<Element> having(String attribute) {
        return all.stream().filter(element -> element.attributesSize() > 0 && element.hasAttr(attribute));
    }

    /** All that have an id. */
    public Stream<Element> identified() {
        return having("id");
    }
}
