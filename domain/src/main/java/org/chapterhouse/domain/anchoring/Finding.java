package org.chapterhouse.domain.anchoring;

import org.jspecify.annotations.Nullable;

/**
 * What came of looking for words in a later edition.
 *
 * @param score how surely it is they, from 0 to 1
 * @param span where they stand; null where they are lost
 */
public record Finding(
        Outcome outcome, double score, @Nullable Span span) {
    /** Words that were not found. */
    public static final Finding LOST = new Finding(Outcome.LOST, 0, null);

    /** How words came into a later edition. */
    public enum Outcome {
        /** They stand in the block that follows theirs. */
        KEPT,
        /** They stand elsewhere. */
        MOVED,
        /** They may stand there; somebody who reads has to say. */
        DOUBTFUL,
        /** They stand nowhere. */
        LOST
    }
}
