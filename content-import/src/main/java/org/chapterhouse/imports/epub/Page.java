package org.chapterhouse.imports.epub;

import java.util.List;
import org.chapterhouse.imports.outline.Piece;

/**
 * A file of a book as it was read.
 *
 * @param title what the file calls itself where nobody sees it; empty where it does not
 * @param pieces with those that are left out; the first is where links to the file lead
 */
record Page(String file, String title, List<Piece> pieces) {

    Page {
        pieces = List.copyOf(pieces);
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(Piece::isDropped);
    }

    /** The same with all of it left out. */
    Page dropped(String reason) {
        return new Page(
                file,
                title,
                pieces.stream()
                        .map(piece -> piece.isDropped() ? piece : piece.dropped(reason))
                        .toList());
    }
}
