package org.chapterhouse.imports.epub;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element is for, as a book says by {@code epub:type} and {@code role} (EPUB 3.3, section 6.1.3.2). */
record EpubType(Set<String> words) {

    static final Set<String> OTHER_LISTS = Set.of("landmarks", "page-list", "doc-pagelist", "loi", "lot", "loa", "lov");

    private static final EpubType NONE = new EpubType(Set.of());

    static EpubType of(Element element) {
        if (!element.hasAttr("epub:type") && !element.hasAttr("role")) {
            return NONE;
        }
        String said = (element.attr("epub:type") + " " + element.attr("role")).strip();
        return said.isEmpty()
                ? NONE
                : new EpubType(Set.copyOf(List.of(said.toLowerCase(Locale.ROOT).split("\\s+"))));
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    boolean isOneOf(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }
}
