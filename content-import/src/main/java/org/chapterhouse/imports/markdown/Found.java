package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What was found at a place.
 *
 * @param notes that it is the first to refer to
 * @param definition of a note that stands here, of which it is open whether anything refers to it; null for all else
 */
record Found(
        Piece piece, List<NoteDefinition> notes, @Nullable NoteDefinition definition) {

    /** The same, to which now leads what led to the other, and which refers to what that referred to. */
    Found after(Found other) {
        List<String> anchors = new ArrayList<>(other.piece.marks().anchors());
        anchors.addAll(piece.marks().anchors());
        List<NoteDefinition> all = new ArrayList<>(other.notes);
        all.addAll(notes);
        return new Found(piece.anchored(anchors), all, definition);
    }
}
