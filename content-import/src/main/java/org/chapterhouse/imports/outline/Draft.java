package org.chapterhouse.imports.outline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source gives: a flat list of headings and blocks in reading order, which corrections can change.
 *
 * @param pieces with those that were left out, each at its place
 * @param wanted the addresses of pictures on the web that were not fetched, by the names by which pieces show them, in
 *     reading order; see {@link WantedPictures}
 */
public record Draft(About about, List<Piece> pieces, Pictures pictures, Map<String, String> wanted) {

    public Draft {
        pieces = List.copyOf(pieces);
        // Drafts that were kept before there was such a list come without one.
        wanted = wanted == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
    }

    /** A text that wants no picture. */
    public Draft(About about, List<Piece> pieces, Pictures pictures) {
        this(about, pieces, pictures, Map.of());
    }

    /** A text without pictures. */
    public Draft(About about, List<Piece> pieces) {
        this(about, pieces, Pictures.NONE);
    }

    /** The same with other pieces. */
    public Draft with(List<Piece> others) {
        return new Draft(about, others, pictures, wanted);
    }

    /** The same as it was taken from a web address; without one, what it says of its source itself stays. */
    public Draft from(@Nullable String address) {
        return address == null ? this : new Draft(about.from(address), pieces, pictures, wanted);
    }
}
