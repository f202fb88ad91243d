package org.chapterhouse.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.group.ReadingGroup;

/** What a comment said before it was edited. */
@Entity
@Table(name = "comment_revision")
public class CommentRevision extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "comment_id")
    public Comment comment;

    public int number;
    public String source;

    @Column(name = "written_at")
    public Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected CommentRevision() {}

    static CommentRevision of(Comment comment) {
        CommentRevision revision = new CommentRevision();
        revision.group = comment.group;
        revision.comment = comment;
        revision.number = (int) count("comment", comment) + 1;
        revision.source = comment.source;
        revision.writtenAt = comment.editedAt == null ? comment.writtenAt : comment.editedAt;
        return revision;
    }
}
