package org.chapterhouse.imports.text.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.imports.outline.Piece;

/**
 * Tells which headings stand over which: a part over its chapters, an act over its scenes. What is followed at once by
 * something smaller, at least half the time, stands over it; the smallest then open sections, all others chapters.
 */
final class Ranking {

    /** Headings without a number, which can stand over numbers, or between chapters. */
    private static final LabelKind TITLE = new LabelKind("title", 5);

    private static final double MOST = 0.5;

    private final List<Heading> headings;
    private final Passages passages;
    private final Map<LabelKind, Integer> counts = new HashMap<>();
    private final Map<LabelKind, Map<LabelKind, Integer>> followers = new HashMap<>();

    private Ranking(List<Heading> headings, Passages passages) {
        this.headings = headings;
        this.passages = passages;
    }

    /** The headings with their levels. */
    static List<Heading> ranked(List<Heading> headings, Passages passages) {
        Ranking ranking = new Ranking(headings, passages);
        ranking.count();
        return ranking.ranked();
    }

    private void count() {
        Heading before = null;
        for (Heading heading : headings) {
            if (isRanked(heading)) {
                counts.merge(kind(heading), 1, Integer::sum);
                if (before != null && couldBeOver(before, heading)) {
                    followers
                            .computeIfAbsent(kind(before), any -> new HashMap<>())
                            .merge(kind(heading), 1, Integer::sum);
                }
                before = heading;
            }
        }
    }

    private static boolean isRanked(Heading heading) {
        return heading.level() != Piece.IN_TEXT && !isMatter(heading);
    }

    private static boolean isMatter(Heading heading) {
        return heading.label() == null && Matter.isName(TitleKey.of(heading.title()));
    }

    private static LabelKind kind(Heading heading) {
        LabelKind kind = heading.kind();
        return kind == null ? TITLE : kind;
    }

    /** A title without a number stands over numbers where it has no text of its own. */
    private boolean couldBeOver(Heading upper, Heading lower) {
        boolean titled = kind(upper).equals(TITLE);
        boolean smaller = kind(upper).rank() < kind(lower).rank()
                || (titled && !kind(lower).equals(TITLE));
        return smaller && (!titled || !hasText(upper.end(), lower.start()));
    }

    private boolean hasText(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passages.get(i).isProse()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOver(LabelKind upper, LabelKind lower) {
        int followed = followers.getOrDefault(upper, Map.of()).getOrDefault(lower, 0);
        return followed > 0 && followed >= MOST * counts.getOrDefault(upper, 0);
    }

    private List<Heading> ranked() {
        Set<LabelKind> upper = new HashSet<>();
        Set<LabelKind> lower = new HashSet<>();
        for (LabelKind one : counts.keySet()) {
            for (LabelKind other : counts.keySet()) {
                if (isOver(one, other)) {
                    upper.add(one);
                    lower.add(other);
                }
            }
        }
        lower.removeAll(upper);
        boolean[] inChapter = new boolean[1];
        return headings.stream()
                .map(heading -> levelled(heading, upper, lower, inChapter))
                .toList();
    }

    private static Heading levelled(Heading heading, Set<LabelKind> upper, Set<LabelKind> lower, boolean[] inChapter) {
        if (!isRanked(heading)) {
            return heading;
        }
        inChapter[0] |= upper.contains(kind(heading));
        boolean section = inChapter[0] && lower.contains(kind(heading));
        return heading.atLevel(section ? Piece.SECTION : Piece.CHAPTER);
    }
}
