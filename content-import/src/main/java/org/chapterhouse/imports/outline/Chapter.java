package org.chapterhouse.imports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter with its sections, of which there is at least one.
 *
 * @param title null for what comes before the first heading
 * @param sections a chapter without headings of its own has one section that bears its title
 */
public record Chapter(@Nullable String title, List<Section> sections) {

    public Chapter {
        sections = List.copyOf(sections);
    }
}
