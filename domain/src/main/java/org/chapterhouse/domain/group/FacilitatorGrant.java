package org.chapterhouse.domain.group;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.domain.Refusal.Rule;
import org.jspecify.annotations.Nullable;

/** A person's wish to facilitate, and an admin's consent: our own grant beside the realm role. */
@Entity
@Table(name = "facilitator_grant")
public class FacilitatorGrant extends PanacheEntityBase {
    @Id
    @Column(name = "person_id")
    public UUID id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    public Person person;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "granted_at")
    public @Nullable Instant grantedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "granted_by")
    public @Nullable Person grantedBy;

    @SuppressWarnings("NullAway.Init")
    protected FacilitatorGrant() {}

    /** Notes that the person asks to become a facilitator; asking again changes nothing. */
    public static void ask(Person person, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into facilitator_grant (person_id, asked_at) values (:person, :now)"
                        + " on conflict do nothing")
                .setParameter("person", person.id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Grants it; only an admin may. Granting it again changes nothing. */
    public void grant(Viewer admin, Instant now) {
        Rule.NOT_ALLOWED.unless(admin.isAdmin());
        if (grantedAt == null) {
            grantedAt = now;
            grantedBy = admin.signedIn();
        }
    }

    /** The wish of a person, granted or not. */
    public static Optional<FacilitatorGrant> findOf(Person person) {
        return findByIdOptional(person.id);
    }

    /** The wish of a person by their handle, granted or not. */
    public static Optional<FacilitatorGrant> findOf(String handle) {
        return find("person.handle", handle).firstResultOptional();
    }

    /** The wishes nobody has granted yet, the oldest first; at most {@code limit}. */
    public static List<FacilitatorGrant> open(int limit) {
        return find("from FacilitatorGrant g join fetch g.person where g.grantedAt is null order by g.askedAt, g.id")
                .page(0, limit)
                .list();
    }

    /** How many wishes nobody has granted yet. */
    public static long countOpen() {
        return count("grantedAt is null");
    }
}
