package org.chapterhouse.imports.html.article;

import java.util.List;

/**
 * How much the search relies on signs that can mislead it.
 *
 * @param unlikelyGoes whether what is called like something else than an article is not looked at
 * @param namesWeigh whether names count for and against
 * @param suspectsGo whether what looks unlike a text is taken out of the article
 */
record Strictness(boolean unlikelyGoes, boolean namesWeigh, boolean suspectsGo) {

    /** From the strictest on, each for where those before it have found next to nothing. */
    static final List<Strictness> DESCENDING = List.of(
            new Strictness(true, true, true),
            new Strictness(false, true, true),
            new Strictness(false, false, true),
            new Strictness(false, false, false));

    int weight(Part part) {
        return namesWeigh ? part.names().weight() : 0;
    }
}
