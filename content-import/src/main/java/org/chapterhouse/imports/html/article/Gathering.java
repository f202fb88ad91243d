package org.chapterhouse.imports.html.article;

import java.util.Set;
import java.util.regex.Pattern;

/** Puts the chosen element and those neighbours that belong to it into one. */
final class Gathering {

    /** Points that every neighbour needs. */
    private static final double FEWEST_POINTS = 10;

    /** Of the chosen element's points: what a neighbour needs, and what one of the same class is given. */
    private static final double SHARE = 0.2;

    private static final int LONG_PARAGRAPH = 80;
    private static final double FEW_LINKS = 0.25;
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?: |\\s\\s|\\z)");

    /** The others become {@code div}s, so that nothing later takes them for what they were. */
    private static final Set<String> KEPT = Set.of("div", "article", "section", "p", "ol", "ul");

    private final Part chosen;

    private Gathering(Part chosen) {
        this.chosen = chosen;
    }

    /** A new element with the chosen one and those that belong to it, which are taken out of the page. */
    static Part around(Part chosen) {
        Part article = Part.made("div");
        Part parent = chosen.parent();
        Part neighbour = parent == null ? chosen : parent.firstElement();
        Gathering gathering = new Gathering(chosen);
        while (neighbour != null) {
            Part next = neighbour.nextElement();
            if (neighbour == chosen || gathering.belongs(neighbour)) {
                article.append(neighbour);
                if (!KEPT.contains(neighbour.name())) {
                    neighbour.rename("div");
                }
            }
            neighbour = next;
        }
        return article;
    }

    /** A new element with everything that the body holds. */
    static Part all(Part body) {
        Part whole = Part.made("div");
        for (Part child = body.first(); child != null; child = body.first()) {
            whole.append(child);
        }
        Part article = Part.made("div");
        article.append(whole);
        return article;
    }

    private boolean belongs(Part neighbour) {
        boolean alike = !chosen.names().className().isEmpty()
                && neighbour.names().className().equals(chosen.names().className());
        double bonus = alike ? chosen.score() * SHARE : 0;
        boolean scores =
                neighbour.isScored() && neighbour.score() + bonus >= Math.max(FEWEST_POINTS, chosen.score() * SHARE);
        return scores || (neighbour.is("p") && isProse(neighbour));
    }

    private static boolean isProse(Part paragraph) {
        int length = paragraph.tally().length();
        double links = paragraph.tally().linkDensity();
        if (length > LONG_PARAGRAPH) {
            return links < FEW_LINKS;
        }
        return length > 0
                && length < LONG_PARAGRAPH
                && links == 0
                && SENTENCE_END.matcher(paragraph.text().strip()).find();
    }
}
