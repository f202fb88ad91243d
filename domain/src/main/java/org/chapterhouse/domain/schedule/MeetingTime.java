package org.chapterhouse.domain.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.chapterhouse.domain.Refusal.Rule;

/**
 * A wall-clock time in a zone, to the minute. A clock change never moves it: the instant is derived, the wall-clock
 * time is what was agreed.
 */
public record MeetingTime(LocalDateTime local, ZoneId zone) {
    /** How far ahead a meeting can be set; whoever means a later year has mistyped it. */
    public static final Period FURTHEST_AHEAD = Period.ofYears(5);

    public MeetingTime {
        local = local.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Whether the zone's clock skips this time when it is put forward. */
    public boolean isSkipped() {
        return offsets().isEmpty();
    }

    /** Whether the zone's clock shows this time twice when it is put back; the earlier is meant. */
    public boolean isDoubled() {
        return offsets().size() == 2;
    }

    /** The first time that exists at or after this one. */
    public LocalDateTime nextPossible() {
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return isSkipped() && transition != null ? transition.getDateTimeAfter() : local;
    }

    /** The instant that is meant; refused for a time that a clock change skips. */
    public Instant instant() {
        Rule.SESSION_TIME_SKIPPED.unless(!isSkipped());
        return local.toInstant(offsets().get(0));
    }

    /** Refuses a time that is past, further ahead than anybody plans, or skipped by a clock change. */
    public void checkAhead(Instant now) {
        Rule.SESSION_IN_THE_PAST.unless(local.atZone(zone).toInstant().isAfter(now));
        Rule.SESSION_TOO_FAR_AHEAD.unless(
                !local.isAfter(LocalDateTime.ofInstant(now, zone).plus(FURTHEST_AHEAD)));
        Rule.SESSION_TIME_SKIPPED.unless(!isSkipped());
    }

    // In an overlap the offset before the change comes first: it gives the earlier of the two instants.
    private List<ZoneOffset> offsets() {
        return zone.getRules().getValidOffsets(local);
    }
}
