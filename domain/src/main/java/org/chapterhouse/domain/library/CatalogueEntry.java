package org.chapterhouse.domain.library;

import java.util.List;
import java.util.UUID;
import org.chapterhouse.domain.group.Viewer;

/** A reading as the library lists it, with the extent of its latest edition: captions are not among its words. */
public record CatalogueEntry(Reading reading, long chapters, long sections, long words) {
    /** A place in the order of the library: by title, and by key where titles are the same. */
    public record Position(String title, UUID id) {
        /** Before the first reading. */
        public static final Position START = new Position("", new UUID(0, 0));
    }

    /** Where a page that ends with this entry goes on. */
    public Position position() {
        return new Position(reading.title, reading.id);
    }

    /** What the viewer may read, from the one after a position; at most {@code limit}. */
    public static List<CatalogueEntry> of(Viewer viewer, Position after, int limit) {
        return Reading.bound(
                        viewer,
                        Reading.getEntityManager()
                                .createQuery("""
                        select new org.chapterhouse.domain.library.CatalogueEntry(r,
                            (select count(c) from Chapter c where c.edition = e),
                            (select count(s) from Section s where s.edition = e),
                            (select coalesce(sum(s.words), 0) from Section s where s.edition = e))
                        from Reading r join Edition e on e.reading = r
                        where e.number = (select max(l.number) from Edition l where l.reading = r)
                            and (r.title, r.id) > (:title, :id) and
                        """ + Reading.READABLE + " order by r.title, r.id", CatalogueEntry.class))
                .setParameter("title", after.title())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }
}
