package org.chapterhouse.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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
import org.chapterhouse.domain.moderation.Measure;
import org.chapterhouse.domain.notification.GroupChange;
import org.jspecify.annotations.Nullable;

/** A post in a thread, numbered within its group. */
@Entity
public class Comment extends Keyed {
    /** How deep replies are shown below one another, from 0; a reply to the deepest stands beside it. */
    public static final int MAX_DEPTH = 5;

    private static final String PATH_NUMBER = "%09d";
    private static final int PATH_STEP = 10;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    public int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    public DiscussionThread thread;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    public Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    public @Nullable Comment parent;

    /** The numbers of its ancestors and its own: the order of paths is the reading order. */
    public String path;

    public String source;
    public String html;

    @Enumerated(EnumType.STRING)
    public State state;

    @Column(name = "written_at")
    public Instant writtenAt;

    @Column(name = "edited_at")
    public @Nullable Instant editedAt;

    @Version
    public int version;

    /** Whether a comment can be read. */
    public enum State {
        VISIBLE,
        HIDDEN,
        WITHDRAWN
    }

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    static Comment write(
            DiscussionThread thread, @Nullable Comment parent, Standing by, CommentText text, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayWrite());
        Comment comment = new Comment();
        comment.group = thread.group;
        comment.thread = thread;
        comment.waitForTurn(thread);
        comment.number = GroupCounter.lock(thread.group).nextComment();
        Rule.THREAD_LOCKED.unless(!thread.isLocked());
        comment.parent = parent;
        comment.path = (parent == null ? "" : parent.pathForReplies()) + PATH_NUMBER.formatted(comment.number);
        comment.author = by.member().person;
        comment.source = text.source();
        comment.html = text.html();
        comment.state = State.VISIBLE;
        comment.writtenAt = now;
        comment.persist();
        thread.took(comment);
        comment.announce(GroupChange.Kind.COMMENT_WRITTEN, now);
        return comment;
    }

    /** Answers this comment; refused where the thread is locked or the comment is no longer there. */
    public Comment reply(Standing by, CommentText text, Instant now) {
        Rule.COMMENT_GONE.unless(state == State.VISIBLE);
        return write(thread, this, by, text, now);
    }

    /** Changes the author's own words; what stood before is kept as a revision. */
    public void edit(Standing by, CommentText text, int seenVersion, Instant now) {
        Rule.NOT_YOURS.unless(isBy(by));
        waitForTurn(this);
        Rule.COMMENT_GONE.unless(state == State.VISIBLE);
        Rule.THREAD_LOCKED.unless(!thread.isLocked());
        Rule.CHANGED_MEANWHILE.unless(version == seenVersion);
        if (!source.equals(text.source())) {
            CommentRevision.of(this).persist();
            source = text.source();
            html = text.html();
            editedAt = now;
            thread.settle();
            announce(GroupChange.Kind.COMMENT_CHANGED, now);
        }
    }

    /** Takes the author's own words back, for good. A tombstone stays while replies stand. */
    public void withdraw(Standing by, Instant now) {
        Rule.NOT_YOURS.unless(isBy(by));
        if (state == State.WITHDRAWN) {
            return;
        }
        leave(State.WITHDRAWN);
        source = "";
        html = "";
        CommentRevision.delete("comment", this);
        announce(GroupChange.Kind.COMMENT_CHANGED, now);
    }

    /** Hides the comment from members, for a reason that is recorded. Hiding it again changes nothing. */
    public void hide(Standing by, String reason, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayModerate());
        Rule.COMMENT_GONE.unless(state != State.WITHDRAWN);
        if (state == State.VISIBLE) {
            leave(State.HIDDEN);
            Measure.on(this, Measure.Kind.HIDE, by, reason, now);
            announce(GroupChange.Kind.COMMENT_CHANGED, now);
        }
    }

    /** Shows a hidden comment again. */
    public void show(Standing by, String reason, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayModerate());
        if (state == State.HIDDEN) {
            state = State.VISIBLE;
            thread.comments++;
            thread.settle();
            Measure.on(this, Measure.Kind.SHOW, by, reason, now);
            announce(GroupChange.Kind.COMMENT_CHANGED, now);
        }
    }

    // Whoever changes something in a group holds its counter until the end: then what is read now is what stands.
    private void waitForTurn(Keyed changed) {
        GroupCounter.lock(group);
        flush();
        getEntityManager().refresh(changed);
    }

    private void leave(State next) {
        if (state == State.VISIBLE) {
            thread.comments--;
        }
        state = next;
        thread.settle();
    }

    private void announce(GroupChange.Kind kind, Instant now) {
        GroupChange.record(group, kind, id, now).on(thread.section);
    }

    private String pathForReplies() {
        return depth() < MAX_DEPTH ? path + "." : path.substring(0, path.length() - PATH_STEP + 1);
    }

    public boolean isVisible() {
        return state == State.VISIBLE;
    }

    public boolean isHidden() {
        return state == State.HIDDEN;
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public boolean isBy(Standing standing) {
        Person person = standing.viewer().person();
        return person != null && person.id.equals(author.id);
    }

    /** How many comments stand above it, from 0 to {@value #MAX_DEPTH}. */
    public int depth() {
        return path.length() / PATH_STEP;
    }

    /** The comment a thread began with. */
    public static Comment firstOf(DiscussionThread thread) {
        return find("thread = ?1 order by path", thread).firstResult();
    }

    /** The first comment of a thread, in reading order, that can be read. */
    static Optional<Comment> findFirstVisible(DiscussionThread thread) {
        return find("thread = ?1 and state = VISIBLE order by path", thread).firstResultOptional();
    }

    /** The comment of a thread that was written last of those that can be read. */
    static Optional<Comment> findLatestVisible(DiscussionThread thread) {
        return find("thread = ?1 and state = VISIBLE order by writtenAt desc, path desc", thread)
                .firstResultOptional();
    }

    /** The comment by its number, where its thread exists for the viewer and is not ahead of them. */
    public static Optional<Comment> visibleTo(Horizon horizon, int number) {
        return horizon.comments("c.number = :number")
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Those of the comments, given by their keys, that the viewer may know of. */
    public static List<Comment> visibleAmong(Horizon horizon, Collection<UUID> keys) {
        return horizon.comments("c.id in :keys").setParameter("keys", keys).getResultList();
    }

    /** The comments of a thread in reading order, after a path; at most {@code limit}. */
    public static List<Comment> of(Horizon horizon, DiscussionThread thread, String afterPath, int limit) {
        return horizon.comments("t = :thread and c.path > :after order by c.path")
                .setParameter("thread", thread)
                .setParameter("after", afterPath)
                .setMaxResults(limit)
                .getResultList();
    }
}
