package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.List;

/** Puts notes at the end of the section that first refers to them. */
public final class NotesAtEnds {

    private NotesAtEnds() {}

    /**
     * The pieces with their notes.
     *
     * @param pieces whose headings have their levels
     * @param notes for each piece the notes that it is the first to refer to, in their order
     */
    public static List<Piece> placed(List<Piece> pieces, List<List<Piece>> notes) {
        List<Piece> result = new ArrayList<>();
        List<Piece> waiting = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).opens()) {
                result.addAll(waiting);
                waiting.clear();
            }
            result.add(pieces.get(i));
            waiting.addAll(notes.get(i));
        }
        result.addAll(waiting);
        return result;
    }
}
