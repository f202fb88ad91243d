package org.chapterhouse.app.group;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.schedule.Agenda;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jspecify.annotations.Nullable;

/**
 * A group as lists show it.
 *
 * @param people how many active members it has
 * @param plan what it reads, null between two readings
 */
public record GroupCard(
        ReadingGroup group,
        long people,
        @Nullable Plan plan,
        @Nullable ReadingSession next) {
    /** The cards of some groups in their order: three statements, whatever their number. */
    public static List<GroupCard> of(List<ReadingGroup> groups, Instant now) {
        Map<UUID, Long> people = Membership.countIn(groups);
        Agenda agenda = Agenda.of(groups, now);
        return groups.stream()
                .map(group ->
                        new GroupCard(group, people.getOrDefault(group.id, 0L), agenda.plan(group), agenda.next(group)))
                .toList();
    }

    /** The next session's time as the group's clock shows it, for those who have no zone of their own here. */
    public @Nullable String groupTime() {
        return next == null ? null : NextUp.inGroupTime(next);
    }

    /** The city that the next session's zone is named for. */
    public @Nullable String city() {
        return next == null ? null : Zones.cityOf(next.zone);
    }
}
