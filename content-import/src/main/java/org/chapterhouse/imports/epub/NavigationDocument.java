package org.chapterhouse.imports.epub;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of contents of a navigation document (EPUB 3.3, section 7): the nested list of its {@code nav} of type
 * {@code toc}. Lists of pages and landmarks are none. What a reader would hide there counts as well.
 */
final class NavigationDocument implements NodeVisitor {

    private static final Set<String> UNSPOKEN = Set.of("rt", "rp", "script", "style", "head");

    private final String file;
    private final BookFiles files;
    private final EntryList entries = new EntryList();
    private @Nullable Element alone;
    private int unspoken;

    private NavigationDocument(String file, BookFiles files) {
        this.file = file;
        this.files = files;
    }

    static EntryList entries(String file, Element document, BookFiles files) {
        NavigationDocument navigation = new NavigationDocument(file, files);
        contents(document).traverse(navigation);
        return navigation.entries;
    }

    /** The element that holds the contents, which many books mark in another way than they should. */
    private static Element contents(Element document) {
        List<Element> navs =
                document.stream().filter(element -> XmlTree.is(element, "nav")).toList();
        return navs.stream()
                .filter(nav ->
                        EpubType.of(nav).contains("toc") || EpubType.of(nav).contains("doc-toc"))
                .findFirst()
                .or(() -> navs.stream()
                        .filter(nav -> !EpubType.of(nav).isOneOf(EpubType.OTHER_LISTS))
                        .findFirst())
                .orElse(document);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (unspoken == 0) {
                entries.say(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        String name = XmlTree.name(element);
        switch (name) {
            case "li" -> entries.begin();
            case "a" -> lead(element);
            case "img" -> entries.say(" " + element.attr("alt") + " ");
            case "br" -> entries.say(" ");
            default -> unspoken += UNSPOKEN.contains(name) ? 1 : 0;
        }
    }

    /** On pages that are no navigation documents, links stand alone, too. */
    private void lead(Element link) {
        if (!entries.isOpen()) {
            alone = link;
            entries.begin();
        }
        entries.lead(files.place(file, link.attr("href")), link.attr("title"));
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = XmlTree.name(element);
            if (name.equals("li") || element == alone) {
                entries.end();
            }
            unspoken -= UNSPOKEN.contains(name) ? 1 : 0;
        }
    }
}
