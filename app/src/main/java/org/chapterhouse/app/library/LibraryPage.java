package org.chapterhouse.app.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.CatalogueEntry;
import org.chapterhouse.domain.library.CatalogueEntry.Position;
import org.chapterhouse.domain.library.Readership;
import org.chapterhouse.domain.library.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A page of the library's list.
 *
 * @param next where the page after this one begins; null on the last
 * @param first whether the list begins here
 */
public record LibraryPage(List<Line> lines, @Nullable Position next, boolean first) {
    static final int READINGS = 30;

    /** A reading in the list, with the viewer's groups that read it. */
    public record Line(CatalogueEntry entry, List<Readership> groups) {
        public Reading reading() {
            return entry.reading();
        }

        public int chapters() {
            return (int) entry.chapters();
        }

        public int sections() {
            return (int) entry.sections();
        }

        public ReadingTime time() {
            return ReadingTime.of(entry.words());
        }
    }

    static LibraryPage of(Viewer viewer, Position after) {
        List<CatalogueEntry> found = CatalogueEntry.of(viewer, after, READINGS + 1);
        List<CatalogueEntry> shown = found.subList(0, Math.min(READINGS, found.size()));
        Map<UUID, List<Readership>> groups =
                Readership.of(
                                viewer,
                                shown.stream().map(entry -> entry.reading().id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Readership::reading));
        return new LibraryPage(
                shown.stream()
                        .map(entry -> new Line(entry, groups.getOrDefault(entry.reading().id, List.of())))
                        .toList(),
                found.size() > READINGS ? shown.get(READINGS - 1).position() : null,
                after.equals(Position.START));
    }

    /** The address of the next page; null on the last. */
    public @Nullable String further() {
        return next == null
                ? null
                : "/readings?after=" + URLEncoder.encode(next.title(), StandardCharsets.UTF_8) + "&id=" + next.id();
    }

    /** Whether there is nothing here for the viewer to read. */
    public boolean isEmpty() {
        return first && lines.isEmpty();
    }
}
