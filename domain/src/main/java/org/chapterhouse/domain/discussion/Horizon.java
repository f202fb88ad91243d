package org.chapterhouse.domain.discussion;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.UUID;
import org.chapterhouse.domain.group.Pace;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How far a viewer sees in a group: the one rule against spoilers. Every query for threads or comments begins here, so
 * none can forget it.
 *
 * @param opened whether the viewer deliberately opened what lies ahead
 */
public record Horizon(Standing standing, boolean opened, Instant now) {
    // HQL: thread t belongs to the group and does not lie ahead.
    private static final String WITHIN = """
            t.group = :group and (t.section is null or :everything = true or not exists (
                select 1 from SectionOpening o
                where o.group = t.group.id and o.plan = t.plan.id and o.section = t.section.id
                    and o.opened = false and o.startsAt > :now
                    and not (:byReader = true and exists (
                        select 1 from ReadMark k
                        where k.group = t.group and k.section = t.section and k.person.id = :person))))
            """;

    /** What a viewer sees of a group without having opened what lies ahead. */
    public static Horizon of(Standing standing, Instant now) {
        return new Horizon(standing, false, now);
    }

    /** Whether nothing is held back. */
    public boolean isEverything() {
        return opened || standing.group().pace == Pace.OPEN || standing.seesAhead();
    }

    private boolean isByReader() {
        return standing.group().pace == Pace.BY_READER && standing.isMember();
    }

    TypedQuery<DiscussionThread> threads(String where) {
        return bound(Panache.getEntityManager()
                .createQuery(
                        "select t from DiscussionThread t left join fetch t.section left join fetch t.session"
                                + " join fetch t.startedBy where " + WITHIN + " and " + where,
                        DiscussionThread.class));
    }

    TypedQuery<Comment> comments(String where) {
        return bound(Panache.getEntityManager()
                .createQuery(
                        "select c from Comment c join fetch c.thread t join fetch c.author where c.group = :group and "
                                + WITHIN + " and " + where,
                        Comment.class));
    }

    /**
     * The comments of threads with the threads' passages in an edition, thread by thread and each in reading order. A
     * thread gives no more of them than the page holds, so that the longest costs no more to read than any other.
     *
     * @param which which of a thread's comments {@code x}
     */
    TypedQuery<Object[]> talk(String which, String where, int limit) {
        return bound(Panache.getEntityManager()
                        .createQuery(
                                "select t, c, p from DiscussionThread t join lateral (select x.id as id from Comment x"
                                        + " where x.group = t.group and x.thread = t and " + which
                                        + " order by x.path limit :limit) k join Comment c on c.id = k.id"
                                        + " join fetch c.author"
                                        + " left join Passage p on p.group = t.group and p.thread = t"
                                        + " and p.edition = :edition where " + WITHIN + " and " + where
                                        + " order by t.number, c.path",
                                Object[].class))
                .setParameter("limit", limit)
                .setMaxResults(limit);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        return query.setParameter("group", standing.group())
                .setParameter("everything", isEverything())
                .setParameter("byReader", isByReader())
                .setParameter("person", personId())
                .setParameter("now", now);
    }

    private @Nullable UUID personId() {
        Person person = standing.viewer().person();
        return person == null ? null : person.id;
    }
}
