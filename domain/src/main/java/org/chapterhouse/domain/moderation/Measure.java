package org.chapterhouse.domain.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a moderator did, to what, and why. Never changed and never deleted. */
@Entity
@Immutable
public class Measure extends Keyed {
    /** In characters (Unicode code points). */
    public static final int MAX_REASON_LENGTH = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "comment_id")
    public @Nullable Comment comment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    public @Nullable DiscussionThread thread;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    public @Nullable Person person;

    /** The house rule that was broken, in the moderator's words. */
    public String rule;

    public String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_by")
    public Person takenBy;

    @Column(name = "taken_at")
    public Instant takenAt;

    @Column(name = "ends_at")
    public @Nullable Instant endsAt;

    /** What a moderator can do to content. */
    public enum Kind {
        HIDE,
        SHOW,
        LOCK,
        UNLOCK
    }

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    /** Records what was done to a comment, with what the comment said. */
    public static void on(Comment comment, Kind kind, Standing by, String reason, Instant now) {
        Measure measure = taken(kind, by, reason, now);
        measure.comment = comment;
        measure.persist();
        new MeasureContent(measure, comment.source, null).persist();
    }

    /** Records what was done to a thread. */
    public static void on(DiscussionThread thread, Kind kind, Standing by, String reason, Instant now) {
        Measure measure = taken(kind, by, reason, now);
        measure.thread = thread;
        measure.persist();
    }

    private static Measure taken(Kind kind, Standing by, String reason, Instant now) {
        Rule.REASON_MISSING.unless(!reason.isBlank()
                && CommentText.isText(reason)
                && reason.codePointCount(0, reason.length()) <= MAX_REASON_LENGTH);
        Measure measure = new Measure();
        measure.group = by.group();
        measure.kind = kind;
        measure.rule = "";
        measure.reason = reason.strip();
        measure.takenBy = by.viewer().signedIn();
        measure.takenAt = now;
        return measure;
    }

    /** The latest measure on a thread. */
    public static Optional<Measure> latestOn(DiscussionThread thread) {
        return find(
                        "from Measure m join fetch m.takenBy where m.group = ?1 and m.thread = ?2 order by m.id desc",
                        thread.group,
                        thread)
                .firstResultOptional();
    }

    /** The latest measure on a comment. */
    public static Optional<Measure> latestOn(Comment comment) {
        return find(
                        "from Measure m join fetch m.takenBy where m.group = ?1 and m.comment = ?2 order by m.id desc",
                        comment.group,
                        comment)
                .firstResultOptional();
    }

    /** The record of a group, latest first; at most {@code limit}. */
    public static List<Measure> of(ReadingGroup group, int limit) {
        return find(
                        "from Measure m join fetch m.takenBy left join fetch m.comment c left join fetch c.author left join fetch m.thread"
                                + " where m.group = ?1 order by m.id desc",
                        group)
                .page(0, limit)
                .list();
    }
}
