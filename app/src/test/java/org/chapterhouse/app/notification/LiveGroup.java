package org.chapterhouse.app.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.FirstWords;
import org.chapterhouse.domain.group.Charter;
import org.chapterhouse.domain.group.Joining;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Pace;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.SiteRole;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.group.Visibility;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.notification.GroupChange;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.MeetingTime;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;

/**
 * A private group of Ada's with Chidi in it, that reads by session: its first session opens the first section of the
 * text, its second, which is days away, will open the second.
 */
record LiveGroup(UUID id, String slug) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    static LiveGroup found() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = Instant.now();
            Viewer ada = new Viewer(person("ada"), EnumSet.of(SiteRole.FACILITATOR));
            ReadingGroup group = ReadingGroup.found(
                    new Charter(
                            "Live " + UUID.randomUUID(),
                            "To be followed.",
                            null,
                            ZONE,
                            "en",
                            Visibility.PRIVATE,
                            Joining.INVITATION,
                            Pace.BY_SESSION),
                    ada,
                    now);
            Membership.enter(group, person("chidi"), now);
            LiveGroup founded = new LiveGroup(group.id, group.slug);
            Edition edition = Edition.<Edition>findAll().firstResult();
            Plan plan = Plan.begin(founded.standing("ada"), edition, "Plan", now);
            founded.meet(plan, 1, 0);
            founded.meet(plan, 9, 1);
            return founded;
        });
    }

    private void meet(Plan plan, int days, int section) {
        MeetingTime time = new MeetingTime(LocalDateTime.now(ZONE).plusDays(days), ZONE);
        List<Section> sections = List.of(Section.of(plan.edition).get(section));
        ReadingSession.enter(
                plan,
                new Appointment(new MeetingTime(time.nextPossible(), ZONE), 60, null, null, sections),
                Instant.now());
    }

    /** Begins a thread on a section, counted from 0; the change that this makes comes with its first comment. */
    DiscussionThread begin(String by, int section) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Plan plan = Plan.<Plan>find("group.id", id).firstResult();
            Section on = Section.of(plan.edition).get(section);
            return DiscussionThread.onSection(
                    standing(by), plan, on, new FirstWords("A thread", null, text(), Instant.now()));
        });
    }

    Comment comment(String by, DiscussionThread thread) {
        return QuarkusTransaction.requiringNew()
                .call(() -> DiscussionThread.<DiscussionThread>findById(thread.id)
                        .comment(standing(by), text(), Instant.now()));
    }

    void leave(String person) {
        QuarkusTransaction.requiringNew().run(() -> standing(person).member().leave(Instant.now()));
    }

    void closeFirstSession() {
        QuarkusTransaction.requiringNew()
                .run(() -> ReadingSession.findIn(standing("ada").group(), 1)
                        .orElseThrow()
                        .close(standing("ada"), Instant.now()));
    }

    long latestChange() {
        return QuarkusTransaction.requiringNew().call(() -> GroupChange.latest(id));
    }

    String sectionSlug(int section) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Section.of(Plan.<Plan>find("group.id", id).<Plan>firstResult().edition)
                        .get(section)
                        .slug);
    }

    private Standing standing(String handle) {
        return ReadingGroup.visibleTo(new Viewer(person(handle), EnumSet.noneOf(SiteRole.class)), slug)
                .orElseThrow();
    }

    private static CommentText text() {
        return CommentText.typed("Something to say.");
    }

    private static Person person(String handle) {
        return Person.findByHandle(handle).orElseThrow();
    }
}
