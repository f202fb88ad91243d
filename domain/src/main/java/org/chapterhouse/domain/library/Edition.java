package org.chapterhouse.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Viewer;
import org.jspecify.annotations.Nullable;

/** One import of a reading. Its outline and text never change afterwards. */
@Entity
public class Edition extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    public Reading reading;

    public int number;

    @Column(name = "file_name")
    public String fileName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "imported_by")
    public Person importedBy;

    @Column(name = "imported_at")
    public Instant importedAt;

    /** The name of the picture on its cover, among its pictures. */
    public @Nullable String cover;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    /** The next edition of a reading, still without chapters. */
    public static Edition next(Reading reading, String fileName, Person by, Instant now) {
        Edition edition = new Edition();
        edition.reading = reading;
        edition.number = nextNumber(reading);
        edition.fileName = fileName;
        edition.importedBy = by;
        edition.importedAt = now;
        edition.persist();
        return edition;
    }

    /** The number that the next edition of a reading will have. */
    public static int nextNumber(Reading reading) {
        return (int) count("reading", reading) + 1;
    }

    /** Adds a picture that its text shows. */
    public void addPicture(String name, String mediaType, byte[] content) {
        new Asset(this, name, mediaType, content).persist();
    }

    /** Adds a chapter after those the edition has. */
    public Chapter addChapter(int position, @Nullable String title) {
        Chapter chapter = new Chapter(this, position, title);
        chapter.persist();
        return chapter;
    }

    /**
     * Keeps what its facilitator did to its outline, as the contents of a corrections file. They can be long, and only
     * the import of the next edition asks for them.
     */
    public void keepCorrections(String corrections) {
        flush();
        getEntityManager()
                .createNativeQuery("update edition set corrections = :corrections where id = :id")
                .setParameter("corrections", corrections)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The corrections of the latest edition of a reading; empty where it was made without any. */
    public static String latestCorrections(Reading reading) {
        List<?> latest = getEntityManager()
                .createNativeQuery("select coalesce(corrections, '') from edition where reading_id = :reading"
                        + " order by number desc limit 1")
                .setParameter("reading", reading.id)
                .getResultList();
        return latest.isEmpty() ? "" : (String) latest.get(0);
    }

    /** The latest edition of a reading. */
    public static Optional<Edition> latest(Reading reading) {
        return find("reading = ?1 order by number desc", reading).firstResultOptional();
    }

    /** The latest edition of the reading with this slug, where the viewer may read it. */
    public static Optional<Edition> findReadable(Viewer viewer, String slug) {
        return Reading.bound(viewer, getEntityManager().createQuery("""
                        select e from Edition e join fetch e.reading r
                        where r.slug = :slug and e.number = (select max(l.number) from Edition l where l.reading = r) and
                        """ + Reading.READABLE, Edition.class))
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }
}
