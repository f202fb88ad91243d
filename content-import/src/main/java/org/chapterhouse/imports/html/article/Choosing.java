package org.chapterhouse.imports.html.article;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the element that holds the article among those that have points. */
final class Choosing {

    private static final int RIVALS = 5;

    /** As many rivals as close as this mean that the article is spread over them. */
    private static final int MANY = 3;

    private static final double CLOSE = 0.75;

    /** Elements further out with a smaller share of the winner's points hold other things. */
    private static final double FAINT = 1 / 3.0;

    private final Part body;
    private final Scoring scoring;

    Choosing(Part body, Scoring scoring) {
        this.body = body;
        this.scoring = scoring;
    }

    /** The element; null where it is the whole body. */
    @Nullable
    Part choose(List<Part> candidates) {
        List<Part> best = best(candidates);
        if (best.isEmpty() || best.get(0) == body) {
            return null;
        }
        Part chosen = scored(sharedByRivals(best));
        return scored(widened(higher(chosen)));
    }

    /** Of equals, the first comes first. */
    private static List<Part> best(List<Part> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(candidate -> -candidate.score()))
                .limit(RIVALS)
                .toList();
    }

    private Part scored(Part part) {
        if (!part.isScored()) {
            part.score(scoring.initial(part));
        }
        return part;
    }

    /** The innermost element around the winner that holds enough of its close rivals. */
    private Part sharedByRivals(List<Part> best) {
        Part winner = best.get(0);
        List<Part> close = best.stream()
                .skip(1)
                .filter(rival -> rival.score() / winner.score() >= CLOSE)
                .toList();
        Part around = close.size() < MANY ? null : winner.parent();
        while (around != null && around != body) {
            Part shared = around;
            long held = close.stream()
                    .filter(rival -> rival.isWithin(Integer.MAX_VALUE, shared::equals))
                    .count();
            if (held >= MANY) {
                return shared;
            }
            around = around.parent();
        }
        return winner;
    }

    /** An element further out where the points go up again: there is more of the article beside the chosen. */
    private Part higher(Part chosen) {
        double last = chosen.score();
        double faint = last * FAINT;
        Part around = chosen.parent();
        while (around != null && around != body && !(around.isScored() && around.score() < faint)) {
            if (around.isScored()) {
                if (around.score() > last) {
                    return around;
                }
                last = around.score();
            }
            around = around.parent();
        }
        return chosen;
    }

    /** An element that is alone in another is taken with it, so that its real neighbours can be looked at. */
    private Part widened(Part chosen) {
        Part wide = chosen;
        Part around = wide.parent();
        while (around != null && around != body && around.onlyElement() != null) {
            wide = around;
            around = wide.parent();
        }
        return wide;
    }
}
