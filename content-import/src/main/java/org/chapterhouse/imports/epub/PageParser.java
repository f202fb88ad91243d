package org.chapterhouse.imports.epub;

import java.util.Optional;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Unpacks and parses the pages of a book. */
final class PageParser {

    /** Four times the longest novels with their tags, in bytes. */
    private static final long MOST_BYTES = 40L * 1024 * 1024;

    private final BookFiles files;
    private final BookText texts;
    private final String language;
    private long bytes;

    /** @param language of the book; empty where it names none */
    PageParser(BookFiles files, BookText texts, String language) {
        this.files = files;
        this.texts = texts;
        this.language = language;
    }

    /** @throws SourceRefused where the book is larger than any */
    ParsedPage parse(Item item) throws SourceRefused {
        if (item.isPicture()) {
            Element image = new Element("img").attr("src", "/" + item.file().replace("%", "%25"));
            return new ParsedPage(item.file(), Xhtml.page(image));
        }
        Optional<byte[]> content = files.read(item.file(), MOST_BYTES);
        return new ParsedPage(item.file(), content.isEmpty() ? null : page(text(item, content.get())));
    }

    /** A page that names no language is in that of its book. */
    private Document page(String text) {
        Document page = Xhtml.parse(text);
        Element root = page.child(0);
        if (!language.isEmpty() && !root.hasAttr("lang") && !root.hasAttr("xml:lang")) {
            root.attr("lang", language);
        }
        return page;
    }

    private String text(Item item, byte[] content) throws SourceRefused {
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            throw new SourceRefused("has more than %d MB of text, which is the most that can be imported."
                    .formatted(MOST_BYTES / 1024 / 1024));
        }
        String text = texts.of(content);
        MarkupLimit.check(item.file(), text);
        return text;
    }
}
