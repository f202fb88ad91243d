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

    /** Whether the chapter's title says more than the section's own. */
    public boolean isTitledApart() {
        return section.chapter.title != null && !section.chapter.title.equals(section.title);
    }

    public Outline.@Nullable Entry previous() {
        return outline.at(section.position - 1);
    }

    public Outline.@Nullable Entry next() {
        return outline.at(section.position + 1);
    }
}
