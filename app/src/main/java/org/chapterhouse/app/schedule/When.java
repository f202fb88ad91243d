package org.chapterhouse.app.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.chapterhouse.app.group.Zones;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/** When a session is: by the viewer's clock, and where the group's shows something else, by that too. */
record When(ReadingSession session, ZoneId zone, Instant now) {
    public int dayOfMonth() {
        return begins().getDayOfMonth();
    }

    /** The day of the week and the month, with the year where it is not this one: {@code Thu, Mar}. */
    public String weekdayAndMonth() {
        boolean thisYear = begins().getYear() == today().getYear();
        return say(thisYear ? "EEE, MMM" : "EEE, MMM yyyy", begins());
    }

    public String start() {
        return say("HH:mm", begins());
    }

    public String end() {
        return say("HH:mm", LocalDateTime.ofInstant(session.endsAt(), zone));
    }

    /** The start by the group's clock, with the day where that differs too; null where both clocks show the same. */
    @Nullable
    public String there() {
        LocalDateTime agreed = session.localStart;
        if (agreed.equals(begins())) {
            return null;
        }
        boolean sameDay = agreed.toLocalDate().equals(begins().toLocalDate());
        return say(sameDay ? "HH:mm" : "EEE d MMMM, HH:mm", agreed);
    }

    /** The city that the group's zone is named for. */
    public String place() {
        return Zones.cityOf(session.zone);
    }

    public boolean isToday() {
        return begins().toLocalDate().equals(today());
    }

    public boolean isLive() {
        return session.isLive(now);
    }

    public boolean isPast() {
        return session.isPast(now);
    }

    /** Whether its time comes twice that night, so that one must say which is meant. */
    public boolean isDoubled() {
        return !isPast() && session.time().isDoubled();
    }

    private LocalDateTime begins() {
        return LocalDateTime.ofInstant(session.startsAt, zone);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    private static String say(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
    }
}
