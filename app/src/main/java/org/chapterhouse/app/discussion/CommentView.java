package org.chapterhouse.app.discussion;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.group.Standing;

/** A comment as one viewer sees it, with the replies below it. */
public record CommentView(Comment comment, ThreadView thread, List<CommentView> replies) {
    /** The comments of a thread, which come in reading order, as a tree. */
    static List<CommentView> tree(List<Comment> comments, ThreadView thread) {
        List<CommentView> roots = new ArrayList<>();
        List<CommentView> open = new ArrayList<>();
        for (Comment comment : comments) {
            CommentView view = new CommentView(comment, thread, new ArrayList<>());
            while (!open.isEmpty() && !comment.path.startsWith(open.get(open.size() - 1).comment.path + ".")) {
                open.remove(open.size() - 1);
            }
            (open.isEmpty() ? roots : open.get(open.size() - 1).replies).add(view);
            open.add(view);
        }
        return roots;
    }

    /** Where acts on this comment are sent. */
    public String address() {
        return "/groups/" + comment.group.slug + "/comments/" + comment.number;
    }

    public boolean mayReply() {
        return thread.mayReply() && comment.isVisible();
    }

    public boolean mayEdit() {
        return isOwn()
                && comment.isVisible()
                && !thread.isLocked()
                && standing().mayWrite();
    }

    /** Whether the viewer may take the comment back: its author, also after leaving. */
    public boolean mayWithdraw() {
        return isOwn() && !comment.isWithdrawn();
    }

    public boolean mayHide() {
        return standing().mayModerate() && comment.isVisible();
    }

    /** Whether the viewer may read a hidden comment and why it was hidden. */
    public boolean maySeeHidden() {
        return comment.isHidden() && (standing().mayModerate() || isOwn());
    }

    private boolean isOwn() {
        return comment.isBy(standing());
    }

    private Standing standing() {
        return thread.standing();
    }
}
