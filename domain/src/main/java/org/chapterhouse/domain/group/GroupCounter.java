package org.chapterhouse.domain.group;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.UUID;

/** The last number given in a group to a plan, session, thread, comment and change. */
@Entity
@Table(name = "group_counter")
public class GroupCounter extends PanacheEntityBase {
    @Id
    @Column(name = "group_id")
    public UUID group;

    int plans;
    int sessions;
    int threads;
    int comments;
    long changes;

    @SuppressWarnings("NullAway.Init")
    protected GroupCounter() {}

    GroupCounter(ReadingGroup group) {
        this.group = group.id;
    }

    /** The group's counter, held by this transaction until it ends: others wait for their numbers. */
    public static GroupCounter lock(ReadingGroup group) {
        return findById(group.id, LockModeType.PESSIMISTIC_WRITE);
    }

    public int nextPlan() {
        return ++plans;
    }

    public int nextSession() {
        return ++sessions;
    }

    public int nextThread() {
        return ++threads;
    }

    public int nextComment() {
        return ++comments;
    }

    public long nextChange() {
        return ++changes;
    }
}
