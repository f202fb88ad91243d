package org.chapterhouse.app.discussion;

import java.util.Objects;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.moderation.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A thread on a page of its own.
 *
 * @param after the path of the last comment shown, where more follow
 * @param lock why the thread is locked, where it is
 * @param unsent what somebody typed that could not be posted
 */
public record ThreadPage(
        ThreadView view,
        @Nullable String after,
        @Nullable Measure lock,
        long latest,
        @Nullable Unsent unsent) {
    /** A comment that was refused: the number of the comment it answers, the text, and what was wrong. */
    public record Unsent(String parent, String body, String wrong) {}

    public Standing standing() {
        return view.standing();
    }

    /** The page of what the thread hangs on; null for a thread on the group itself. */
    public @Nullable String placeAddress() {
        DiscussionThread thread = view.thread();
        String group = "/groups/" + thread.group.slug;
        return switch (thread.place) {
            case SECTION -> ThreadAddress.of(thread);
            case SESSION -> group + "/sessions/" + Objects.requireNonNull(thread.session).number;
            case GROUP -> null;
        };
    }

    /** What the thread hangs on, by name; null for an opening. */
    public @Nullable String placeTitle() {
        DiscussionThread thread = view.thread();
        return thread.section != null ? thread.section.title : sessionTitle(thread);
    }

    private static @Nullable String sessionTitle(DiscussionThread thread) {
        return thread.session == null
                ? null
                : io.quarkus.qute.i18n.MessageBundles.get(DiscussionMessages.class)
                        .session(thread.session.number);
    }
}
