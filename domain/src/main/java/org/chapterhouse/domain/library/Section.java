package org.chapterhouse.domain.library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.group.Viewer;
import org.jspecify.annotations.Nullable;

/** A section of a chapter: the unit that is scheduled and discussed. */
@Entity
public class Section extends Keyed {
    /** What adults read of English prose in a minute, in round figures (Brysbaert 2019: 238 words). */
    private static final int WORDS_A_MINUTE = 230;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chapter_id")
    public Chapter chapter;

    /** Within the edition, from 1. */
    public int position;

    /** Unique within the edition. */
    public String slug;

    public @Nullable String title;
    public int words;

    @SuppressWarnings("NullAway.Init")
    protected Section() {}

    /** Where a section stands in its edition, and what it is called. */
    public record Heading(
            int position, String slug, @Nullable String title, int words) {}

    /** Adds a section to a chapter. */
    public static Section add(Chapter chapter, Heading heading) {
        Section section = new Section();
        section.edition = chapter.edition;
        section.chapter = chapter;
        section.position = heading.position();
        section.slug = heading.slug();
        section.title = heading.title();
        section.words = heading.words();
        section.persist();
        return section;
    }

    /** The section of a reading's latest edition, with both, where the viewer may read it. */
    public static Optional<Section> findReadable(Viewer viewer, String reading, String section) {
        return Reading.bound(viewer, getEntityManager().createQuery("""
                        select s from Section s join fetch s.chapter join fetch s.edition e join fetch e.reading r
                        where r.slug = :reading and s.slug = :section
                            and e.number = (select max(l.number) from Edition l where l.reading = r) and
                        """ + Reading.READABLE, Section.class))
                .setParameter("reading", reading)
                .setParameter("section", section)
                .getResultStream()
                .findFirst();
    }

    /** Whether its chapter's title says more than its own. */
    public boolean isTitledApart() {
        return chapter.title != null && !chapter.title.equals(title);
    }

    /** How long most people read at so many words, in whole minutes; at least one. */
    public static int minutesToRead(long words) {
        return (int) Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }

    /** The section of an edition by its slug. */
    public static Optional<Section> findIn(Edition edition, String slug) {
        return find("edition = ?1 and slug = ?2", edition, slug).firstResultOptional();
    }

    /** The sections of an edition with their chapters, in reading order. */
    public static List<Section> of(Edition edition) {
        return list("from Section s join fetch s.chapter where s.edition = ?1 order by s.position", edition);
    }
}
