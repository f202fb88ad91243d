package org.chapterhouse.app.schedule;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.MeetingTime;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/** Makes an appointment of what was typed, and says at each field what stands against it. */
record Appointing(SessionForm form, List<Section> outline, Instant now, FormErrors errors) {
    static final String DATE = "date";
    static final String START = "start";
    static final String MINUTES = "minutes";
    static final String TITLE = "title";
    static final String NOTE = "note";
    static final String SECTIONS = "sections";

    Appointing(SessionForm form, List<Section> outline, Instant now) {
        this(form, outline, now, FormErrors.none());
    }

    /** The appointment of a new session; null where something is wrong. */
    @Nullable
    Appointment anew(ZoneId zone) {
        MeetingTime time = time(zone);
        if (time != null) {
            checkTime(time, () -> time.checkAhead(now));
        }
        return at(time);
    }

    /** The appointment that a session is changed to; null where something is wrong. */
    @Nullable
    Appointment changing(ReadingSession session) {
        MeetingTime time = time(session.time().zone());
        if (time != null) {
            checkTime(time, () -> session.checkMove(time, now));
        }
        return at(time);
    }

    private @Nullable Appointment at(@Nullable MeetingTime time) {
        int minutes = minutes();
        check(TITLE, () -> Appointment.title(form.title()));
        check(NOTE, () -> Appointment.note(form.note()));
        List<Section> sections = sections();
        return time == null || errors.any()
                ? null
                : new Appointment(time, minutes, form.title(), form.note(), sections);
    }

    private @Nullable MeetingTime time(ZoneId zone) {
        if (form.day() == null) {
            errors.add(DATE, words().notADate());
        }
        if (form.hour() == null) {
            errors.add(START, words().notATime());
        }
        return form.time(zone);
    }

    // A time of today is wrong in its hour, any other in its day; a skipped one is told the next possible.
    private void checkTime(MeetingTime time, Runnable rule) {
        try {
            rule.run();
        } catch (Refusal refused) {
            boolean today = time.local().toLocalDate().equals(LocalDate.ofInstant(now, time.zone()));
            boolean skipped = refused.rule == Rule.SESSION_TIME_SKIPPED;
            errors.add(today || skipped ? START : DATE, skipped ? skipped(time) : words(refused));
        }
    }

    private static String skipped(MeetingTime time) {
        LocalDateTime next = time.nextPossible();
        boolean sameDay = next.toLocalDate().equals(time.local().toLocalDate());
        DateTimeFormatter nextSaid = DateTimeFormatter.ofPattern(sameDay ? "HH:mm" : "d MMMM, HH:mm", Locale.ENGLISH);
        return words().skipped(time.local().toLocalTime().toString(), nextSaid.format(next));
    }

    private int minutes() {
        String typed = form.minutes().strip();
        if (!typed.matches("-?\\d{1,9}")) {
            errors.add(MINUTES, words().notMinutes());
            return 0;
        }
        int minutes = Integer.parseInt(typed);
        check(MINUTES, () -> Appointment.checkLength(minutes));
        return minutes;
    }

    private List<Section> sections() {
        List<Section> chosen = outline.stream().filter(form::chooses).toList();
        List<String> known = outline.stream().map(section -> section.slug).toList();
        check(SECTIONS, () -> Rule.SECTION_NOT_IN_PLAN.unless(known.containsAll(form.sections())));
        check(SECTIONS, () -> Appointment.checkSections(chosen));
        return chosen;
    }

    private void check(String field, Runnable rule) {
        try {
            rule.run();
        } catch (Refusal refused) {
            errors.add(field, words(refused));
        }
    }

    private static String words(Refusal refused) {
        return MessageBundles.get(WebMessages.class).refused(refused.rule);
    }

    private static ScheduleMessages words() {
        return MessageBundles.get(ScheduleMessages.class);
    }
}
