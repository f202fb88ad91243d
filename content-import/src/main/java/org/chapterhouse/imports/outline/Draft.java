package org.chapterhouse.imports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source gives: a flat list of headings and blocks in reading order, which corrections can change.
 *
 * @param pieces with those that were left out, each at its place
 */
public record Draft(About about, List<Piece> pieces, Pictures pictures) {

    public Draft {
        pieces = List.copyOf(pieces);
    }

    /** A text without pictures. */
    public Draft(About about, List<Piece> pieces) {
        this(about, pieces, Pictures.NONE);
    }

    /** The same with other pieces. */
    public Draft with(List<Piece> others) {
        return new Draft(about, others, pictures);
    }

    /** The same as it was taken from a web address; without one, what it says of its source itself stays. */
    public Draft from(@Nullable String address) {
        return address == null ? this : new Draft(about.from(address), pieces, pictures);
    }
}
