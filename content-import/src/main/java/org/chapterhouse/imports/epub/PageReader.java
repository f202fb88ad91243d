package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.html.HtmlBlocks;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.outline.Words;
import org.jsoup.nodes.Document;

/** Reads the pages of a book one by one, of which no more is kept than their pieces. */
final class PageReader {

    /** As many as any text may have; beyond it, reading on would only take memory. */
    private static final int MOST_PIECES = 100_000;

    /** What may stand around a list of contents without making its page one to read. */
    private static final int WORDS_AROUND_LISTS = 12;

    private final BookFiles files;
    private final BookLinks links;
    private final BookPictures pictures;
    private final Contents contents;
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private int count;

    PageReader(BookFiles files, BookLinks links, BookPictures pictures, Contents contents) {
        this.files = files;
        this.links = links;
        this.pictures = pictures;
        this.contents = contents;
    }

    /** @throws SourceRefused where the book is larger than any */
    Page read(ParsedPage parsed) throws SourceRefused {
        Document document = parsed.document();
        if (document == null) {
            unreadable.add(parsed.file());
            return new Page(parsed.file(), "", List.of());
        }
        String title = document.title();
        Page page = new Page(parsed.file(), title, pieces(parsed.file(), document));
        pictures.check();
        count += page.pieces().size();
        if (count > MOST_PIECES) {
            throw new SourceRefused(
                    "has more than %,d paragraphs, which is the most that can be imported.".formatted(MOST_PIECES));
        }
        return page;
    }

    private List<Piece> pieces(String file, Document document) {
        boolean isNamed = contents.names(file);
        Preparing prepared = Preparing.of(document, isNamed);
        List<Piece> read = HtmlBlocks.read(document, new PageAddresses(file, files, links, pictures));
        if (read.isEmpty() && prepared.lists().isEmpty()) {
            empty.add(file);
        }
        List<Piece> pieces = new ArrayList<>();
        prepared.lists()
                .forEach(list -> pieces.add(Piece.plain(BlockKind.LIST, list, 0)
                        .dropped("a list of contents, from which the outline is made")));
        boolean ofLists = !isNamed && !pieces.isEmpty() && words(read) <= WORDS_AROUND_LISTS;
        read.forEach(piece -> pieces.add(ofLists ? piece.dropped("the heading of a list of contents") : piece));
        if (!prepared.printedNumbers().isEmpty()) {
            String numbers = String.join(" ", prepared.printedNumbers());
            pieces.add(Piece.plain(BlockKind.PARAGRAPH, numbers, 0).dropped("the numbers of printed pages and lines"));
        }
        return pieces;
    }

    private static int words(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> Words.count(piece.text())).sum();
    }

    void report(Findings findings) {
        report("cannot be found or unpacked", unreadable, findings);
        report("has no text and no picture", empty, findings);
    }

    private static void report(String what, List<String> which, Findings findings) {
        if (!which.isEmpty()) {
            String others = which.size() == 1 ? "" : " (and %d more)".formatted(which.size() - 1);
            findings.warn("files", "The file “%s”%s %s.".formatted(which.get(0), others, what), null);
        }
    }
}
