package org.chapterhouse.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.GroupCounter;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.moderation.Measure;
import org.chapterhouse.domain.notification.GroupChange;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/** A discussion in a group: on a section or a passage of it, on a session, or on the group itself. */
@Entity
@Table(name = "discussion_thread")
public class DiscussionThread extends Keyed {
    /** In characters (Unicode code points). */
    public static final int MAX_TITLE_LENGTH = 200;

    private static final int DERIVED_TITLE_LENGTH = 70;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    public int number;

    @Enumerated(EnumType.STRING)
    public Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    public @Nullable Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    public @Nullable Section section;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    public @Nullable ReadingSession session;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** What it is called: as its starter named it, else as what can be read in it begins; empty where nothing can. */
    public String title;

    @Column(name = "given_title")
    public @Nullable String givenTitle;

    @Enumerated(EnumType.STRING)
    public State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "started_by")
    public Person startedBy;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "last_comment_at")
    public Instant lastCommentAt;

    /** How many comments of it can be read. */
    public int comments;

    @Version
    public int version;

    /** What a thread hangs on. */
    public enum Place {
        SECTION,
        SESSION,
        GROUP
    }

    /** What a thread is for. */
    public enum Kind {
        DISCUSSION,
        QUESTION
    }

    /** Whether a thread takes new comments. */
    public enum State {
        OPEN,
        LOCKED
    }

    @SuppressWarnings("NullAway.Init")
    protected DiscussionThread() {}

    /** Starts a thread on a section, or on the passage of it that is quoted. */
    public static DiscussionThread onSection(Standing by, Plan plan, Section section, FirstWords words) {
        DiscussionThread thread = begun(by, Place.SECTION, words);
        thread.plan = plan;
        thread.section = section;
        return thread.opened(by, words);
    }

    /** Starts a thread on a session. */
    public static DiscussionThread onSession(Standing by, ReadingSession session, FirstWords words) {
        DiscussionThread thread = begun(by, Place.SESSION, words);
        thread.session = session;
        return thread.opened(by, words);
    }

    /** Starts a thread on the group itself. */
    public static DiscussionThread onGroup(Standing by, FirstWords words) {
        return begun(by, Place.GROUP, words).opened(by, words);
    }

    private static DiscussionThread begun(Standing by, Place place, FirstWords words) {
        Rule.NOT_ALLOWED.unless(by.mayWrite());
        DiscussionThread thread = new DiscussionThread();
        thread.group = by.group();
        thread.place = place;
        thread.kind = Kind.DISCUSSION;
        thread.givenTitle = words.title();
        thread.title = words.title() == null ? beginning(words.text()) : words.title();
        thread.state = State.OPEN;
        thread.startedBy = by.member().person;
        thread.startedAt = words.at();
        thread.lastCommentAt = words.at();
        return thread;
    }

    private DiscussionThread opened(Standing by, FirstWords words) {
        number = GroupCounter.lock(group).nextThread();
        refuseIfPlanWentOn();
        persist();
        if (section != null && words.about() != null) {
            Passage.quoted(this, section, words.about()).persist();
        }
        GroupChange.record(group, GroupChange.Kind.THREAD_STARTED, id, words.at())
                .on(section);
        Comment.write(this, null, by, words.text(), words.at());
        return this;
    }

    // Somebody may have moved the plan to another edition while this was written.
    private void refuseIfPlanWentOn() {
        if (plan != null && section != null) {
            getEntityManager().refresh(plan);
            Rule.CHANGED_MEANWHILE.unless(section.edition.id.equals(plan.edition.id));
        }
    }

    private static String beginning(CommentText text) {
        return CommentText.beginning(text.plain(), DERIVED_TITLE_LENGTH);
    }

    /** Adds a comment below the text of the thread itself; refused where it is locked, or nothing of it can be read. */
    public Comment comment(Standing by, CommentText text, Instant now) {
        Rule.COMMENT_GONE.unless(comments > 0);
        return Comment.write(this, null, by, text, now);
    }

    void took(Comment comment) {
        comments++;
        lastCommentAt = comment.writtenAt;
    }

    /** Settles what it is called and when something was last said by what can be read of it now. */
    void settle() {
        Comment opening = Comment.firstOf(this);
        givenTitle = opening.isWithdrawn() ? null : givenTitle;
        title = givenTitle != null && opening.isVisible()
                ? givenTitle
                : Comment.findFirstVisible(this)
                        .map(comment -> beginning(new CommentText(comment.source, comment.html)))
                        .orElse("");
        lastCommentAt = Comment.findLatestVisible(this)
                .map(comment -> comment.writtenAt)
                .orElse(startedAt);
    }

    /** Closes the thread to new comments, for a reason that is recorded. Locking it again changes nothing. */
    public void lock(Standing by, String reason, Instant now) {
        turn(State.LOCKED, Measure.Kind.LOCK, by, reason, now);
    }

    /** Opens a locked thread again. */
    public void unlock(Standing by, String reason, Instant now) {
        turn(State.OPEN, Measure.Kind.UNLOCK, by, reason, now);
    }

    private void turn(State next, Measure.Kind kind, Standing by, String reason, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayModerate());
        if (state != next) {
            state = next;
            Measure.on(this, kind, by, reason, now);
            GroupChange.record(group, GroupChange.Kind.THREAD_CHANGED, id, now).on(section);
        }
    }

    public boolean isLocked() {
        return state == State.LOCKED;
    }

    /** The thread by its number, where it exists for the viewer and is not ahead of them. */
    public static Optional<DiscussionThread> visibleTo(Horizon horizon, int number) {
        return horizon.threads("t.number = :number")
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Those of the threads, given by their keys, that the viewer may know of. */
    public static List<DiscussionThread> visibleAmong(Horizon horizon, Collection<UUID> keys) {
        return horizon.threads("t.id in :keys").setParameter("keys", keys).getResultList();
    }

    /** The threads of a plan on its sections; for what is done to all of them, whoever sees them. */
    static List<DiscussionThread> onSections(Plan plan) {
        return list(
                "from DiscussionThread t join fetch t.section where t.group = ?1 and t.plan = ?2 order by t.number",
                plan.group,
                plan);
    }

    /** The threads the viewer sees, the one with the latest comment first; at most {@code limit}. */
    public static List<DiscussionThread> latest(Horizon horizon, int limit) {
        return horizon.threads("t.comments > 0 order by t.lastCommentAt desc, t.id desc")
                .setMaxResults(limit)
                .getResultList();
    }

    /** The threads on a place that the viewer sees, by number; the section or session is given where it is meant. */
    public static List<DiscussionThread> onGroup(Horizon horizon) {
        return horizon.threads("t.place = GROUP order by t.lastCommentAt desc, t.id desc")
                .getResultList();
    }

    public static List<DiscussionThread> onSession(Horizon horizon, ReadingSession session) {
        return horizon.threads("t.session = :session order by t.number")
                .setParameter("session", session)
                .getResultList();
    }
}
