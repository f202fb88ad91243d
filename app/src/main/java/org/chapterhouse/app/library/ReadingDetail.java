package org.chapterhouse.app.library;

import java.util.List;
import java.util.Locale;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.PlanBehind;
import org.chapterhouse.domain.library.Readership;
import org.chapterhouse.domain.library.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A reading's page: its record and its contents.
 *
 * @param groups the viewer's groups that read it
 * @param facilitated the groups in which the viewer may begin a plan over it
 * @param behind the plans of the viewer's groups that read an earlier edition and that the viewer may move
 * @param editable whether the viewer may bring a new edition
 */
public record ReadingDetail(
        Edition edition,
        Outline outline,
        List<Readership> groups,
        List<ReadingGroup> facilitated,
        List<PlanBehind> behind,
        boolean editable) {
    public Reading reading() {
        return edition.reading;
    }

    /** Where the picture on its cover is; null where it has none. */
    public @Nullable String cover() {
        return edition.cover == null
                ? null
                : "/readings/" + reading().slug + "/editions/" + edition.number + "/pictures/" + edition.cover;
    }

    /** The words of all its sections. */
    public long words() {
        return outline.parts().stream()
                .flatMap(part -> part.entries().stream())
                .mapToLong(Outline.Entry::words)
                .sum();
    }

    public ReadingTime time() {
        return ReadingTime.of(words());
    }

    /** The section that the text begins with. */
    public Outline.@Nullable Entry first() {
        return outline.at(1);
    }

    /** Whether a chapter's title stands over its sections: not over the only one that bears it itself. */
    public boolean isHeaded(Outline.Part part) {
        return part.title() != null
                && part.entries().stream().anyMatch(entry -> !part.title().equals(entry.title()));
    }

    /** The language by its English name. */
    public String language() {
        return Locale.forLanguageTag(reading().language).getDisplayName(Locale.ENGLISH);
    }

    /** Whether the source is an address on the web, to which a link leads. */
    public boolean sourceIsAddress() {
        String source = reading().source;
        return source != null && source.matches("(?i)https?://\\S+");
    }
}
