package org.chapterhouse.app.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.MeetingTime;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/** The form that settles a session, as it was typed; sections are named by their slugs. */
record SessionForm(String date, String start, String minutes, String title, String note, List<String> sections) {
    private static final String USUAL_MINUTES = "90";

    /** What is suggested for a plan's first session. */
    static final SessionForm BLANK = new SessionForm("", "", USUAL_MINUTES, "", "", List.of());

    /** A session as it stands. */
    static SessionForm of(ReadingSession session) {
        return new SessionForm(
                session.localStart.toLocalDate().toString(),
                session.localStart.toLocalTime().toString(),
                Integer.toString(session.minutes),
                Objects.requireNonNullElse(session.title, ""),
                Objects.requireNonNullElse(session.note, ""),
                session.coveredSections().stream().map(section -> section.slug).toList());
    }

    /** What is suggested after a session: the same time a week later, or where that is past, an open day. */
    static SessionForm after(ReadingSession session, LocalDate today) {
        LocalDate next = session.localStart.toLocalDate().plusWeeks(1);
        return new SessionForm(
                next.isBefore(today) ? "" : next.toString(),
                session.localStart.toLocalTime().toString(),
                Integer.toString(session.minutes),
                "",
                "",
                List.of());
    }

    /** The time that is meant in a zone; null where the day or the hour cannot be read. */
    @Nullable
    MeetingTime time(ZoneId zone) {
        LocalDate day = day();
        LocalTime hour = hour();
        return day == null || hour == null ? null : new MeetingTime(day.atTime(hour), zone);
    }

    /** The day; null where it cannot be read. */
    @Nullable
    LocalDate day() {
        String typed = date.strip();
        // Browsers write years after 9999 without the sign that ISO 8601 asks for.
        return read(LocalDate::parse, typed.matches("\\d{5,}-.*") ? "+" + typed : typed);
    }

    /** The time of the day; null where it cannot be read. */
    @Nullable
    LocalTime hour() {
        return read(LocalTime::parse, start.strip());
    }

    private static <T> @Nullable T read(Function<String, T> reading, String typed) {
        try {
            return reading.apply(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    boolean chooses(Section section) {
        return sections.contains(section.slug);
    }
}
