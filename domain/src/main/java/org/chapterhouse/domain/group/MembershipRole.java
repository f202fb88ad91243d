package org.chapterhouse.domain.group;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One role that a member holds. */
@Entity
@Table(name = "membership_role")
@IdClass(MembershipRole.Key.class)
public class MembershipRole extends PanacheEntityBase {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    public Membership membership;

    @Id
    @Enumerated(EnumType.STRING)
    public Role role;

    /** The key of a held role. */
    public record Key(UUID group, UUID membership, Role role) {}

    @SuppressWarnings("NullAway.Init")
    protected MembershipRole() {}

    MembershipRole(Membership membership, Role role) {
        this.group = membership.group;
        this.membership = membership;
        this.role = role;
    }
}
