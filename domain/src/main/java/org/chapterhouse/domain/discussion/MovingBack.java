package org.chapterhouse.domain.discussion;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.GroupCounter;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.EditionMove;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;

/**
 * Takes the last move of a plan to another edition back. Threads and sessions are where they were; what was begun since
 * goes to what its sections came from.
 */
public final class MovingBack {
    private final Plan plan;
    private final EditionMove move;
    private final Following following;

    private MovingBack(Plan plan, EditionMove move) {
        this.plan = plan;
        this.move = move;
        this.following = Following.back(move.to, move.from);
    }

    /** Takes the move back, which only facilitators may; refused where there is none to take back. */
    public static void undo(Standing by, Plan plan, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        GroupCounter.lock(by.group());
        Panache.getEntityManager().refresh(plan);
        EditionMove move = EditionMove.findLast(plan).orElseThrow(Rule.CHANGED_MEANWHILE::refusal);
        new MovingBack(plan, move).go(now);
    }

    private void go(Instant now) {
        following.findPassages(plan);
        Map<UUID, List<UUID>> threads = before("thread_id", "edition_move_thread");
        for (DiscussionThread thread : DiscussionThread.onSections(plan)) {
            List<UUID> section = threads.getOrDefault(thread.id, List.of());
            thread.section = section.isEmpty() ? following.of(thread) : Section.findById(section.get(0));
        }
        Map<UUID, List<UUID>> sessions = before("session_id", "edition_move_section");
        ReadingSession.of(plan).forEach(session -> session.carryOver(sections(session, sessions), now));
        plan.read(move.from);
        move.undoneAt = now;
    }

    private Set<Section> sections(ReadingSession session, Map<UUID, List<UUID>> before) {
        Set<Section> sections = new LinkedHashSet<>();
        before.getOrDefault(session.id, List.of()).forEach(id -> sections.add(Section.findById(id)));
        if (sections.isEmpty()) {
            session.coveredSections().forEach(section -> sections.addAll(following.of(section)));
        }
        return sections;
    }

    /** The sections that things had before the move, by the keys of the things. */
    private Map<UUID, List<UUID>> before(String thing, String table) {
        List<?> rows = Panache.getEntityManager()
                .createNativeQuery("select " + thing + ", section_id from " + table
                        + " where group_id = :group and move_id = :move order by section_id")
                .setParameter("group", move.group.id)
                .setParameter("move", move.id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }
}
