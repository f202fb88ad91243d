package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.imports.outline.Piece;

/**
 * Puts titles among the pieces of a book, in place of the headings that say the same. Headings that no title stands for
 * stay in the text, below the part that they stand in.
 */
final class Assembling {

    private static final int LOWEST = 6;

    private final List<Piece> pieces;
    private final Map<Integer, List<Titled>> titles = new HashMap<>();
    /** By their places, the titles that pieces are left out for. */
    private final Map<Integer, Titled> left = new HashMap<>();
    /** What is taken from the level of a heading to get the depth of its title. */
    private int offset;

    private Assembling(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** @param openings in the order of their places */
    static List<Piece> assemble(List<Piece> pieces, List<Opening> openings) {
        Assembling assembling = new Assembling(pieces);
        List<Titled> titled = Titled.all(openings, pieces);
        titled.forEach(assembling::put);
        assembling.offset = assembling.offset(titled);
        return assembling.pieces();
    }

    private void put(Titled title) {
        titles.computeIfAbsent(title.at(), key -> new ArrayList<>()).add(title);
        title.replaced().forEach(place -> left.put(place, title));
    }

    /** What most titles differ by from the headings that they stand for. */
    private int offset(Collection<Titled> titled) {
        Map<Integer, Integer> votes = new HashMap<>();
        titled.stream()
                .filter(title -> title.level(pieces) > 0)
                .forEach(title -> votes.merge(title.level(pieces) - title.depth(), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private List<Piece> pieces() {
        List<Piece> result = new ArrayList<>(pieces.size() + titles.size());
        int depth = 0;
        for (int at = 0; at <= pieces.size(); at++) {
            for (Titled title : titles.getOrDefault(at, List.of())) {
                result.add(title.piece(pieces));
                depth = title.depth();
            }
            if (at < pieces.size()) {
                add(at, depth, result);
            }
        }
        return result;
    }

    private void add(int at, int depth, List<Piece> result) {
        Piece piece = pieces.get(at);
        Titled title = left.get(at);
        if (title == null) {
            result.add(piece.isHeading() && piece.isRead() ? inText(piece, depth) : piece);
        } else if (!title.says(piece)) {
            result.add(piece.anchored(List.of()).dropped("a heading that the table of contents words otherwise"));
        }
    }

    private Piece inText(Piece heading, int depth) {
        int below = Math.max(0, heading.level() - (depth + offset) - 1);
        return heading.atLevel(Math.min(LOWEST, Math.max(Piece.IN_TEXT, depth + 1) + below));
    }
}
