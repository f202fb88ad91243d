package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.imports.outline.Findings;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The package document: what files a book has and in which order they are read (EPUB 3.3, section 5; OPF 2.0.1). */
final class BookPackage {

    private static final String STAGE = "files";

    private final String file;
    private final XmlTree xml;
    private final BookFiles files;
    private final Map<String, Item> items = new LinkedHashMap<>();

    /** @param file the package document's own path, from which its addresses are resolved */
    BookPackage(String file, String xml, BookFiles files) {
        this.file = file;
        this.xml = XmlTree.of(xml);
        this.files = files;
        this.xml.all("item").forEach(element -> {
            Item item = item(element);
            items.putIfAbsent(item.id(), item);
        });
    }

    private Item item(Element element) {
        String path = BookFiles.path(file, XmlTree.attribute(element, "href"));
        return new Item(
                XmlTree.attribute(element, "id"),
                files.find(path).orElse(path),
                XmlTree.attribute(element, "media-type").toLowerCase(Locale.ROOT),
                Set.copyOf(List.of(XmlTree.attribute(element, "properties").split("\\s+"))),
                XmlTree.attribute(element, "fallback"));
    }

    XmlTree xml() {
        return xml;
    }

    Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    Optional<Item> itemAt(String path) {
        return items.values().stream().filter(item -> item.file().equals(path)).findFirst();
    }

    Optional<Item> itemWith(String property) {
        return items.values().stream()
                .filter(item -> item.properties().contains(property))
                .findFirst();
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The reading order, each file once. A book that names none is read in the order of its manifest. */
    List<SpineItem> spine(Findings findings) {
        Map<String, SpineItem> spine = new LinkedHashMap<>();
        int again = 0;
        int unknown = 0;
        for (Element reference : xml.all("itemref")) {
            Item item = shown(items.get(XmlTree.attribute(reference, "idref")));
            boolean linear = !XmlTree.attribute(reference, "linear").equalsIgnoreCase("no");
            if (item == null) {
                unknown++;
            } else if (spine.putIfAbsent(item.file(), new SpineItem(item, linear)) != null) {
                again++;
            }
        }
        report(again, unknown, findings);
        return spine.isEmpty() ? ofManifest(findings) : List.copyOf(spine.values());
    }

    /** The item, or the first of those to fall back on that is a page. */
    private @Nullable Item shown(@Nullable Item item) {
        Set<String> seen = new HashSet<>();
        Item shown = item;
        while (shown != null && !shown.isPage() && seen.add(shown.id())) {
            shown = items.get(shown.fallback());
        }
        return shown != null && shown.isPage() ? shown : item;
    }

    private static void report(int again, int unknown, Findings findings) {
        if (again > 0) {
            findings.doubt(
                    STAGE,
                    "Files that the reading order lists twice, and that are read once: %d.".formatted(again),
                    null);
        }
        if (unknown > 0) {
            findings.warn(
                    STAGE,
                    "Files that the reading order names and the book does not list: %d.".formatted(unknown),
                    null);
        }
    }

    private List<SpineItem> ofManifest(Findings findings) {
        findings.warn(
                STAGE, "The book has no reading order; its pages are read in the order they are listed in.", null);
        List<SpineItem> pages = new ArrayList<>();
        items.values().stream()
                .filter(item -> item.isPage() && !item.isDrawing())
                .forEach(item -> pages.add(new SpineItem(item, true)));
        return pages;
    }

    /** Where the guide's reference of this type leads (OPF 2.0.1, section 2.6). */
    Optional<Place> guide(String type) {
        return xml.all("reference").stream()
                .filter(reference -> XmlTree.attribute(reference, "type").equalsIgnoreCase(type))
                .flatMap(reference -> place(XmlTree.attribute(reference, "href")).stream())
                .findFirst();
    }

    /** The place that an address in the package document leads to. */
    Optional<Place> place(String address) {
        return Optional.ofNullable(files.place(file, address));
    }

    /** The content of EPUB 2's {@code meta} of this name. */
    Optional<String> meta(String name) {
        return xml.all("meta").stream()
                .filter(meta -> XmlTree.attribute(meta, "name").equalsIgnoreCase(name))
                .map(meta -> XmlTree.attribute(meta, "content"))
                .filter(content -> !content.isEmpty())
                .findFirst();
    }
}
