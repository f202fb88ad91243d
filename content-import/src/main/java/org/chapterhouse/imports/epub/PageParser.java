package org.chapterhouse.imports.epub;

import java.util.Optional;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jsoup.nodes.Element;

/** Unpacks and parses the pages of a book. */
final class PageParser {

    /** Four times the longest novels with their tags, in bytes. */
    private static final long MOST_BYTES = 40L * 1024 * 1024;

    private final BookFiles files;
    private final BookText texts;
    private long bytes;

    PageParser(BookFiles files, BookText texts) {
        this.files = files;
        this.texts = texts;
    }

    /** @throws SourceRefused where the book is larger than any */
    ParsedPage parse(Item item) throws SourceRefused {
        if (item.isPicture()) {
            Element image = new Element("img").attr("src", "/" + item.file().replace("%", "%25"));
            return new ParsedPage(item.file(), Xhtml.page(image));
        }
        Optional<byte[]> content = files.read(item.file(), MOST_BYTES);
        return new ParsedPage(item.file(), content.isEmpty() ? null : Xhtml.parse(text(item, content.get())));
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
