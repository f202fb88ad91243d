package org.chapterhouse.imports.html.article;

import java.util.ArrayList;
import java.util.List;

/** Gives points to the elements around each paragraph, for what it has of running text. */
final class Scoring {

    /** A shorter text, in UTF-16 units, says nothing about what it stands in. */
    private static final int SHORTEST = 25;

    /** How far out a paragraph's points reach. */
    private static final int LEVELS = 5;

    private static final int CHARACTERS_PER_POINT = 100;
    private static final int MOST_POINTS_FOR_LENGTH = 3;

    private final Strictness strictness;
    private final List<Part> candidates = new ArrayList<>();

    Scoring(Strictness strictness) {
        this.strictness = strictness;
    }

    /** The elements that have points, with their final scores, in the order in which they got their first. */
    List<Part> score(List<Part> paragraphs) {
        paragraphs.forEach(this::spread);
        candidates.forEach(candidate ->
                candidate.score(candidate.score() * (1 - candidate.tally().linkDensity())));
        return candidates;
    }

    private void spread(Part paragraph) {
        if (paragraph.tally().length() < SHORTEST) {
            return;
        }
        double points = points(paragraph.tally());
        Part around = paragraph.parent();
        for (int level = 0; around != null && level < LEVELS; level++) {
            begin(around);
            around.score(around.score() + points / share(level));
            around = around.parent();
        }
    }

    /** One for being there, one for each part between commas, and up to three for its length. */
    private static double points(Tally tally) {
        int forLength = Math.min(tally.length() / CHARACTERS_PER_POINT, MOST_POINTS_FOR_LENGTH);
        return 1 + (tally.said().commas() + 1) + forLength;
    }

    /** What is further out gets a smaller part. */
    private static int share(int level) {
        return level < 2 ? level + 1 : 3 * level;
    }

    private void begin(Part candidate) {
        if (!candidate.isScored()) {
            candidate.score(initial(candidate));
            candidates.add(candidate);
        }
    }

    /** What an element is worth by its kind and names. */
    double initial(Part part) {
        int kind = switch (part.name()) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return kind + strictness.weight(part);
    }
}
