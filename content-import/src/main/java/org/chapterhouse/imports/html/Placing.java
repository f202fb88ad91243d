package org.chapterhouse.imports.html;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/** Gathers the pieces of a document: those of the text, with the names that lead to them, and those that are left out. */
final class Placing {

    /** In characters. What is left out and longer is told in parts, since it is not held to the length of blocks. */
    private static final int LONGEST_REMARK = 3_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    /** Why what is placed now is not part of the text; null where it is. */
    private @Nullable String dropping;

    List<Piece> pieces() {
        return pieces;
    }

    /** Notes a name that leads to whatever piece comes next. */
    void anchor(String name) {
        if (dropping == null) {
            anchors.add(name);
        }
    }

    boolean isDropping() {
        return dropping != null;
    }

    /** Leaves out all that is placed by an action. */
    void dropping(String reason, Runnable action) {
        dropping = reason;
        action.run();
        dropping = null;
    }

    /** A pause; what leads there leads to what comes behind it. */
    void pause() {
        if (dropping == null) {
            pieces.add(Piece.pause(0));
        }
    }

    void place(Piece piece) {
        if (dropping != null) {
            drop(piece.text(), piece, dropping);
        } else {
            pieces.add(anchors.isEmpty() ? piece : piece.anchored(anchors));
            anchors.clear();
        }
    }

    void drop(String said, String reason) {
        drop(said, Piece.plain(BlockKind.PARAGRAPH, said, 0), reason);
    }

    private void drop(String said, Piece whole, String reason) {
        if (said.length() <= LONGEST_REMARK) {
            // Headings that are left out are no part of the outline.
            pieces.add((whole.isHeading() ? whole.atLevel(0) : whole).dropped(reason));
            return;
        }
        int start = 0;
        while (start < said.length()) {
            int end = end(said, start);
            pieces.add(
                    Piece.plain(BlockKind.PARAGRAPH, said.substring(start, end).strip(), 0)
                            .dropped(reason));
            start = end;
        }
    }

    private static int end(String said, int start) {
        int end = Math.min(start + LONGEST_REMARK, said.length());
        int space = end < said.length() ? said.substring(start, end).lastIndexOf(' ') : 0;
        if (space > 0) {
            return start + space;
        }
        return Character.isHighSurrogate(said.charAt(end - 1)) ? end - 1 : end;
    }
}
