package org.chapterhouse.app.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.SiteRole;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.ReadingVisibility;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.OutlinedText;
import org.chapterhouse.imports.outline.Pictures;
import org.chapterhouse.imports.outline.Section;

/** Puts readings into the library that a test needs for itself. */
final class Shelf {
    private Shelf() {}

    /** Bruno publishes a short reading; answers its slug. */
    static String publish(String title, ReadingVisibility visibility) {
        return publish(title, visibility, reading -> {});
    }

    /** Bruno publishes a short reading and gives it to a group; answers its slug. */
    static String publishFor(String group, String title) {
        return publish(
                title,
                ReadingVisibility.GROUPS,
                reading -> reading.giveTo(
                        ReadingGroup.<ReadingGroup>find("slug", group).firstResult()));
    }

    private static String publish(String title, ReadingVisibility visibility, Consumer<Reading> then) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Viewer bruno = new Viewer(Person.findByHandle("bruno").orElseThrow(), EnumSet.of(SiteRole.FACILITATOR));
            Reading.Record record =
                    new Reading.Record(title, List.of("Nora Vance"), null, "en", null, null, null, visibility);
            Reading reading = Publishing.publish(text(title), "short.txt", record, bruno, Instant.now()).reading;
            then.accept(reading);
            return reading.slug;
        });
    }

    private static OutlinedText text(String title) {
        Block block = new Block("0123456789abcdef-1", BlockKind.PARAGRAPH, "Few words.", "<p>Few words.</p>");
        Section section = new Section(null, false, List.of(block));
        return new OutlinedText(
                title, List.of(), null, "en", null, null, List.of(new Chapter(null, List.of(section))), Pictures.NONE);
    }
}
