package org.chapterhouse.app.schedule;

import java.util.List;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.schedule.Plan;

/** A plan with its sessions by time. */
record PlanPage(Standing standing, Plan plan, boolean readable, List<SessionLine> lines) {}
