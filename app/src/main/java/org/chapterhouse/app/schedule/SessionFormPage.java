package org.chapterhouse.app.schedule;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.app.group.Zones;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Chapter;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.MeetingTime;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/**
 * The form that plans or changes a session.
 *
 * @param session the one that is changed, as it stands; null for a new one
 * @param conflict why it could not be changed, where somebody else was quicker
 */
record SessionFormPage(
        Standing standing,
        Plan plan,
        @Nullable SessionLine session,
        SessionForm form,
        FormErrors errors,
        @Nullable String conflict,
        List<ChapterChoice> chapters) {
    /** A chapter whose sections can be chosen. */
    record ChapterChoice(@Nullable String title, List<SectionChoice> sections) {}

    /** A section that can be chosen, with the numbers of the other sessions that have it already. */
    record SectionChoice(Section section, boolean chosen, List<Integer> sessions) {}

    /** The choice from an edition's outline, given the plan's other sessions. */
    static List<ChapterChoice> choices(List<Section> outline, SessionForm form, List<ReadingSession> others) {
        List<ChapterChoice> chapters = new ArrayList<>();
        Chapter chapter = null;
        for (Section section : outline) {
            if (!section.chapter.equals(chapter)) {
                chapter = section.chapter;
                chapters.add(new ChapterChoice(chapter.title, new ArrayList<>()));
            }
            chapters.get(chapters.size() - 1)
                    .sections()
                    .add(new SectionChoice(section, form.chooses(section), numbers(others, section)));
        }
        return chapters;
    }

    private static List<Integer> numbers(List<ReadingSession> others, Section section) {
        return others.stream()
                .filter(session -> !session.isCancelled() && session.covers(section))
                .map(session -> session.number)
                .toList();
    }

    /** Where the form is sent to. */
    public String address() {
        String group = "/groups/" + standing.group().slug;
        return session == null
                ? group + "/plans/" + plan.number + "/sessions"
                : group + "/sessions/" + session.session().number + "/edit";
    }

    /** The city whose clock its time is meant by. */
    public String city() {
        return Zones.cityOf(zoneId().getId());
    }

    /** The next time of the day that is possible, where a clock change skips the one that was typed. */
    @Nullable
    public String nextPossible() {
        MeetingTime typed = form.time(zoneId());
        return typed == null || !typed.isSkipped()
                ? null
                : typed.nextPossible().toLocalTime().toString();
    }

    private ZoneId zoneId() {
        return session == null
                ? standing.group().zoneId()
                : session.session().time().zone();
    }
}
