package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A book's cover.
 *
 * @param picture its name among the pictures of the book; null where there is none
 * @param page the file that shows nothing else; empty where there is none
 */
record Cover(@Nullable String picture, String page) {

    private static final String COVER = "cover";

    /**
     * The picture that the package document names (EPUB 3.3, section 5.6.2.1; EPUB 2 by a {@code meta} that all makers of
     * books agree on), else the one on the page that its guide calls the cover, else on the first page that shows one
     * picture and nothing else.
     */
    static Cover of(BookPackage book, BookPages pages, BookPictures pictures) {
        Optional<Asset> named = named(book).flatMap(item -> pictures.at(new Place(item.file(), "")));
        String guided = book.guide(COVER).map(Place::file).filter(pages::has).orElse("");
        String first = pages.inTurn().isEmpty() ? "" : pages.inTurn().get(0).file();
        String page = Stream.of(guided, first)
                .filter(file -> pages.has(file) && showsOnly(pages, file, named))
                .findFirst()
                .orElse("");
        String picture = named.map(Asset::name)
                .orElse(page.isEmpty() ? null : assets(pages, page).get(0));
        return new Cover(picture, page);
    }

    private static Optional<Item> named(BookPackage book) {
        Optional<Item> property = book.itemWith("cover-image");
        Optional<Item> meta = book.meta(COVER)
                .flatMap(content ->
                        book.item(content).or(() -> book.place(content).flatMap(place -> book.itemAt(place.file()))));
        Optional<Item> byId = book.items().stream()
                .filter(item -> item.isPicture() && item.id().matches("(?i)cover(?:[-_]?(?:image|img|picture))?"))
                .findFirst();
        return property.or(() -> meta.filter(Item::isPicture)).or(() -> byId);
    }

    /** Whether a page shows pictures alone, and the cover among them where one is named. */
    private static boolean showsOnly(BookPages pages, String file, Optional<Asset> cover) {
        List<String> assets = assets(pages, file);
        boolean picturesOnly = pages.on(file).stream()
                .allMatch(piece -> piece.isDropped() || !piece.kind().isText());
        return picturesOnly && cover.map(asset -> assets.contains(asset.name())).orElse(assets.size() == 1);
    }

    private static List<String> assets(BookPages pages, String file) {
        return pages.on(file).stream()
                .filter(piece -> piece.kind() == BlockKind.FIGURE)
                .map(piece -> piece.html().replaceFirst("(?s).*?\"asset:([^\"]*)\".*", "$1"))
                .toList();
    }

    /** The pages without that of the cover, unless the table of contents names it as a part of the book. */
    BookPages without(BookPages pages, Contents contents) {
        if (page.isEmpty() || contents.names(page)) {
            return pages;
        }
        List<Piece> pieces = new ArrayList<>(pages.pieces());
        for (int at = pages.start(page); at < pages.end(page); at++) {
            pieces.set(at, pieces.get(at).dropped("the cover, which stands before the book"));
        }
        return pages.with(pieces);
    }
}
