package org.chapterhouse.app.schedule;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.ReadingSession;

/**
 * A session as a list shows it.
 *
 * @param readable whether the viewer may read the text, and so may know what its sections are called
 */
record SessionLine(ReadingSession session, When when, boolean readable) {
    private static final int TITLES = 3;

    /** What the session is called: its title, else what it reads. */
    public String headline() {
        if (session.title != null) {
            return session.title;
        }
        List<Section> sections = session.coveredSections();
        if (!readable || sections.isEmpty()) {
            return words().session(session.number);
        }
        String titles = sections.stream()
                .limit(TITLES)
                .map(section -> Objects.requireNonNullElseGet(section.title, words()::opening))
                .collect(Collectors.joining(", "));
        int others = sections.size() - TITLES;
        return others > 0 ? words().andMore(titles, others) : titles;
    }

    /** The name of its look in the list of a plan's sessions. */
    public String look() {
        if (session.isCancelled()) {
            return "session is-cancelled";
        }
        if (when.isPast()) {
            return "session is-past";
        }
        return when.isToday() || when.isLive() ? "session is-today" : "session";
    }

    /** How long its text takes, in minutes. */
    public int minutesToRead() {
        return Section.minutesToRead(session.coveredSections().stream()
                .mapToInt(section -> section.words)
                .sum());
    }

    private static ScheduleMessages words() {
        return MessageBundles.get(ScheduleMessages.class);
    }
}
