package org.chapterhouse.app.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.notification.GroupChange;
import org.chapterhouse.domain.schedule.ReadingSession;

/**
 * What changed in a group after a position, as far as the viewer may know of it.
 *
 * @param upTo the position up to which changes were looked at
 */
record News(List<Told> told, long upTo) {
    /** Whoever missed more changes is told so, once, and fetches the page anew. */
    static final int MOST = 200;

    static News after(Horizon horizon, long position) {
        UUID group = horizon.standing().group().id;
        List<GroupChange> changes = GroupChange.after(group, position, MOST + 1);
        if (changes.isEmpty()) {
            return new News(List.of(), position);
        }
        if (changes.size() > MOST) {
            long latest = GroupChange.latest(group);
            return new News(List.of(Told.missed(latest)), latest);
        }
        return new News(told(horizon, changes), changes.get(changes.size() - 1).seq);
    }

    private static List<Told> told(Horizon horizon, List<GroupChange> changes) {
        Map<UUID, Function<GroupChange, Told>> known = known(horizon, changes);
        return changes.stream()
                .flatMap(change -> Stream.ofNullable(known.get(change.ref)).map(telling -> telling.apply(change)))
                .toList();
    }

    private static Map<UUID, Function<GroupChange, Told>> known(Horizon horizon, List<GroupChange> changes) {
        Map<UUID, Function<GroupChange, Told>> known = new HashMap<>();
        keys(changes).forEach((subject, keys) -> {
            switch (subject) {
                case COMMENT ->
                    Comment.visibleAmong(horizon, keys)
                            .forEach(comment -> known.put(comment.id, change -> Told.about(change, comment)));
                case THREAD ->
                    DiscussionThread.visibleAmong(horizon, keys)
                            .forEach(thread -> known.put(thread.id, change -> Told.about(change, thread)));
                case SESSION ->
                    ReadingSession.among(horizon.standing().group(), keys)
                            .forEach(session -> known.put(session.id, change -> Told.about(change, session)));
                case MEMBER -> {
                    // Who joins is no news to a page that is open.
                }
            }
        });
        return known;
    }

    private static Map<GroupChange.Subject, List<UUID>> keys(List<GroupChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.kind.subject, Collectors.mapping(change -> change.ref, Collectors.toList())));
    }
}
