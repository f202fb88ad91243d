package org.chapterhouse.app.discussion;

import java.util.List;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.discussion.Passage;
import org.chapterhouse.domain.discussion.SectionTalk.Conversation;
import org.chapterhouse.domain.group.Standing;
import org.jspecify.annotations.Nullable;

/** A thread as one viewer sees it. */
public record ThreadView(DiscussionThread thread, @Nullable Passage passage, List<Comment> said, Horizon horizon) {
    private static final int BEGINNING_LENGTH = 90;

    static ThreadView of(Conversation conversation, Horizon horizon) {
        return new ThreadView(conversation.thread(), conversation.passage(), conversation.comments(), horizon);
    }

    public Standing standing() {
        return horizon.standing();
    }

    public List<CommentView> comments() {
        return CommentView.tree(said, this);
    }

    /** The title that it was given; without one the beginning of what was said first, on one line. */
    public String beginning() {
        if (thread.title.equals(thread.givenTitle)) {
            return thread.title;
        }
        return said.stream()
                .filter(Comment::isVisible)
                .findFirst()
                .map(comment ->
                        CommentText.beginning(new CommentText(comment.source, comment.html).plain(), BEGINNING_LENGTH))
                .orElseGet(() -> ThreadNames.called(thread));
    }

    public String address() {
        return "/groups/" + thread.group.slug + "/threads/" + thread.number;
    }

    /** Where new comments are sent. */
    public String commentsAddress() {
        return address() + "/comments" + ahead();
    }

    /** What tells this thread's form from others on its page. */
    public String place() {
        return "t" + thread.number;
    }

    /** What keeps a deliberately opened horizon open on the next page; empty otherwise. */
    public String ahead() {
        return horizon.opened() ? "?open=ahead" : "";
    }

    public boolean isLocked() {
        return thread.isLocked();
    }

    public boolean mayReply() {
        return standing().mayWrite() && !isLocked() && thread.comments > 0;
    }

    public boolean mayModerate() {
        return standing().mayModerate();
    }
}
