package org.chapterhouse.domain.schedule;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.GroupCounter;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.notification.GroupChange;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A meeting of a group over some sections of the edition its plan reads. */
@Entity
@Table(name = "reading_session")
public class ReadingSession extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    public Plan plan;

    /** Within the group; never given twice. */
    public int number;

    /** Within the plan, by time, from 1. It follows from the others' times, so nobody's change is lost by it. */
    @OptimisticLock(excluded = true)
    public int position;

    public @Nullable String title;
    public @Nullable String note;

    @Column(name = "local_start")
    public LocalDateTime localStart;

    public String zone;

    @Column(name = "starts_at")
    public Instant startsAt;

    public int minutes;

    /** The event's identity in calendars (RFC 5545, UID). */
    public String uid;

    /** Grows with every change that calendars must learn of (RFC 5545, SEQUENCE). */
    public int sequence;

    @Enumerated(EnumType.STRING)
    public State state;

    @Column(name = "write_first")
    public boolean writeFirst;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    public Set<SessionSection> sections = new HashSet<>();

    @Version
    public int version;

    /** Where a session stands. */
    public enum State {
        PLANNED,
        LIVE,
        CLOSED,
        CANCELLED
    }

    @SuppressWarnings("NullAway.Init")
    protected ReadingSession() {}

    /** Plans a session; refused for a time that is past, too far ahead or skipped, and for another edition's sections. */
    public static ReadingSession plan(Plan plan, Appointment appointment, Standing by, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        appointment.time().checkAhead(now);
        return enter(plan, appointment, now);
    }

    /** Enters a session that may have taken place already, as when a group brings its past with it. */
    public static ReadingSession enter(Plan plan, Appointment appointment, Instant now) {
        ReadingSession session = new ReadingSession();
        session.group = plan.group;
        session.plan = plan;
        session.number = GroupCounter.lock(plan.group).nextSession();
        session.uid = UUID.randomUUID() + "@chapterhouse";
        session.state = State.PLANNED;
        session.apply(appointment);
        session.persist();
        plan.order();
        GroupChange.record(plan.group, GroupChange.Kind.SESSION_PLANNED, session.id, now);
        return session;
    }

    /** Changes a session that is not over; the version is the one its editor saw. */
    public void change(Appointment appointment, int seenVersion, Standing by, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        Rule.SESSION_OVER.unless(!isOver());
        Rule.CHANGED_MEANWHILE.unless(version == seenVersion);
        checkMove(appointment.time(), now);
        apply(appointment);
        touch(now);
        plan.order();
    }

    /** Reads other sections from now on, as its plan went over to another edition. */
    public void carryOver(Collection<Section> others, Instant now) {
        cover(List.copyOf(others));
        touch(now);
    }

    /** Refuses to move the session to a time that none can be planned for; it may stay where it is. */
    public void checkMove(MeetingTime to, Instant now) {
        if (!to.equals(time())) {
            to.checkAhead(now);
        }
    }

    /** Calls a session off: it stays in the plan and no longer counts for the horizon. Again, it changes nothing. */
    public void cancel(Standing by, Instant now) {
        end(State.CANCELLED, by, now);
    }

    /** Closes a session, which opens the sections of the next. Closing it again changes nothing. */
    public void close(Standing by, Instant now) {
        end(State.CLOSED, by, now);
    }

    private void end(State end, Standing by, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        if (state != end) {
            Rule.SESSION_OVER.unless(!isOver());
            state = end;
            touch(now);
        }
    }

    private void touch(Instant now) {
        sequence++;
        GroupChange.record(group, GroupChange.Kind.SESSION_CHANGED, id, now);
    }

    private void apply(Appointment appointment) {
        Rule.SECTION_NOT_IN_PLAN.unless(
                appointment.sections().stream().allMatch(section -> section.edition.id.equals(plan.edition.id)));
        startsAt = appointment.time().instant();
        localStart = appointment.time().local();
        zone = appointment.time().zone().getId();
        minutes = appointment.minutes();
        title = appointment.title();
        note = appointment.note();
        cover(appointment.sections());
    }

    private void cover(List<Section> covered) {
        sections.removeIf(held -> !covered.contains(held.section));
        covered.stream()
                .filter(section -> !covers(section))
                .forEach(section -> sections.add(new SessionSection(this, section)));
    }

    public boolean covers(Section section) {
        return sections.stream().anyMatch(held -> held.section.equals(section));
    }

    public boolean isOver() {
        return state == State.CLOSED || state == State.CANCELLED;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }

    /** Whether it is taking place: it has begun, its time is not up, and nobody ended it. */
    public boolean isLive(Instant now) {
        return !isOver() && !startsAt.isAfter(now) && endsAt().isAfter(now);
    }

    /** Whether it lies behind: somebody ended it, or its time is up. */
    public boolean isPast(Instant now) {
        return isOver() || !endsAt().isAfter(now);
    }

    /** The agreed time. */
    public MeetingTime time() {
        return new MeetingTime(localStart, ZoneId.of(zone));
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** The sections it covers, in reading order. */
    public List<Section> coveredSections() {
        return sections.stream()
                .map(held -> held.section)
                .sorted(Comparator.comparingInt(section -> section.position))
                .toList();
    }

    /** The sessions of a plan by time, cancelled ones included, with their sections. */
    public static List<ReadingSession> of(Plan plan) {
        return list(
                "select distinct s from ReadingSession s left join fetch s.sections c left join fetch c.section"
                        + " where s.group = ?1 and s.plan = ?2 order by s.startsAt, s.number",
                plan.group,
                plan);
    }

    /** The session by its number, for a change: whoever changes a group's sessions waits until the others are done. */
    public static Optional<ReadingSession> findToChange(ReadingGroup group, int number) {
        GroupCounter.lock(group);
        return findIn(group, number);
    }

    public static Optional<ReadingSession> findIn(ReadingGroup group, int number) {
        return find(
                        "select distinct s from ReadingSession s join fetch s.plan p join fetch p.reading"
                                + " join fetch p.edition left join fetch s.sections c left join fetch c.section"
                                + " where s.group = ?1 and s.number = ?2",
                        group,
                        number)
                .singleResultOptional();
    }

    /** The sessions of a group, given by their keys. */
    public static List<ReadingSession> among(ReadingGroup group, Collection<UUID> keys) {
        return list("group = ?1 and id in ?2", group, keys);
    }

    /** The next session of a group that is not over and did not end before {@code now}. */
    public static Optional<ReadingSession> next(ReadingGroup group, Instant now) {
        return find(
                        "from ReadingSession s join fetch s.plan p join fetch p.reading where s.group = ?1"
                                + " and s.state in (PLANNED, LIVE) and s.startsAt > ?2 order by s.startsAt, s.number",
                        group,
                        now.minus(Duration.ofMinutes(Appointment.LONGEST_MINUTES)))
                .<ReadingSession>stream()
                .filter(session -> session.endsAt().isAfter(now))
                .findFirst();
    }
}
