package org.chapterhouse.imports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit that is scheduled and discussed.
 *
 * @param title null for text before the first heading of its chapter
 * @param blocks in reading order; the section's own heading is not among them
 */
public record Section(@Nullable String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Words of running text, separated by white space: everything but captions. */
    public int words() {
        return blocks.stream()
                .filter(block -> block.kind() != BlockKind.CAPTION)
                .mapToInt(block -> Words.count(block.text()))
                .sum();
    }
}
