package org.chapterhouse.domain.library;

import java.util.List;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Viewer;

/** A plan by which a group still reads an edition that is not the latest. */
public record PlanBehind(String groupSlug, String groupName, int number, int edition) {
    /**
     * Those plans over an edition's reading that read an earlier one, in the groups that the viewer facilitates, by group
     * and number. A plan whose sessions are all over reads nothing any more.
     */
    public static List<PlanBehind> of(Viewer viewer, Edition latest) {
        Person person = viewer.person();
        if (person == null || latest.number == 1) {
            return List.of();
        }
        return Edition.getEntityManager()
                .createQuery("""
                        select new org.chapterhouse.domain.library.PlanBehind(g.slug, g.name, p.number, e.number)
                        from Plan p join p.group g join p.edition e
                        where p.reading = :reading and e.number < :number
                            and exists (select 1 from MembershipRole f join f.membership m where f.group = g
                                and m.person = :person and m.state = ACTIVE and f.role = FACILITATOR)
                            and (exists (select 1 from ReadingSession s where s.plan = p and s.state in (PLANNED, LIVE))
                                or not exists (select 1 from ReadingSession s where s.plan = p))
                        order by g.name, g.slug, p.number
                        """, PlanBehind.class)
                .setParameter("reading", latest.reading)
                .setParameter("number", latest.number)
                .setParameter("person", person)
                .getResultList();
    }
}
