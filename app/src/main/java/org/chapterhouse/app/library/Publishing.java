package org.chapterhouse.app.library;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chapterhouse.domain.Slug;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Block;
import org.chapterhouse.domain.library.BlockKind;
import org.chapterhouse.domain.library.Chapter;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.imports.outline.OutlinedText;
import org.jspecify.annotations.Nullable;

/** Makes an imported text a reading of the library: its record and its first edition. */
public final class Publishing {
    private static final String OPENING = "opening";

    private final Edition edition;
    private final Set<String> slugs = new HashSet<>();
    private int position;

    private Publishing(Edition edition) {
        this.edition = edition;
    }

    /** Publishes a text; nothing of it is stored unless all of it is. */
    public static Edition publish(OutlinedText text, String fileName, Reading.Record record, Viewer by, Instant now) {
        Reading reading = Reading.add(record, by, now);
        Edition edition = Edition.next(reading, fileName, by.signedIn(), now);
        new Publishing(edition).store(text.chapters());
        return edition;
    }

    private void store(List<org.chapterhouse.imports.outline.Chapter> chapters) {
        for (int index = 0; index < chapters.size(); index++) {
            Chapter chapter = edition.addChapter(index + 1, chapters.get(index).title());
            chapters.get(index).sections().forEach(section -> store(chapter, section));
        }
    }

    private void store(Chapter chapter, org.chapterhouse.imports.outline.Section imported) {
        Section section = Section.add(
                chapter, new Section.Heading(++position, slug(imported.title()), imported.title(), imported.words()));
        List<org.chapterhouse.imports.outline.Block> blocks = imported.blocks();
        for (int index = 0; index < blocks.size(); index++) {
            Block.add(section, index + 1, content(blocks.get(index)));
        }
    }

    private String slug(@Nullable String title) {
        String slug = Slug.free(title == null ? OPENING : title, slugs::contains);
        slugs.add(slug);
        return slug;
    }

    private static Block.Content content(org.chapterhouse.imports.outline.Block block) {
        return new Block.Content(block.key(), BlockKind.valueOf(block.kind().name()), block.text(), block.html());
    }
}
