package org.chapterhouse.app.group;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.domain.discussion.ReadMark;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/**
 * The next session of a group, with what is read for it.
 *
 * @param sections what it covers, in reading order; none where the viewer may not read the text
 * @param goOn the first of them that the viewer has not read, the first of all where everything is read
 * @param live whether it has begun and is not over
 */
public record NextUp(
        ReadingGroup group,
        ReadingSession session,
        List<Section> sections,
        @Nullable Section goOn,
        boolean live) {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMMM, HH:mm", Locale.ENGLISH);

    public static NextUp of(ReadingGroup group, ReadingSession session, Viewer viewer, Instant now) {
        List<Section> sections = Reading.findReadable(viewer, session.plan.reading.slug)
                        .isEmpty()
                ? List.of()
                : ReadingSession.findIn(group, session.number).orElseThrow().coveredSections();
        return new NextUp(group, session, sections, goOn(group, sections, viewer.person()), session.isLive(now));
    }

    private static @Nullable Section goOn(ReadingGroup group, List<Section> sections, @Nullable Person reader) {
        if (sections.isEmpty()) {
            return null;
        }
        Set<UUID> read = reader == null ? Set.of() : ReadMark.among(group, sections, reader);
        return sections.stream()
                .filter(section -> !read.contains(section.id))
                .findFirst()
                .orElse(sections.get(0));
    }

    /** The session's time as the group's clock shows it; null where that is what the viewer's shows. */
    public @Nullable String groupTime(ZoneId viewers) {
        boolean same = session.startsAt.atZone(viewers).toLocalDateTime().equals(session.localStart);
        return same ? null : inGroupTime(session);
    }

    static String inGroupTime(ReadingSession session) {
        return DAY_AND_TIME.format(session.localStart);
    }

    /** The city that the session's zone is named for. */
    public String city() {
        return Zones.cityOf(session.zone);
    }

    /** The address of a section's page. */
    public String addressOf(Section section) {
        return "/groups/" + group.slug + "/read/" + session.plan.reading.slug + "/" + section.slug;
    }
}
