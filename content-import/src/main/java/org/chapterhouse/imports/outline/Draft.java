package org.chapterhouse.imports.outline;

import java.util.List;

/** What a source gives: a flat list of headings and blocks in reading order, which corrections can change. */
public record Draft(About about, List<Piece> pieces) {

    public Draft {
        pieces = List.copyOf(pieces);
    }
}
