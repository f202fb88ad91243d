package org.chapterhouse.app.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Viewer;

/**
 * Who follows which group.
 *
 * @param slug the group's, under which it may exist for the viewer
 * @param opened whether the viewer deliberately opened what lies ahead
 */
record Following(Viewer viewer, UUID group, String slug, boolean opened) {
    /** How far the viewer sees in the group now; empty where it no longer exists for them. */
    Optional<Horizon> horizon(Instant now) {
        return ReadingGroup.visibleTo(viewer, slug)
                .filter(standing -> standing.group().id.equals(group))
                .map(standing -> new Horizon(standing, opened, now));
    }
}
