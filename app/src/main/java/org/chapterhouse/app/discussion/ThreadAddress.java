package org.chapterhouse.app.discussion;

import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.Horizon;

/** Where a thread or a comment is read. */
final class ThreadAddress {
    private ThreadAddress() {}

    /** The reading page of the thread's section, at its thread; for other threads their own page. */
    static String of(DiscussionThread thread) {
        String group = "/groups/" + thread.group.slug;
        return thread.section == null || thread.plan == null
                ? group + "/threads/" + thread.number
                : group + "/read/" + thread.plan.reading.slug + "/" + thread.section.slug;
    }

    /** The page where the comment stands, at the comment. */
    static String of(Comment comment, Horizon horizon) {
        return of(comment.thread) + (horizon.opened() ? "?open=ahead" : "") + "#comment-" + comment.number;
    }
}
