package org.chapterhouse.app.library;

import java.util.List;

/** Pieces that follow one another and are all part of the text, or all left out of it. */
public record PieceRun(List<PieceView> pieces) {
    /** What is left out is read through up to this number, which fits into a corner of the page; more is folded. */
    static final int MOST_UNFOLDED = 3;

    /** Whether only their number is shown until somebody asks. */
    public boolean isFolded() {
        return pieces.size() > MOST_UNFOLDED && pieces.get(0).isDropped();
    }

    /** Whether somebody is at work in it. */
    public boolean isOpen() {
        return pieces.stream().anyMatch(piece -> piece.shown() || piece.ticked());
    }
}
