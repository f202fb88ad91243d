package org.chapterhouse.app.schedule;

import java.util.List;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.schedule.EditionMove;
import org.chapterhouse.domain.schedule.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its sessions by time.
 *
 * @param newer the edition to which a facilitator can move it; null where there is none, or for others
 * @param move the move that a facilitator can undo; null likewise
 */
record PlanPage(
        Standing standing,
        Plan plan,
        boolean readable,
        List<SessionLine> lines,
        @Nullable Edition newer,
        @Nullable EditionMove move) {}
