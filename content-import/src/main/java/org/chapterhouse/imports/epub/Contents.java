package org.chapterhouse.imports.epub;

import java.util.List;
import java.util.Optional;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.SourceRefused;

/**
 * A book's table of contents.
 *
 * @param name what it is called in the report
 * @param title what it calls the book; empty where it does not
 */
record Contents(String name, String title, List<Entry> entries) {

    /** In bytes: ten times the longest. */
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    private static final Contents NONE = new Contents("", "", List.of());

    /** Two contents pages are one where the other has less than this share of its entries. */
    private static final int POORER = 2;

    /** The navigation document, else the NCX, else the page that the guide calls one; or a richer one of these. */
    static Contents of(BookPackage book, BookFiles files, BookText texts, Findings findings) throws SourceRefused {
        Contents navigation = read("navigation document", book.itemWith("nav").map(Item::file), files, texts, findings);
        Contents ncx = read("NCX", ncx(book), files, texts, findings);
        if (navigation.count() * POORER < ncx.count()) {
            if (navigation.count() > 0) {
                findings.doubt("contents", "The navigation document is poorer than the NCX, which is used.", null);
            }
            return ncx;
        }
        if (navigation.count() > 0) {
            return navigation;
        }
        return read("contents page", book.guide("toc").map(Place::file), files, texts, findings);
    }

    private static Optional<String> ncx(BookPackage book) {
        Optional<Item> named = book.xml()
                .first("spine")
                .flatMap(spine -> book.item(XmlTree.attribute(spine, "toc")))
                .filter(Item::isNcx);
        return named.or(() -> book.items().stream().filter(Item::isNcx).findFirst())
                .map(Item::file);
    }

    private static Contents read(String name, Optional<String> file, BookFiles files, BookText texts, Findings findings)
            throws SourceRefused {
        Optional<byte[]> bytes = file.isEmpty() ? Optional.empty() : files.read(file.get(), MOST_BYTES);
        if (bytes.isEmpty()) {
            return NONE;
        }
        String text = texts.of(bytes.get());
        MarkupLimit.check(file.get(), text);
        boolean ncx = name.equals("NCX");
        EntryList list = ncx
                ? Ncx.entries(file.get(), text, files)
                : NavigationDocument.entries(file.get(), Xhtml.parse(text), files);
        if (list.unlisted() > 0) {
            findings.warn(
                    "contents",
                    "Entries of the %s beyond those that are read: %,d.".formatted(name, list.unlisted()),
                    null);
        }
        String title =
                ncx ? XmlTree.of(text).first("doctitle").map(XmlTree::text).orElse("") : "";
        return new Contents(name, title, list.entries());
    }

    /** Whether an entry leads to this file, or into it. */
    boolean names(String file) {
        return entries.stream()
                .anyMatch(entry -> entry.place() != null && entry.place().file().equals(file));
    }

    /** How many entries lead somewhere. */
    private long count() {
        return entries.stream().filter(entry -> entry.place() != null).count();
    }
}
