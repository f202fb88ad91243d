package org.chapterhouse.domain.group;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.notification.GroupChange;
import org.jspecify.annotations.Nullable;

/** A person in a group. */
@Entity
public class Membership extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    public Person person;

    @Enumerated(EnumType.STRING)
    public State state;

    /** When the person came into this state. */
    public Instant since;

    @OneToMany(
            mappedBy = "membership",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE},
            orphanRemoval = true)
    public Set<MembershipRole> roles = new HashSet<>();

    @Version
    public int version;

    /** Where a person stands on the way into and out of a group. */
    public enum State {
        REQUESTED,
        ACTIVE,
        LEFT,
        REMOVED
    }

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    private Membership(ReadingGroup group, Person person, State state, Instant now) {
        this.group = group;
        this.person = person;
        this.state = state;
        this.since = now;
    }

    static Membership founding(ReadingGroup group, Person founder, Instant now) {
        Membership membership = enter(group, founder, now);
        membership.entrust(Role.FACILITATOR);
        return membership;
    }

    /** Makes somebody a member without their asking, as when a group brings its members with it. */
    public static Membership enter(ReadingGroup group, Person person, Instant now) {
        Membership membership = new Membership(group, person, State.ACTIVE, now);
        membership.persist();
        return membership;
    }

    /** Joins an open group, or asks to join one that takes requests; refused where the group is by invitation. */
    public static Membership join(Standing seen, Instant now) {
        ReadingGroup group = seen.group();
        Membership membership = inTurn(group, seen.viewer().signedIn());
        Standing standing = new Standing(seen.viewer(), group, membership, seen.groupHasModerator());
        Rule.ALREADY_MEMBER.unless(!standing.isMember() && !standing.isWaiting());
        Rule.NOT_JOINABLE.unless(standing.mayJoin());
        State state = group.joining == Joining.OPEN ? State.ACTIVE : State.REQUESTED;
        if (membership == null) {
            membership = new Membership(group, standing.viewer().signedIn(), state, now);
            membership.persist();
        } else {
            membership.turn(state, now);
        }
        if (state == State.ACTIVE) {
            GroupChange.record(group, GroupChange.Kind.MEMBER_JOINED, membership.id, now);
        }
        return membership;
    }

    /** Lets in somebody who asked to join; who is in already stays in. */
    public void accept(Standing by, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        takeTurn();
        if (!isActive()) {
            Rule.CHANGED_MEANWHILE.unless(isRequested());
            turn(State.ACTIVE, now);
            GroupChange.record(group, GroupChange.Kind.MEMBER_JOINED, id, now);
        }
    }

    /** Declines a request to join. The person is not told why, and can ask again. */
    public void refuse(Standing by, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        takeTurn();
        if (state != State.LEFT) {
            Rule.CHANGED_MEANWHILE.unless(isRequested());
            turn(State.LEFT, now);
        }
    }

    /** Leaves the group, or takes a request back; refused to the last facilitator. What was written stays. */
    public void leave(Instant now) {
        takeTurn();
        if (isFacilitator()) {
            Rule.LAST_FACILITATOR.unless(otherFacilitators() > 0);
        }
        roles.clear();
        turn(State.LEFT, now);
    }

    private void turn(State next, Instant now) {
        state = next;
        since = now;
    }

    /** Gives the member a role; a role they hold already stays. */
    public void entrust(Role role) {
        if (!is(role)) {
            roles.add(new MembershipRole(this, role));
        }
    }

    /**
     * Settles which roles the member holds; refused where the group would lose its last facilitator.
     *
     * @param seenVersion the version of this membership that whoever decides saw
     */
    public void hold(Set<Role> settled, int seenVersion, Standing by) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        takeTurn();
        Rule.CHANGED_MEANWHILE.unless(isActive() && version == seenVersion);
        if (isFacilitator() && !settled.contains(Role.FACILITATOR)) {
            Rule.LAST_FACILITATOR.unless(otherFacilitators() > 0);
        }
        roles.removeIf(held -> !settled.contains(held.role));
        settled.forEach(this::entrust);
        getEntityManager().lock(this, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isRequested() {
        return state == State.REQUESTED;
    }

    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.role == role);
    }

    public boolean isFacilitator() {
        return is(Role.FACILITATOR);
    }

    public boolean isModerator() {
        return is(Role.MODERATOR);
    }

    // Two who join twice at once would each see nobody, two facilitators who leave at once would each see the other:
    // the group's counter makes them take turns, and whoever had to wait looks again.
    private void takeTurn() {
        GroupCounter.lock(group);
        getEntityManager().refresh(this);
    }

    private static @Nullable Membership inTurn(ReadingGroup group, Person person) {
        GroupCounter.lock(group);
        Membership membership =
                find("group = ?1 and person = ?2", group, person).firstResult();
        if (membership != null) {
            getEntityManager().refresh(membership);
        }
        return membership;
    }

    private long otherFacilitators() {
        return MembershipRole.count(
                "group = ?1 and role = FACILITATOR and membership.state = ACTIVE and membership <> ?2", group, this);
    }

    /**
     * The active members of a group with their roles, by name; at most {@code limit}.
     *
     * @param after the handle of the member they come after; any other begins at the first
     */
    public static List<Membership> activeIn(ReadingGroup group, String after, int limit) {
        List<Membership> members = find("""
                        from Membership m join fetch m.person p where m.group = ?1 and m.state = ACTIVE
                            and not exists (select 1 from Membership a where a.group = m.group and a.state = ACTIVE
                                and a.person.handle = ?2
                                and (a.person.name > p.name or (a.person.name = p.name and a.id >= m.id)))
                        order by p.name, m.id
                        """, group, after).page(0, limit).list();
        list("from Membership m left join fetch m.roles where m in ?1", members);
        return members;
    }

    /** How many active members a group has. */
    public static long countIn(ReadingGroup group) {
        return count("group = ?1 and state = ACTIVE", group);
    }

    /** How many active members each of some groups has, by its key. */
    public static Map<UUID, Long> countIn(Collection<ReadingGroup> groups) {
        return getEntityManager()
                .createQuery(
                        "select m.group.id, count(m) from Membership m where m.group in :groups"
                                + " and m.state = ACTIVE group by m.group.id",
                        Object[].class)
                .setParameter("groups", groups)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The facilitators of a group, by name. */
    public static List<Person> facilitatorsOf(ReadingGroup group) {
        return getEntityManager()
                .createQuery(
                        "select p from MembershipRole r join r.membership m join m.person p"
                                + " where r.group = :group and r.role = FACILITATOR and m.state = ACTIVE"
                                + " order by p.name, p.id",
                        Person.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** Those who asked to join, the first to ask first; at most {@code limit}. */
    public static List<Membership> requestsFor(ReadingGroup group, int limit) {
        return find(
                        "from Membership m join fetch m.person where m.group = ?1 and m.state = REQUESTED"
                                + " order by m.since, m.id",
                        group)
                .page(0, limit)
                .list();
    }

    /** Who is or was in the group or asked to be, by their handle. */
    public static Optional<Membership> findIn(ReadingGroup group, String handle) {
        return find("from Membership m join fetch m.person p where m.group = ?1 and p.handle = ?2", group, handle)
                .firstResultOptional();
    }

    /** The requests of a person that wait for an answer, by group. */
    public static List<Membership> requestsOf(Person person) {
        return list(
                "from Membership m join fetch m.group g where m.person = ?1 and m.state = REQUESTED"
                        + " and g.visibility <> PRIVATE order by g.name, m.id",
                person);
    }

    /** How many people wait to be let into the groups that a person facilitates; groups where nobody waits are absent. */
    public static Map<ReadingGroup, Long> waitingFor(Person facilitator) {
        return getEntityManager()
                .createQuery("""
                        select g, count(m) from Membership m join m.group g where m.state = REQUESTED and exists (
                            select 1 from MembershipRole r where r.group = g and r.role = FACILITATOR
                                and r.membership.person = :person and r.membership.state = ACTIVE)
                        group by g order by g.name, g.id
                        """, Object[].class)
                .setParameter("person", facilitator)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (ReadingGroup) row[0], row -> (Long) row[1], Long::sum, LinkedHashMap::new));
    }

    /** The groups a person is an active member of, by name. */
    public static List<Membership> activeOf(Person person) {
        return list(
                "select distinct m from Membership m join fetch m.group g left join fetch m.roles"
                        + " where m.person = ?1 and m.state = ACTIVE order by g.name, m.id",
                person);
    }
}
