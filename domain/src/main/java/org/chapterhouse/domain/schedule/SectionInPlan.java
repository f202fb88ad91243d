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
