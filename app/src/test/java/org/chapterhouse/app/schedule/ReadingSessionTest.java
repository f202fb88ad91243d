package org.chapterhouse.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.chapterhouse.app.web.Postgres;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.SiteRole;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.ReadingVisibility;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.MeetingTime;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.junit.jupiter.api.Test;

/** The rules of a session, on the real database. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class ReadingSessionTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final OwnGroup group = OwnGroup.in("Europe/Berlin");

    @Test
    void sessionsAreNumberedAsTheyComeAndOrderedByTheirTime() {
        QuarkusTransaction.requiringNew().run(() -> {
            plan(14, "Tide");
            plan(7, "Spring");
            plan(21, "Storm");
        });
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> ReadingSession.of(group.findPlan()).stream()
                                .map(session -> session.number + " at " + session.position)
                                .toList()))
                .containsExactly("2 at 1", "1 at 2", "3 at 3");
    }

    @Test
    void anotherSessionBeforeItDoesNotMakeAnEditionStale() {
        int seen = QuarkusTransaction.requiringNew().call(() -> plan(14, "Tide").version);
        QuarkusTransaction.requiringNew().run(() -> plan(7, "Spring"));
        QuarkusTransaction.requiringNew().run(() -> {
            ReadingSession session = found(1);
            assertThat(session.position).isEqualTo(2);
            session.change(appointment(15, "Tide"), seen, group.standing("bruno"), now);
        });
    }

    @Test
    void sectionOfAnotherTextIsRefused() {
        QuarkusTransaction.requiringNew().run(() -> {
            Edition other = OwnGroup.published(
                    new Viewer(OwnGroup.person("ada"), Set.of(SiteRole.FACILITATOR)), ReadingVisibility.EVERYBODY);
            Appointment appointment = new Appointment(at(7), 60, null, null, Section.of(other));
            assertRefused(
                    Rule.SECTION_NOT_IN_PLAN,
                    () -> ReadingSession.plan(group.findPlan(), appointment, group.standing("ada"), now));
        });
    }

    @Test
    void memberPlansNothing() {
        QuarkusTransaction.requiringNew()
                .run(() -> assertRefused(
                        Rule.NOT_ALLOWED,
                        () -> ReadingSession.plan(
                                group.findPlan(), appointment(7, "Spring"), group.standing("chidi"), now)));
    }

    @Test
    void closedSessionStaysAsItIs() {
        QuarkusTransaction.requiringNew().run(() -> {
            ReadingSession session = plan(7, "Spring");
            session.close(group.standing("ada"), now);
            int sequence = session.sequence;
            session.close(group.standing("bruno"), now);
            assertThat(session.sequence).isEqualTo(sequence);
            assertRefused(Rule.SESSION_OVER, () -> session.cancel(group.standing("ada"), now));
            assertRefused(
                    Rule.SESSION_OVER,
                    () -> session.change(appointment(8, "Spring"), session.version, group.standing("ada"), now));
        });
    }

    @Test
    void sessionThatHasBegunKeepsItsTimeOrMovesAhead() {
        QuarkusTransaction.requiringNew().run(() -> {
            ReadingSession session = plan(7, "Spring");
            Instant during = session.startsAt.plus(Duration.ofMinutes(30));
            session.change(appointment(7, "Spring", "Mouth"), session.version, group.standing("ada"), during);
            assertThat(session.coveredSections())
                    .extracting(section -> section.title)
                    .containsExactly("Spring", "Mouth");
            assertRefused(
                    Rule.SESSION_IN_THE_PAST,
                    () -> session.change(appointment(6, "Spring"), session.version, group.standing("ada"), during));
        });
    }

    @Test
    void liveIsWhatHasBegunAndNotEnded() {
        QuarkusTransaction.requiringNew().run(() -> {
            ReadingSession session = plan(7, "Spring");
            Instant start = session.startsAt;
            Instant end = start.plus(Duration.ofMinutes(60));
            assertThat(session.isLive(start.minusMillis(1))).isFalse();
            assertThat(session.isLive(start)).isTrue();
            assertThat(session.isLive(end.minusMillis(1))).isTrue();
            assertThat(session.isLive(end)).isFalse();
            assertThat(session.isPast(end.minusMillis(1))).isFalse();
            assertThat(session.isPast(end)).isTrue();
            session.close(group.standing("ada"), start);
            assertThat(session.isLive(start)).isFalse();
            assertThat(session.isPast(start)).isTrue();
        });
    }

    private ReadingSession plan(int daysAhead, String... titles) {
        return ReadingSession.plan(group.findPlan(), appointment(daysAhead, titles), group.standing("ada"), now);
    }

    private ReadingSession found(int number) {
        return ReadingSession.findToChange(group.standing("ada").group(), number)
                .orElseThrow();
    }

    private Appointment appointment(int daysAhead, String... titles) {
        return new Appointment(
                at(daysAhead),
                60,
                null,
                null,
                List.of(titles).stream().map(group::section).toList());
    }

    private MeetingTime at(int daysAhead) {
        return new MeetingTime(
                LocalDateTime.ofInstant(now, BERLIN)
                        .toLocalDate()
                        .plusDays(daysAhead)
                        .atTime(12, 0),
                BERLIN);
    }

    private static void assertRefused(Rule rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule).isEqualTo(rule));
    }
}
