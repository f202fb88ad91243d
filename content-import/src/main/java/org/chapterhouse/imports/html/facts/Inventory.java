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

    private static final List<Element> NONE = List.of();

    private final Map<String, List<Element>> named = new HashMap<>();
    private final List<Element> identified = new ArrayList<>();
    private final List<Element> describing = new ArrayList<>();
    private int size;

    private Inventory() {}

    public static Inventory of(Document page) {
        Inventory inventory = new Inventory();
        inventory.add(page);
        return inventory;
    }

    /** Recursion ends at the depth to which pages are parsed. */
    private void add(Element element) {
        size++;
        note(element);
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                add(child);
            }
        }
    }

    private void note(Element element) {
        List<Element> alike = named.get(element.normalName());
        if (alike == null) {
            alike = new ArrayList<>();
            named.put(element.normalName(), alike);
        }
        alike.add(element);
        if (element.hasAttr("id")) {
            identified.add(element);
        }
        if (element.hasAttr("itemprop")) {
            describing.add(element);
        }
    }

    public int size() {
        return size;
    }

    /** Those that had the name when the walk was made, in the order of the page. */
    public List<Element> named(String name) {
        return named.getOrDefault(name, NONE);
    }

    /** All that have an id, in the order of the page. */
    public Stream<Element> identified() {
        return identified.stream();
    }

    /** Those that say which property of the article they tell (HTML Standard, section 5.2.3), in the order of the page. */
    List<Element> describing() {
        return describing;
    }
}
