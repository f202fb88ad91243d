package org.chapterhouse.app.library;

import java.util.List;
import org.chapterhouse.app.library.EditionTexts.BlockText;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.Section;
import org.jspecify.annotations.Nullable;

/** The text of a section without a group beside it. */
public record SectionAlone(Section section, Outline outline, List<BlockText> blocks) {
    public Reading reading() {
        return section.edition.reading;
    }

    public ReadingTime time() {
        return ReadingTime.of(section.words);
    }

    /** What stands over its text: of a text that is not parted, its title; null where nothing does. */
    public @Nullable String heading() {
        return outline.headingOf(section, reading());
    }

    public Outline.@Nullable Entry previous() {
        return outline.at(section.position - 1);
    }

    public Outline.@Nullable Entry next() {
        return outline.at(section.position + 1);
    }
}
