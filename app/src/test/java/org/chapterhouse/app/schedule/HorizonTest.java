package org.chapterhouse.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chapterhouse.app.web.Postgres;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.FirstWords;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.discussion.ReadMark;
import org.chapterhouse.domain.group.Pace;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Role;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.MeetingTime;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far somebody sees: each section of the text has one thread, called like the section. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class HorizonTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    // Long before the sessions, which are set relative to it: rules take the time they are asked at.
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private OwnGroup group;

    @BeforeEach
    void readBySession() {
        group = withThreads(Pace.BY_SESSION);
    }

    @Test
    void sectionsThatNoSessionCoversAreOpen() {
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth", "Tide", "Storm");
    }

    @Test
    void firstSessionsSectionsAreOpenOncePlanned() {
        session(7, "Spring", "Mouth");
        session(14, "Tide", "Storm");
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth");
    }

    @Test
    void nextSectionsOpenWhenTheSessionBeforeCloses() {
        int first = session(7, "Spring");
        session(14, "Mouth");
        session(21, "Tide", "Storm");
        close(first);
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth");
    }

    @Test
    void sectionsOpenAtTheLatestWhenTheirOwnSessionBegins() {
        session(7, "Spring");
        session(14, "Mouth");
        session(21, "Tide", "Storm");
        Instant second = start("Mouth");
        assertThat(seenBy("chidi", second.minusMillis(1))).containsExactly("Spring");
        assertThat(seenBy("chidi", second)).containsExactly("Spring", "Mouth");
    }

    @Test
    void timeAloneDoesNotOpenWhatComesAfter() {
        session(7, "Spring");
        session(14, "Mouth");
        session(21, "Tide", "Storm");
        assertThat(seenBy("chidi", start("Mouth").minus(Duration.ofHours(1)))).containsExactly("Spring");
    }

    @Test
    void cancelledSessionDoesNotCount() {
        session(7, "Spring");
        int cancelled = session(14, "Mouth");
        session(21, "Tide", "Storm");
        cancel(cancelled);
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth");
    }

    @Test
    void afterACancelledSessionTheOneBeforeOpensTheNext() {
        int first = session(7, "Spring");
        cancel(session(14, "Mouth"));
        session(21, "Tide", "Storm");
        close(first);
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth", "Tide", "Storm");
    }

    @Test
    void cancellingTheFirstOpensTheSecond() {
        int first = session(7, "Spring");
        session(14, "Mouth");
        session(21, "Tide", "Storm");
        cancel(first);
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth");
    }

    @Test
    void earliestOfSeveralSessionsOpensASection() {
        session(7, "Spring", "Mouth");
        session(14, "Mouth", "Tide");
        session(21, "Tide", "Storm");
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth");
        assertThat(seenBy("chidi", start("Tide"))).containsExactly("Spring", "Mouth", "Tide");
    }

    @Test
    void sessionThatIsPlannedBeforeTheOthersBecomesTheFirst() {
        session(14, "Mouth", "Tide", "Storm");
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth", "Tide", "Storm");
        session(7, "Spring");
        assertThat(seenBy("chidi", now)).containsExactly("Spring");
    }

    @Test
    void sessionThatMovesBehindAnotherOpensAfterIt() {
        int first = session(7, "Spring", "Mouth");
        session(14, "Tide", "Storm");
        move(first, 21);
        assertThat(seenBy("chidi", now)).containsExactly("Tide", "Storm");
    }

    @Test
    void visitorSeesAsBySession() {
        group = withThreads(Pace.BY_READER);
        session(7, "Spring");
        session(14, "Mouth", "Tide", "Storm");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> titles(
                                ReadingGroup.visibleTo(Viewer.VISITOR, group.slug())
                                        .orElseThrow(),
                                now)))
                .containsExactly("Spring");
    }

    @Test
    void byReaderWhatAMemberReadOpensToThatMemberAlone() {
        group = withThreads(Pace.BY_READER);
        session(7, "Spring");
        session(14, "Mouth", "Tide", "Storm");
        QuarkusTransaction.requiringNew().run(() -> ReadMark.set(group.standing("chidi"), group.section("Tide"), now));
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Tide");
        assertThat(seenBy("hugo", now)).containsExactly("Spring");
    }

    @Test
    void bySessionHavingReadAheadOpensNothing() {
        session(7, "Spring");
        session(14, "Mouth", "Tide", "Storm");
        QuarkusTransaction.requiringNew().run(() -> ReadMark.set(group.standing("chidi"), group.section("Tide"), now));
        assertThat(seenBy("chidi", now)).containsExactly("Spring");
    }

    @Test
    void openGroupHoldsNothingBack() {
        group = withThreads(Pace.OPEN);
        session(7, "Spring");
        session(14, "Mouth", "Tide", "Storm");
        assertThat(seenBy("hugo", now)).containsExactly("Spring", "Mouth", "Tide", "Storm");
    }

    @Test
    void facilitatorAndModeratorSeeAhead() {
        session(7, "Spring");
        session(14, "Mouth", "Tide", "Storm");
        assertThat(seenBy("ada", now)).containsExactly("Spring", "Mouth", "Tide", "Storm");
        QuarkusTransaction.requiringNew()
                .run(() -> group.standing("chidi").member().entrust(Role.MODERATOR));
        assertThat(seenBy("chidi", now)).containsExactly("Spring", "Mouth", "Tide", "Storm");
    }

    @Test
    void whatLiesAheadCanBeOpenedDeliberately() {
        session(7, "Spring");
        session(14, "Mouth", "Tide", "Storm");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> titles(new Horizon(group.standing("chidi"), true, now))))
                .containsExactly("Spring", "Mouth", "Tide", "Storm");
    }

    private OwnGroup withThreads(Pace pace) {
        OwnGroup own = OwnGroup.at(pace);
        QuarkusTransaction.requiringNew()
                .run(() -> OwnGroup.SECTIONS.forEach(title -> DiscussionThread.onSection(
                        own.standing("ada"),
                        own.findPlan(),
                        own.section(title),
                        new FirstWords(title, null, CommentText.typed("About " + title), now))));
        return own;
    }

    private int session(int daysAhead, String... titles) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ReadingSession.plan(
                                group.findPlan(), appointment(daysAhead, titles), group.standing("ada"), now)
                        .number);
    }

    private Appointment appointment(int daysAhead, String... titles) {
        LocalDateTime noon = LocalDateTime.ofInstant(now, BERLIN)
                .toLocalDate()
                .plusDays(daysAhead)
                .atTime(12, 0);
        return new Appointment(
                new MeetingTime(noon, BERLIN),
                60,
                null,
                null,
                Arrays.stream(titles).map(group::section).toList());
    }

    private void close(int number) {
        QuarkusTransaction.requiringNew().run(() -> found(number).close(group.standing("ada"), now));
    }

    private int cancel(int number) {
        QuarkusTransaction.requiringNew().run(() -> found(number).cancel(group.standing("ada"), now));
        return number;
    }

    private void move(int number, int daysAhead) {
        QuarkusTransaction.requiringNew().run(() -> {
            ReadingSession session = found(number);
            String[] titles = session.coveredSections().stream()
                    .map(section -> section.title)
                    .toArray(String[]::new);
            session.change(appointment(daysAhead, titles), session.version, group.standing("ada"), now);
        });
    }

    private ReadingSession found(int number) {
        return ReadingSession.findToChange(group.standing("ada").group(), number)
                .orElseThrow();
    }

    /** When the first session that covers a section begins. */
    private Instant start(String title) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ReadingSession.of(group.findPlan()).stream()
                        .filter(session -> session.covers(group.section(title)))
                        .findFirst()
                        .orElseThrow()
                        .startsAt);
    }

    private List<String> seenBy(String person, Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> titles(group.standing(person), at));
    }

    private static List<String> titles(Standing standing, Instant at) {
        return titles(Horizon.of(standing, at));
    }

    private static List<String> titles(Horizon horizon) {
        return DiscussionThread.latest(horizon, 10).stream()
                .map(thread -> thread.title)
                .sorted(Comparator.comparing(OwnGroup.SECTIONS::indexOf))
                .toList();
    }
}
