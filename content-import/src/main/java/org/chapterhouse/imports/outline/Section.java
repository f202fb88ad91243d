package org.chapterhouse.imports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit that is scheduled and discussed.
 *
 * @param title null for text before the first heading of its chapter, and for a section that was cut from the one
 *     before it
 * @param proposed whether the import proposes that it begins here, since the text does not say so
 * @param blocks in reading order; the section's own heading is not among them
 */
public record Section(@Nullable String title, boolean proposed, List<Block> blocks) {

    /** What adults read of English prose in a minute, in round figures (Brysbaert 2019: 238 words). */
    private static final int WORDS_A_MINUTE = 230;

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Words of running text, separated by white space: everything but pictures and their captions. */
    public int words() {
        return blocks.stream()
                .filter(block -> block.kind().isRunning())
                .mapToInt(block -> Words.count(block.text()))
                .sum();
    }

    /** How long most people read it, in whole minutes, at least one. */
    public int minutes() {
        return Math.max(1, Math.round((float) words() / WORDS_A_MINUTE));
    }
}
