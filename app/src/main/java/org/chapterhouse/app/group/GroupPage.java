package org.chapterhouse.app.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/** A group's home: what comes next, how far it has come, what is new, and who is there. */
public record GroupPage(
        Standing standing,
        @Nullable NextUp next,
        @Nullable Progress progress,
        List<DiscussionThread> latest,
        Company company) {
    private static final int LATEST = 6;
    private static final int FACES = 8;

    /** The people of a group: how many, some of them, and who leads it. */
    public record Company(long count, List<Membership> some, List<Person> facilitators) {
        static Company of(ReadingGroup group) {
            return new Company(
                    Membership.countIn(group), Membership.activeIn(group, "", FACES), Membership.facilitatorsOf(group));
        }

        /** The facilitators' names as one line. */
        public String led() {
            return facilitators.stream().map(person -> person.name).collect(Collectors.joining(", "));
        }
    }

    static GroupPage of(Standing standing, Instant now) {
        ReadingGroup group = standing.group();
        Optional<ReadingSession> next = ReadingSession.next(group, now);
        Optional<Plan> plan = next.map(session -> session.plan)
                .or(() -> Plan.of(group).stream().findFirst());
        return new GroupPage(
                standing,
                next.map(session -> NextUp.of(group, session, standing.viewer(), now))
                        .orElse(null),
                plan.map(current -> Progress.of(current, now)).orElse(null),
                DiscussionThread.latest(Horizon.of(standing, now), LATEST),
                Company.of(group));
    }
}
