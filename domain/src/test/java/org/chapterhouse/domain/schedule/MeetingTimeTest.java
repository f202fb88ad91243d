package org.chapterhouse.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTimeTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-03-29T02:00, 2026-03-29T03:00",
        "Europe/Berlin,       2026-03-29T02:30, 2026-03-29T03:00",
        "Europe/Berlin,       2026-03-29T02:59, 2026-03-29T03:00",
        "America/New_York,    2026-03-08T02:00, 2026-03-08T03:00",
        "America/New_York,    2026-03-08T02:59, 2026-03-08T03:00",
        "Australia/Lord_Howe, 2026-10-04T02:00, 2026-10-04T02:30",
        "Australia/Lord_Howe, 2026-10-04T02:29, 2026-10-04T02:30",
        "Africa/Casablanca,   2026-03-22T02:00, 2026-03-22T03:00",
        "Africa/Cairo,        2026-04-24T00:30, 2026-04-24T01:00",
        "Pacific/Apia,        2011-12-30T12:00, 2011-12-31T00:00",
    })
    void timeThatTheClockSkipsOffersTheNextPossible(ZoneId zone, LocalDateTime skipped, LocalDateTime next) {
        MeetingTime time = new MeetingTime(skipped, zone);
        assertThat(time.isSkipped()).isTrue();
        assertThat(time.isDoubled()).isFalse();
        assertThat(time.nextPossible()).isEqualTo(next);
        assertThat(new MeetingTime(next, zone).isSkipped()).isFalse();
        assertRefused(Rule.SESSION_TIME_SKIPPED, time::instant);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-10-25T02:00, 2026-10-25T00:00:00Z",
        "Europe/Berlin,       2026-10-25T02:59, 2026-10-25T00:59:00Z",
        "America/New_York,    2026-11-01T01:00, 2026-11-01T05:00:00Z",
        "America/New_York,    2026-11-01T01:59, 2026-11-01T05:59:00Z",
        "Australia/Lord_Howe, 2026-04-05T01:30, 2026-04-04T14:30:00Z",
        "Australia/Lord_Howe, 2026-04-05T01:59, 2026-04-04T14:59:00Z",
        "Africa/Casablanca,   2026-02-15T02:30, 2026-02-15T01:30:00Z",
    })
    void timeThatTheClockDoublesMeansTheEarlier(ZoneId zone, LocalDateTime doubled, Instant earlier) {
        MeetingTime time = new MeetingTime(doubled, zone);
        assertThat(time.isDoubled()).isTrue();
        assertThat(time.isSkipped()).isFalse();
        assertThat(time.instant()).isEqualTo(earlier);
        assertThat(time.nextPossible()).isEqualTo(doubled);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-03-29T01:59",
        "Europe/Berlin,       2026-03-29T03:00",
        "Europe/Berlin,       2026-10-25T01:59",
        "Europe/Berlin,       2026-10-25T03:00",
        "America/New_York,    2026-03-08T01:59",
        "America/New_York,    2026-03-08T03:00",
        "America/New_York,    2026-11-01T00:59",
        "America/New_York,    2026-11-01T02:00",
        "Australia/Lord_Howe, 2026-10-04T01:59",
        "Australia/Lord_Howe, 2026-10-04T02:30",
        "Australia/Lord_Howe, 2026-04-05T01:29",
        "Australia/Lord_Howe, 2026-04-05T02:00",
        "Asia/Kathmandu,      2026-03-29T02:30",
    })
    void timesBesideAClockChangeAreOrdinary(ZoneId zone, LocalDateTime local) {
        MeetingTime time = new MeetingTime(local, zone);
        assertThat(time.isSkipped()).isFalse();
        assertThat(time.isDoubled()).isFalse();
        assertThat(LocalDateTime.ofInstant(time.instant(), zone)).isEqualTo(local);
    }

    @Test
    void clockChangeDoesNotMoveAMeeting() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDateTime thursday = LocalDateTime.parse("2026-03-26T19:30");
        assertThat(new MeetingTime(thursday, berlin).instant()).isEqualTo("2026-03-26T18:30:00Z");
        assertThat(new MeetingTime(thursday.plusWeeks(1), berlin).instant()).isEqualTo("2026-04-02T17:30:00Z");
    }

    @Test
    void secondsAreNotAgreedOn() {
        MeetingTime time = new MeetingTime(LocalDateTime.parse("2026-03-26T19:30:59.9"), ZoneId.of("UTC"));
        assertThat(time.local()).isEqualTo(LocalDateTime.parse("2026-03-26T19:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00, SESSION_IN_THE_PAST",
        "2026-03-01T11:59, SESSION_IN_THE_PAST",
        "0001-01-01T19:30, SESSION_IN_THE_PAST",
        "-0001-01-01T19:30, SESSION_IN_THE_PAST",
        "2031-03-01T12:01, SESSION_TOO_FAR_AHEAD",
        "9999-12-31T23:59, SESSION_TOO_FAR_AHEAD",
        "+10000-01-01T00:00, SESSION_TOO_FAR_AHEAD",
        "+999999999-12-31T23:59, SESSION_TOO_FAR_AHEAD",
    })
    void timeOutsideOfWhatPeoplePlanIsRefused(LocalDateTime local, Rule rule) {
        assertRefused(rule, () -> new MeetingTime(local, ZoneId.of("UTC")).checkAhead(NOW));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T12:01", "2031-03-01T12:00"})
    void timeOfTheNextFiveYearsIsTaken(LocalDateTime local) {
        assertThatCode(() -> new MeetingTime(local, ZoneId.of("UTC")).checkAhead(NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void skippedTimeIsPastOnceItsNightIs() {
        MeetingTime skipped = new MeetingTime(LocalDateTime.parse("2026-03-29T02:30"), ZoneId.of("Europe/Berlin"));
        assertRefused(Rule.SESSION_TIME_SKIPPED, () -> skipped.checkAhead(NOW));
        assertRefused(Rule.SESSION_IN_THE_PAST, () -> skipped.checkAhead(Instant.parse("2026-04-01T00:00:00Z")));
    }

    private static void assertRefused(Rule rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule).isEqualTo(rule));
    }
}
