package org.chapterhouse.app.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.notification.GroupChange;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/**
 * What an event says: where something changed, never what it is.
 *
 * @param kind null where so much was missed that the page should be fetched anew
 * @param section the slug of the section's page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Told(
        long seq,
        GroupChange.@Nullable Kind kind,
        @Nullable Integer thread,
        @Nullable Integer comment,
        @Nullable Integer session,
        @Nullable String section) {
    /** Keeps the connection awake. */
    static final Told NOTHING = new Told(0, null, null, null, null, null);

    static Told missed(long latest) {
        return new Told(latest, null, null, null, null, null);
    }

    static Told about(GroupChange change, DiscussionThread thread) {
        return new Told(change.seq, change.kind, thread.number, null, null, sectionOf(change));
    }

    static Told about(GroupChange change, Comment comment) {
        return new Told(change.seq, change.kind, comment.thread.number, comment.number, null, sectionOf(change));
    }

    static Told about(GroupChange change, ReadingSession session) {
        return new Told(change.seq, change.kind, null, null, session.number, null);
    }

    private static @Nullable String sectionOf(GroupChange change) {
        return change.section == null ? null : change.section.slug;
    }

    /** The name of the event. */
    String event() {
        if (kind == null) {
            return "missed";
        }
        return kind.subject == GroupChange.Subject.SESSION ? "session" : "thread";
    }

    @JsonIgnore
    boolean isNothing() {
        return this == NOTHING;
    }
}
