package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Piece;

/**
 * What was found at a place.
 *
 * @param notes that it is the first to refer to
 */
record Found(Piece piece, List<Piece> notes) {

    /** The same, to which now leads what led to the other, and which refers to what that referred to. */
    Found after(Found other) {
        List<String> anchors = new ArrayList<>(other.piece.marks().anchors());
        anchors.addAll(piece.marks().anchors());
        return new Found(piece.anchored(anchors), other.notes).noting(notes);
    }

    /** The same with more notes. */
    Found noting(List<Piece> more) {
        List<Piece> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Found(piece, all);
    }
}
