package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chapterhouse.imports.outline.Progress;
import org.chapterhouse.imports.outline.SourceRefused;

/**
 * Reads the pages of a book in their order. Those that stand outside it, as files of footnotes do, come at their place
 * if the table of contents names them, at the end if a link leads to them, and are left out otherwise.
 */
final class ReadingOrder {

    private final Map<String, Item> items = new HashMap<>();
    private final List<SpineItem> spine;
    private final PageParser parser;
    private final PageReader reader;
    private final Set<String> done = new HashSet<>();

    /** @param listed all that the book lists */
    ReadingOrder(List<Item> listed, List<SpineItem> spine, PageParser parser, PageReader reader) {
        spine.forEach(each -> items.putIfAbsent(each.item().file(), each.item()));
        listed.stream().filter(Item::isPage).forEach(item -> items.putIfAbsent(item.file(), item));
        this.spine = spine;
        this.parser = parser;
        this.reader = reader;
    }

    /** The pages in turn first, then those that links lead to, and last those that are left out. */
    BookPages read(List<Entry> entries, BookLinks links, Progress progress) throws SourceRefused {
        return new BookPages(inTurn(entries, progress), linked(links), left(), links);
    }

    private List<Page> inTurn(List<Entry> entries, Progress progress) throws SourceRefused {
        List<Item> order = order(entries).stream().map(this::item).toList();
        List<Page> pages = new ArrayList<>();
        try (ReadingAhead ahead = new ReadingAhead(parser, order)) {
            for (Item item : order) {
                progress.at(Progress.Stage.READING, pages.size(), order.size());
                done.add(item.file());
                pages.add(reader.read(ahead.next()));
            }
        }
        return pages;
    }

    private Item item(String file) {
        return Objects.requireNonNull(items.get(file));
    }

    private Page read(String file) throws SourceRefused {
        done.add(file);
        return reader.read(parser.parse(item(file)));
    }

    private Set<String> order(List<Entry> entries) {
        Map<String, List<String>> strays = strays(entries);
        Set<String> named = new HashSet<>();
        entries.stream().filter(entry -> entry.place() != null).forEach(entry -> named.add(file(entry)));
        Set<String> order = new LinkedHashSet<>(strays.getOrDefault("", List.of()));
        for (SpineItem each : spine) {
            String file = each.item().file();
            if (each.linear() || named.contains(file)) {
                order.add(file);
                order.addAll(strays.getOrDefault(file, List.of()));
            }
        }
        return order;
    }

    /** What the contents name and the reading order lacks, by the file that it comes after. */
    private Map<String, List<String>> strays(List<Entry> entries) {
        Set<String> listed = new HashSet<>();
        spine.forEach(each -> listed.add(each.item().file()));
        Map<String, List<String>> strays = new HashMap<>();
        String before = "";
        for (Entry entry : entries) {
            String file = file(entry);
            if (listed.contains(file)) {
                before = file;
            } else if (items.containsKey(file)) {
                strays.computeIfAbsent(before, key -> new ArrayList<>()).add(file);
            }
        }
        return strays;
    }

    private static String file(Entry entry) {
        return entry.place() == null ? "" : entry.place().file();
    }

    private List<Page> linked(BookLinks links) throws SourceRefused {
        List<Page> linked = new ArrayList<>();
        // The pages that are read here can lead to others.
        for (int i = 0; i < links.files().size(); i++) {
            String file = links.files().get(i);
            if (items.containsKey(file) && !done.contains(file)) {
                linked.add(read(file));
            }
        }
        return linked;
    }

    private List<Page> left() throws SourceRefused {
        List<Page> left = new ArrayList<>();
        for (SpineItem each : spine) {
            if (!done.contains(each.item().file())) {
                left.add(read(each.item().file()).dropped("outside the reading order, and nothing leads to it"));
            }
        }
        return left;
    }
}
