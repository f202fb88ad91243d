package org.chapterhouse.domain.library;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Viewer;

/** A group that plans to read, reads or has read a reading, by its slug and name. */
public record Readership(UUID reading, String slug, String name) {
    /** Those of the viewer's own groups that read any of the readings, by name; none for a visitor. */
    public static List<Readership> of(Viewer viewer, Collection<UUID> readings) {
        Person person = viewer.person();
        if (person == null || readings.isEmpty()) {
            return List.of();
        }
        return Reading.getEntityManager()
                .createQuery("""
                        select distinct new org.chapterhouse.domain.library.Readership(p.reading.id, g.slug, g.name)
                        from Plan p join p.group g join Membership m on m.group = g
                        where p.reading.id in :readings and m.person = :person and m.state = ACTIVE
                        order by g.name, g.slug
                        """, Readership.class)
                .setParameter("readings", readings)
                .setParameter("person", person)
                .getResultList();
    }
}
