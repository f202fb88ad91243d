package org.chapterhouse.domain.discussion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.domain.library.Section;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a section: its threads with their comments in reading order, in one query whatever their number.
 *
 * @param next where to go on, null where nothing follows
 */
public record SectionTalk(
        List<Conversation> conversations, @Nullable Position next) {
    /** How many comments a page of a section's talk holds. */
    public static final int PAGE = 200;

    /** The beginning of a section's talk. */
    public static final Position START = new Position(0, "");

    /** A thread with its passage, where it has one, and its comments on this page. */
    public record Conversation(
            DiscussionThread thread, @Nullable Passage passage, List<Comment> comments) {}

    /** A place in the talk: a thread's number and a comment's path. */
    public record Position(int thread, String path) {}

    /** A page of the section's talk after a position. */
    public static SectionTalk of(Horizon horizon, Section section, Position after) {
        List<Object[]> rows = horizon.talk(
                        "(t.number > :thread or x.path > :path)",
                        "t.section = :section and t.number >= :thread",
                        PAGE + 1)
                .setParameter("edition", section.edition)
                .setParameter("section", section)
                .setParameter("thread", after.thread())
                .setParameter("path", after.path())
                .getResultList();
        boolean more = rows.size() > PAGE;
        List<Object[]> page = more ? rows.subList(0, PAGE) : rows;
        Comment following = more ? (Comment) rows.get(PAGE)[1] : null;
        return new SectionTalk(
                conversations(page, following), more ? positionOf((Comment) page.get(PAGE - 1)[1]) : null);
    }

    private static Position positionOf(Comment comment) {
        return new Position(comment.thread.number, comment.path);
    }

    private static List<Conversation> conversations(List<Object[]> rows, @Nullable Comment following) {
        Map<DiscussionThread, Conversation> byThread = new LinkedHashMap<>();
        for (Object[] row : rows) {
            byThread.computeIfAbsent(
                            (DiscussionThread) row[0],
                            thread -> new Conversation(thread, (Passage) row[2], new ArrayList<>()))
                    .comments()
                    .add((Comment) row[1]);
        }
        return byThread.values().stream()
                .map(conversation -> new Conversation(
                        conversation.thread(), conversation.passage(), standing(conversation.comments(), following)))
                .filter(conversation -> !conversation.comments().isEmpty())
                .toList();
    }

    /**
     * The comments without those that were withdrawn and have nothing below them any more.
     *
     * @param following the comment that comes after them on the next page; null where none does
     */
    public static List<Comment> standing(List<Comment> comments, @Nullable Comment following) {
        List<Comment> standing = new ArrayList<>();
        Comment below = following;
        for (int index = comments.size() - 1; index >= 0; index--) {
            Comment comment = comments.get(index);
            if (!comment.isWithdrawn() || (below != null && below.path.startsWith(comment.path + "."))) {
                standing.add(0, comment);
                below = comment;
            }
        }
        return standing;
    }
}
