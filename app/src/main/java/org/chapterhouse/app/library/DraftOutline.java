package org.chapterhouse.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/** The pieces of a draft as the outline they make: a node for each place where a chapter or a section begins. */
public record DraftOutline(List<Node> nodes) {
    /**
     * A chapter or section.
     *
     * @param at the place of its heading among the pieces; of its first piece where it has no heading
     * @param end the place behind its last piece
     * @param title null where it has none
     * @param called what it will be called where it has none; null where no title is before it
     * @param chapter whether it is a chapter; what stands under its own heading is a section of it too
     * @param empty whether all that is in it was left out, or is a pause
     * @param words of its own text
     */
    public record Node(
            int at,
            int end,
            @Nullable String title,
            @Nullable String called,
            boolean chapter,
            boolean proposed,
            boolean empty,
            int words) {
        public int minutes() {
            return Section.minutesToRead(words);
        }

        /** Whether a section begins here without a heading: by a cut that was made or is proposed. */
        public boolean isCut() {
            return title == null && at > 0;
        }
    }

    static DraftOutline of(List<Piece> pieces) {
        List<Node> nodes = new ArrayList<>();
        PartNames names = new PartNames();
        int start = 0;
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).opens()) {
                if (at > start) {
                    nodes.add(node(pieces, start, at, names));
                }
                start = at;
            }
        }
        nodes.add(node(pieces, start, pieces.size(), names));
        return new DraftOutline(List.copyOf(nodes));
    }

    private static Node node(List<Piece> pieces, int at, int end, PartNames names) {
        Piece first = pieces.get(at);
        boolean headed = first.opens() && !first.isCut();
        boolean chapter = first.level() == Piece.CHAPTER;
        List<Piece> own = pieces.subList(at, end);
        if (headed && chapter && own.size() == 1) {
            names.chapter(first.text());
        } else if (headed) {
            names.titled(first.text());
        }
        return new Node(
                at,
                end,
                headed ? first.text() : null,
                headed ? null : names.next(),
                chapter,
                first.opens() && first.marks().proposed(),
                own.stream().noneMatch(Piece::isShown),
                own.stream().mapToInt(Piece::words).sum());
    }

    /** The node in which a piece is; without one, the first in which there is something to read. */
    Node around(@Nullable Integer at) {
        return nodes.stream()
                .filter(node -> at == null ? !node.empty : node.at <= at && at < node.end)
                .findFirst()
                .orElse(Objects.requireNonNull(nodes.get(0)));
    }

    public int chapters() {
        long headed = nodes.stream().filter(Node::chapter).count();
        return (int) headed + (nodes.get(0).chapter() || nodes.get(0).empty() ? 0 : 1);
    }

    public int words() {
        return nodes.stream().mapToInt(Node::words).sum();
    }
}
