package org.chapterhouse.domain.anchoring;

import java.util.Set;
import java.util.UUID;

/**
 * Words of an earlier edition that are to be found again.
 *
 * @param block the block in which they begin, as it was
 * @param start their offset in it, in UTF-16 units
 * @param words the words themselves
 * @param before what stood before them in their block and its neighbour, as far as it is evidence
 * @param after what stood behind them
 * @param successors the sections of the later edition that follow theirs
 */
public record Quotation(Place block, int start, String words, String before, String after, Set<UUID> successors) {}
