package org.chapterhouse.app.library;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.Section;
import org.jspecify.annotations.Nullable;

/** The chapters and sections of an edition, as its table of contents shows them. */
public record Outline(List<Part> parts) {
    /** A chapter; without a title where its text comes before the first heading. */
    public record Part(@Nullable String title, List<Entry> entries) {}

    /** A section; {@code title} is null for an opening. */
    public record Entry(String slug, @Nullable String title, int position, int words) {
        public int minutes() {
            return Section.minutesToRead(words);
        }
    }

    /** The outline of sections that come in reading order with their chapters. */
    static Outline of(List<Section> sections) {
        List<Part> parts = new ArrayList<>();
        int chapter = -1;
        for (Section section : sections) {
            if (section.chapter.position != chapter) {
                chapter = section.chapter.position;
                parts.add(new Part(section.chapter.title, new ArrayList<>()));
            }
            parts.get(parts.size() - 1)
                    .entries()
                    .add(new Entry(section.slug, section.title, section.position, section.words));
        }
        return new Outline(parts);
    }

    /** What stands over a section's text: of a text that is not parted, its title; null where nothing does. */
    public @Nullable String headingOf(Section section, Reading reading) {
        boolean parted = parts.size() > 1 || parts.get(0).entries().size() > 1;
        return section.title == null && !parted ? reading.title : section.title;
    }

    /** The section at a position, from 1; null where there is none. */
    public @Nullable Entry at(int position) {
        return parts.stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.position() == position)
                .findFirst()
                .orElse(null);
    }
}
