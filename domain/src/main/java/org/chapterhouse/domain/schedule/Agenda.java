package org.chapterhouse.domain.schedule;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chapterhouse.domain.group.ReadingGroup;
import org.jspecify.annotations.Nullable;

/** What several groups read, and when each meets next: two statements, whatever their number. */
public final class Agenda {
    private final Map<UUID, Plan> plans;
    private final Map<UUID, ReadingSession> next;

    private Agenda(Map<UUID, Plan> plans, Map<UUID, ReadingSession> next) {
        this.plans = plans;
        this.next = next;
    }

    public static Agenda of(Collection<ReadingGroup> groups, Instant now) {
        return new Agenda(latestPlans(groups), nextSessions(groups, now));
    }

    private static Map<UUID, Plan> latestPlans(Collection<ReadingGroup> groups) {
        return Panache.getEntityManager()
                .createQuery(
                        "from Plan p where p.group in :groups"
                                + " and p.number = (select max(q.number) from Plan q where q.group = p.group)",
                        Plan.class)
                .setParameter("groups", groups)
                .getResultStream()
                .collect(Collectors.toMap(plan -> plan.group.id, plan -> plan));
    }

    private static Map<UUID, ReadingSession> nextSessions(Collection<ReadingGroup> groups, Instant now) {
        Map<UUID, ReadingSession> next = new HashMap<>();
        Panache.getEntityManager()
                .createQuery("""
                        from ReadingSession s join fetch s.plan p join fetch p.reading
                        where s.group in :groups and s.state in (PLANNED, LIVE) and s.startsAt > :longestAgo
                        order by s.startsAt, s.number
                        """, ReadingSession.class)
                .setParameter("groups", groups)
                .setParameter("longestAgo", now.minus(Duration.ofMinutes(Appointment.LONGEST_MINUTES)))
                .getResultStream()
                .filter(session -> session.endsAt().isAfter(now))
                .forEach(session -> next.putIfAbsent(session.group.id, session));
        return next;
    }

    /** The group's next session; null where none is planned. */
    public @Nullable ReadingSession next(ReadingGroup group) {
        return next.get(group.id);
    }

    /** What the group reads: the plan of its next session, else its latest; null where it never had one. */
    public @Nullable Plan plan(ReadingGroup group) {
        ReadingSession session = next(group);
        return session == null ? plans.get(group.id) : session.plan;
    }
}
