package org.chapterhouse.domain.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.Section;
import org.jspecify.annotations.Nullable;

/** A section as a group reads it: in the latest plan over its reading, with the session that opens it. */
public record SectionInPlan(
        Plan plan, Section section, @Nullable SectionOpening opening) {
    /** Whether the section lies ahead of those who see by session. */
    public boolean isAhead(Instant now) {
        return opening != null && !opening.isOpen(now);
    }

    /** The section by the slugs of its reading and its own; empty where the viewer may not read it. */
    public static Optional<SectionInPlan> find(Standing standing, String reading, String section) {
        return Reading.bound(
                        standing.viewer(),
                        Plan.getEntityManager()
                                .createQuery("""
                                        select p, s, o from Plan p join fetch p.edition e join fetch p.reading r
                                            join Section s on s.edition = e join fetch s.chapter
                                            left join SectionOpening o on o.group = p.group.id and o.plan = p.id
                                                and o.section = s.id
                                            left join fetch o.session
                                        where p.group = :group and r.slug = :reading and s.slug = :section and
                                        """ + Reading.READABLE + " order by p.number desc", Object[].class))
                .setParameter("group", standing.group())
                .setParameter("reading", reading)
                .setParameter("section", section)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new SectionInPlan((Plan) row[0], (Section) row[1], (SectionOpening) row[2]));
    }

    /** The slug of the section that a section of another edition became in the edition that the group reads. */
    public static Optional<String> findFollowing(Standing standing, String reading, String section) {
        return findPlan(standing, reading)
                .flatMap(plan -> Plan.getEntityManager()
                        .createQuery("""
                        select s.slug from Section s, Section other, Successor u
                        where s.edition = :edition and other.edition.reading = :reading and other.slug = :section
                            and (u.section = other.id and u.successor = s.id
                                or u.successor = other.id and u.section = s.id)
                        order by other.edition.number desc, u.weight desc, s.position
                        """, String.class)
                        .setParameter("edition", plan.edition)
                        .setParameter("reading", plan.edition.reading)
                        .setParameter("section", section)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
    }

    /** The latest plan over a reading, where the viewer may read it. */
    public static Optional<Plan> findPlan(Standing standing, String reading) {
        List<Plan> plans = Reading.bound(
                        standing.viewer(),
                        Plan.getEntityManager()
                                .createQuery(
                                        "select p from Plan p join fetch p.edition join fetch p.reading r"
                                                + " where p.group = :group and r.slug = :reading and "
                                                + Reading.READABLE + " order by p.number desc",
                                        Plan.class))
                .setParameter("group", standing.group())
                .setParameter("reading", reading)
                .setMaxResults(1)
                .getResultList();
        return plans.stream().findFirst();
    }
}
