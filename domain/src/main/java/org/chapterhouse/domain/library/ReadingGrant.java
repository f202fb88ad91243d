package org.chapterhouse.domain.library;

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

/** A reading that a group was given. */
@Entity
@Table(name = "reading_grant")
@IdClass(ReadingGrant.Key.class)
public class ReadingGrant extends PanacheEntityBase {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    public Reading reading;

    /** The key of a grant. */
    public record Key(UUID group, UUID reading) {}

    @SuppressWarnings("NullAway.Init")
    protected ReadingGrant() {}

    ReadingGrant(Reading reading, ReadingGroup group) {
        this.reading = reading;
        this.group = group;
    }
}
