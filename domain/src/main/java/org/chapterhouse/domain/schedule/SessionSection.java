package org.chapterhouse.domain.schedule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.library.Section;

/** A section that a session covers. */
@Entity
@Table(name = "session_section")
@IdClass(SessionSection.Key.class)
public class SessionSection extends PanacheEntityBase {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    public ReadingSession session;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    public Section section;

    /** The key of a covered section. */
    public record Key(UUID group, UUID session, UUID section) {}

    @SuppressWarnings("NullAway.Init")
    protected SessionSection() {}

    SessionSection(ReadingSession session, Section section) {
        this.group = session.group;
        this.session = session;
        this.section = section;
    }
}
