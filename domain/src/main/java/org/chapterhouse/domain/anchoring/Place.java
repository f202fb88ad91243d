package org.chapterhouse.domain.anchoring;

import java.util.UUID;

/**
 * A block of an edition, in which words are looked for.
 *
 * @param key its key, the same in every edition that has the same block
 */
public record Place(String key, UUID section, String text) {}
