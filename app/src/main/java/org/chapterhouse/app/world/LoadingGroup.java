package org.chapterhouse.app.world;

import static org.chapterhouse.app.world.LoadingWorld.constant;
import static org.chapterhouse.app.world.LoadingWorld.orNone;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.FirstWords;
import org.chapterhouse.domain.group.Charter;
import org.chapterhouse.domain.group.Joining;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Pace;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Role;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.group.Visibility;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/** Brings one group of the sample world to life, in the order in which things were said and done. */
final class LoadingGroup {
    private final World.Group written;
    private final Map<String, Viewer> people;
    private final Map<String, Edition> editions;
    /** Before anything was said in the sample groups. */
    private static final Duration OLD_ENOUGH = Duration.ofDays(90);

    private final Instant now;
    private final Instant begun;
    private final Days days;
    private final ReadingGroup group;
    private final Map<String, Plan> plans = new HashMap<>();
    private final List<ReadingSession> sessions = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();

    /** Something that was said or done at a time. */
    private record Happening(Instant at, Runnable act) {}

    LoadingGroup(World.Group written, Map<String, Viewer> people, Map<String, Edition> editions, Instant now) {
        this.written = written;
        this.people = people;
        this.editions = editions;
        this.now = now;
        this.days = Days.from(now, ZoneId.of(written.zone()));
        this.begun = now.minus(OLD_ENOUGH);
        this.group = ReadingGroup.found(charter(), asFounder(written.founder()), begun);
        group.slug = written.slug();
    }

    // Whoever founded a sample group could do so then, whatever site role they hold now.
    private Viewer asFounder(String handle) {
        return new Viewer(
                viewer(handle).signedIn(), java.util.Set.of(org.chapterhouse.domain.group.SiteRole.FACILITATOR));
    }

    private Charter charter() {
        return new Charter(
                written.name(),
                written.purpose(),
                written.rules(),
                ZoneId.of(written.zone()),
                written.language(),
                Visibility.valueOf(constant(written.visibility())),
                Joining.valueOf(constant(written.joining())),
                Pace.valueOf(constant(written.pace())));
    }

    void load() {
        List<World.Member> leaving = new ArrayList<>();
        for (World.Member member : written.members()) {
            Membership membership =
                    Membership.enter(group, viewer(member.person()).signedIn(), begun);
            orNone(member.roles()).forEach(role -> membership.entrust(Role.valueOf(constant(role))));
            if ("requested".equals(member.state())) {
                membership.state = Membership.State.REQUESTED;
            } else if ("left".equals(member.state())) {
                leaving.add(member);
            }
        }
        written.plans().forEach(this::plan);
        written.threads().forEach(this::thread);
        happenings.stream()
                .sorted(Comparator.comparing(Happening::at))
                .forEach(happening -> happening.act().run());
        leaving.forEach(member -> standing(member.person()).member().leave(now));
    }

    private void plan(World.Course course) {
        Edition edition = edition(course.reading());
        Plan plan = Plan.begin(standing(written.founder()), edition, course.title(), now);
        plans.put(course.reading(), plan);
        List<Section> outline = Section.of(edition);
        course.sessions().forEach(meeting -> session(plan, outline, meeting));
    }

    private void session(Plan plan, List<Section> outline, World.Meeting meeting) {
        Appointment appointment = new Appointment(
                days.meeting(meeting.day(), meeting.time()),
                meeting.minutes(),
                meeting.title(),
                meeting.note(),
                covered(outline, meeting));
        ReadingSession session = ReadingSession.enter(plan, appointment, now);
        sessions.add(session);
        switch (meeting.state()) {
            case "closed" -> session.close(standing(written.founder()), now);
            case "cancelled" -> session.cancel(standing(written.founder()), now);
            default -> session.state = ReadingSession.State.PLANNED;
        }
    }

    private static List<Section> covered(List<Section> outline, World.Meeting meeting) {
        List<Section> covered = outline.stream()
                .filter(section -> orNone(meeting.sections()).contains(titleOf(section))
                        || orNone(meeting.chapters()).contains(Objects.requireNonNullElse(section.chapter.title, "")))
                .toList();
        if (covered.isEmpty()) {
            throw new IllegalStateException("the world file plans a session over unknown sections: " + meeting
                    + " among " + outline.stream().map(LoadingGroup::titleOf).toList());
        }
        return covered;
    }

