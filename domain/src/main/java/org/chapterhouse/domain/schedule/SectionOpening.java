package org.chapterhouse.domain.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The session that opens a section in a plan. A section that no session covers has none, and is open. */
@Entity
@Immutable
@Table(name = "section_opening")
@IdClass(SectionOpening.Key.class)
public class SectionOpening {
    @Id
    @Column(name = "plan_id")
    public UUID plan;

    @Id
    @Column(name = "section_id")
    public UUID section;

    @Column(name = "group_id")
    public UUID group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    public ReadingSession session;

    /** When it opens at the latest. */
    @Column(name = "starts_at")
    public Instant startsAt;

    /** Whether it opened already because the session before is closed, or because its own has begun. */
    public boolean opened;

    /** The key of an opening. */
    public record Key(UUID plan, UUID section) {}

    @SuppressWarnings("NullAway.Init")
    protected SectionOpening() {}

    /** Whether the section is open to those who see by session. */
    public boolean isOpen(Instant now) {
        return opened || !startsAt.isAfter(now);
    }
}
