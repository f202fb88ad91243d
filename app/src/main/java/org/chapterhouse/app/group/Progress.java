package org.chapterhouse.app.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;

/**
 * How far a group has come in a plan.
 *
 * @param read the sections of sessions that have been
 * @param all the sections of all its sessions that were not called off
 */
public record Progress(Plan plan, long read, long all) {
    static Progress of(Plan plan, Instant now) {
        List<ReadingSession> sessions = ReadingSession.of(plan).stream()
                .filter(session -> !session.isCancelled())
                .toList();
        return new Progress(
                plan,
                sections(sessions.stream()
                        .filter(session -> session.isOver() || !session.endsAt().isAfter(now))),
                sections(sessions.stream()));
    }

    private static long sections(Stream<ReadingSession> sessions) {
        Stream<UUID> covered =
                sessions.flatMap(session -> session.sections.stream()).map(held -> held.section.id);
        return covered.distinct().count();
    }
}