    private static String titleOf(Section section) {
        return Objects.requireNonNullElse(section.title, "Opening");
    }

    private void thread(World.Topic topic) {
        World.Remark first = topic.comments().get(0);
        Started started = new Started();
        happenings.add(new Happening(days.at(first.at()), () -> started.begin(topic, first)));
        follow(started, topic.comments().subList(1, topic.comments().size()), null);
        after(started, first);
        follow(started, orNone(first.replies()), first);
        World.Act lock = topic.locked();
        if (lock != null) {
            happenings.add(new Happening(
                    days.at(lock.at()),
                    () -> started.thread().lock(standing(lock.by()), lock.reason(), days.at(lock.at()))));
        }
    }

    private void follow(Started started, List<World.Remark> remarks, World.@Nullable Remark parent) {
        for (World.Remark remark : remarks) {
            happenings.add(new Happening(days.at(remark.at()), () -> started.say(remark, parent)));
            after(started, remark);
            follow(started, orNone(remark.replies()), remark);
        }
    }

    // What became of a remark: its happenings stand behind all remarks, since replies need their parent visible.
    private void after(Started started, World.Remark remark) {
        Instant said = days.at(remark.at());
        if (remark.edited() != null) {
            String edited = remark.edited();
            happenings.add(
                    new Happening(said.plusSeconds(60), () -> started.edit(remark, edited, said.plusSeconds(60))));
        }
        World.Act hide = remark.hidden();
        if (hide != null) {
            happenings.add(new Happening(
                    days.at(hide.at()),
                    () -> started.comment(remark).hide(standing(hide.by()), hide.reason(), days.at(hide.at()))));
        }
        if (remark.withdrawn()) {
            happenings.add(new Happening(
                    now, () -> started.comment(remark).withdraw(standing(remark.by()), said.plusSeconds(7200))));
        }
    }

    /** A thread of the world file once it has begun, with what was said in it so far. */
    private final class Started {
        private @Nullable DiscussionThread thread;
        private final Map<World.Remark, Comment> said = new java.util.IdentityHashMap<>();

        void begin(World.Topic topic, World.Remark first) {
            FirstWords words = new FirstWords(
                    topic.title(), quotation(topic.passage()), CommentText.typed(first.text()), days.at(first.at()));
            Standing by = standing(first.by());
            if (topic.section() != null) {
                Plan plan =
                        Objects.requireNonNull(plans.get(topic.reading()), "the world file names no plan's reading");
                thread = DiscussionThread.onSection(by, plan, section(plan, topic.section()), words);
            } else if (topic.session() != null) {
                thread = DiscussionThread.onSession(by, sessions.get(topic.session() - 1), words);
            } else {
                thread = DiscussionThread.onGroup(by, words);
            }
            said.put(first, Comment.firstOf(thread));
        }

        void say(World.Remark remark, World.@Nullable Remark parent) {
            Standing by = standing(remark.by());
            CommentText text = CommentText.typed(remark.text());
            Instant at = days.at(remark.at());
            said.put(
                    remark,
                    parent == null
                            ? thread().comment(by, text, at)
                            : comment(parent).reply(by, text, at));
        }

        void edit(World.Remark remark, String edited, Instant at) {
            Comment comment = comment(remark);
            comment.edit(standing(remark.by()), CommentText.typed(edited), comment.version, at);
        }

        DiscussionThread thread() {
            return Objects.requireNonNull(thread, "a thread begins with its first comment");
        }

        Comment comment(World.Remark remark) {
            return Objects.requireNonNull(said.get(remark), "a comment stands before what becomes of it");
        }
    }

    private static FirstWords.@Nullable Quotation quotation(@Nullable String words) {
        return words == null ? null : new FirstWords.Quotation(null, words);
    }

    private static Section section(Plan plan, String title) {
        return Section.of(plan.edition).stream()
                .filter(section -> titleOf(section).equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the world file names an unknown section: " + title));
    }

    private Standing standing(String handle) {
        Viewer viewer = viewer(handle);
        Membership membership = Membership.find("group = ?1 and person = ?2", group, viewer.person())
                .firstResult();
        return new Standing(viewer, group, membership, true);
    }

    private Viewer viewer(String handle) {
        return Objects.requireNonNull(people.get(handle), "the world file names somebody unknown");
    }

    private Edition edition(String slug) {
        return Objects.requireNonNull(editions.get(slug), "the world file names an unknown reading");
    }
}
