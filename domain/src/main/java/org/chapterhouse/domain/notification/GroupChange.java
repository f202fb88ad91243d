package org.chapterhouse.domain.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.domain.group.GroupCounter;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.library.Section;
import org.jspecify.annotations.Nullable;

/** Something that happened in a group, numbered in the order of commits. It says what changed, never its content. */
@Entity
@Table(name = "group_change")
@IdClass(GroupChange.Key.class)
@EntityListeners(GroupReached.Announcing.class)
public class GroupChange extends PanacheEntityBase {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @Id
    public long seq;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The key of what changed. */
    public UUID ref;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    public @Nullable Section section;

    public Instant at;

    /** What can happen in a group. */
    public enum Kind {
        MEMBER_JOINED(Subject.MEMBER),
        SESSION_PLANNED(Subject.SESSION),
        SESSION_CHANGED(Subject.SESSION),
        THREAD_STARTED(Subject.THREAD),
        THREAD_CHANGED(Subject.THREAD),
        COMMENT_WRITTEN(Subject.COMMENT),
        COMMENT_CHANGED(Subject.COMMENT);

        /** What {@link GroupChange#ref} is the key of. */
        public final Subject subject;

        Kind(Subject subject) {
            this.subject = subject;
        }
    }

    /** What a change can be about. */
    public enum Subject {
        MEMBER,
        SESSION,
        THREAD,
        COMMENT
    }

    /** The key of a change. */
    public record Key(UUID group, long seq) {}

    @SuppressWarnings("NullAway.Init")
    protected GroupChange() {}

    /** Records a change in the transaction that makes it. */
    public static GroupChange record(ReadingGroup group, Kind kind, UUID ref, Instant now) {
        GroupChange change = new GroupChange();
        change.group = group;
        change.seq = GroupCounter.lock(group).nextChange();
        change.kind = kind;
        change.ref = ref;
        change.at = now;
        change.persist();
        return change;
    }

    /** Says that the change concerns a section's page. */
    public GroupChange on(@Nullable Section changed) {
        section = changed;
        return this;
    }

    /** The changes of a group after a number, oldest first, with their sections; at most {@code limit}. */
    public static List<GroupChange> after(UUID group, long seq, int limit) {
        return find(
                        "from GroupChange c left join fetch c.section where c.group.id = ?1 and c.seq > ?2 order by c.seq",
                        group,
                        seq)
                .page(0, limit)
                .list();
    }

    /** The number of the group's latest change; 0 where there is none. */
    public static long latest(UUID group) {
        return getEntityManager()
                .createQuery("select coalesce(max(c.seq), 0) from GroupChange c where c.group.id = :group", Long.class)
                .setParameter("group", group)
                .getSingleResult();
    }

    /** The numbers that groups have reached. */
    public static List<GroupReached> latestOf(Collection<UUID> groups) {
        return getEntityManager()
                .createQuery(
                        "select c.group, c.changes from GroupCounter c where c.group in :groups", GroupReached.class)
                .setParameter("groups", groups)
                .getResultList();
    }
}
