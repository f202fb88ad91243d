package org.chapterhouse.domain.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.library.Edition;
import org.jspecify.annotations.Nullable;

/** That a plan went over to another edition. */
@Entity
@Table(name = "edition_move")
public class EditionMove extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    public Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_edition")
    public Edition from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_edition")
    public Edition to;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "moved_by")
    public Person movedBy;

    @Column(name = "moved_at")
    public Instant movedAt;

    @Column(name = "undone_at")
    public @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected EditionMove() {}

    /** Notes the move of a plan to another edition, before it is made. */
    public static EditionMove note(Plan plan, Edition to, Person by, Instant now) {
        EditionMove move = new EditionMove();
        move.group = plan.group;
        move.plan = plan;
        move.from = plan.edition;
        move.to = to;
        move.movedBy = by;
        move.movedAt = now;
        move.persistAndFlush();
        return move;
    }

    /** The last move of a plan, with its editions, where it was not undone and the plan still reads what it led to. */
    public static Optional<EditionMove> findLast(Plan plan) {
        return find(
                        "from EditionMove m join fetch m.from join fetch m.to join fetch m.movedBy where m.group = ?1"
                                + " and m.plan = ?2 and m.undoneAt is null order by m.id desc",
                        plan.group,
                        plan)
                .<EditionMove>firstResultOptional()
                .filter(move -> move.to.id.equals(plan.edition.id));
    }
}
