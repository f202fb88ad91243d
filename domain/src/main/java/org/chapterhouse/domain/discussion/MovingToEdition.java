package org.chapterhouse.domain.discussion;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.GroupCounter;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.EditionMove;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;

/**
 * Moves a plan, with its sessions and threads, over to another edition of its reading. First every passage is looked for
 * there, once; then the doubtful ones are settled; then all goes over in one step, which can be undone.
 */
public final class MovingToEdition {
    private final Standing by;
    private final Plan plan;
    private final Edition to;
    private final Following following;

    private MovingToEdition(Standing by, Plan plan, Edition to) {
        this.by = by;
        this.plan = plan;
        this.to = to;
        this.following = Following.onward(plan.edition, to);
    }

    /**
     * A passage in both editions.
     *
     * @param earlier as it stands in the edition that the plan reads
     * @param later as it was found in the other
     */
    public record Compared(DiscussionThread thread, Passage earlier, Passage later) {}

    /** Makes ready to move, which only facilitators may; the caller's transaction holds the group until it ends. */
    public static MovingToEdition prepare(Standing by, Plan plan, Edition to) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        GroupCounter.lock(by.group());
        Panache.getEntityManager().refresh(plan);
        Rule.CHANGED_MEANWHILE.unless(plan.edition.number < to.number);
        MovingToEdition moving = new MovingToEdition(by, plan, to);
        moving.following.findPassages(plan);
        return moving;
    }

    /** The passages in both editions, by the numbers of their threads. */
    public List<Compared> compared() {
        Map<UUID, Passage> later = Passage.of(plan, to).stream()
                .collect(Collectors.toMap(passage -> passage.thread.id, passage -> passage));
        return Passage.of(plan, plan.edition).stream()
                .filter(passage -> later.containsKey(passage.thread.id))
                .map(passage ->
                        new Compared(passage.thread, passage, Objects.requireNonNull(later.get(passage.thread.id))))
                .toList();
    }

    /**
     * What a session reads in both editions, in reading order.
     *
     * @param earlier in the edition that the plan reads
     * @param later in the other
     */
    public record Reads(ReadingSession session, List<Section> earlier, List<Section> later) {
        /** Whether it reads sections of other names than before, or more or fewer of them. */
        public boolean isOther() {
            return !titles(earlier).equals(titles(later));
        }

        private static List<Optional<String>> titles(List<Section> sections) {
            return sections.stream()
                    .map(section -> Optional.ofNullable(section.title))
                    .toList();
        }
    }

    /** What each session of the plan reads now, and what it will read. */
    public List<Reads> sessions() {
        return ReadingSession.of(plan).stream()
                .map(session -> new Reads(session, session.coveredSections(), following.of(session.coveredSections())))
                .toList();
    }

    /** The sections of the other edition that follow none of this one: no session will read them. */
    public List<Section> added() {
        return following.added();
    }

    public Plan plan() {
        return plan;
    }

    /** The edition that the plan will read. */
    public Edition to() {
        return to;
    }

    /** Says that a thread's passage stands where it was found. */
    public void confirm(int thread) {
        compared(thread).later().confirm(by.viewer().signedIn());
    }

    /** Says that a thread's passage is gone. */
    public void lose(int thread) {
        Compared lost = compared(thread);
        lost.later()
                .lose(following.of(lost.earlier().section).get(0), by.viewer().signedIn());
    }

    /** Says which words of a section a thread's passage is now; refused where they do not stand there. */
    public void choose(int thread, Section where, String words) {
        Rule.PASSAGE_NOT_FOUND.unless(where.edition.id.equals(to.id));
        compared(thread).later().choose(where, words, by.viewer().signedIn());
    }

    private Compared compared(int thread) {
        return compared().stream()
                .filter(compared -> compared.thread().number == thread)
                .findFirst()
                .orElseThrow(Rule.PASSAGE_NOT_FOUND::refusal);
    }

    /** Moves everything over; refused while a passage is doubtful. */
    public EditionMove move(Instant now) {
        Rule.PASSAGES_DOUBTFUL.unless(
                compared().stream().noneMatch(compared -> compared.later().isDoubtful()));
        EditionMove move = EditionMove.note(plan, to, by.viewer().signedIn(), now);
        remember(move);
        moveThreads();
        moveMarks();
        moveSessions(now);
        plan.read(to);
        return move;
    }

    private static void remember(EditionMove move) {
        run("""
                insert into edition_move_section (group_id, move_id, session_id, section_id)
                select c.group_id, :move, c.session_id, c.section_id from session_section c
                    join reading_session s on s.group_id = c.group_id and s.id = c.session_id
                where c.group_id = :group and s.plan_id = :plan
                """, move);
        run("""
                insert into edition_move_thread (group_id, move_id, thread_id, section_id)
                select t.group_id, :move, t.id, t.section_id from discussion_thread t
                where t.group_id = :group and t.plan_id = :plan and t.section_id is not null
                """, move);
    }

    private static void run(String sql, EditionMove move) {
        Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("move", move.id)
                .setParameter("group", move.group.id)
                .setParameter("plan", move.plan.id)
                .executeUpdate();
    }

    private void moveThreads() {
        DiscussionThread.onSections(plan).forEach(thread -> thread.section = following.of(thread));
    }

    /** Whoever has read all that a section comes from has read that section. */
    private void moveMarks() {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into read_mark (group_id, person_id, section_id, read_at)
                        with origin as (
                            select u.section_id, u.successor_id, count(*) over (partition by u.successor_id) as origins
                            from section_successor u
                                join section e on e.id = u.section_id and e.edition_id = :from
                                join section l on l.id = u.successor_id and l.edition_id = :to)
                        select k.group_id, k.person_id, o.successor_id, max(k.read_at)
                        from origin o join read_mark k on k.section_id = o.section_id and k.group_id = :group
                        group by k.group_id, k.person_id, o.successor_id, o.origins
                        having count(*) = o.origins
                        on conflict do nothing
                        """)
                .setParameter("group", plan.group.id)
                .setParameter("from", plan.edition.id)
                .setParameter("to", to.id)
                .executeUpdate();
    }

    private void moveSessions(Instant now) {
        sessions().forEach(reads -> reads.session().carryOver(new LinkedHashSet<>(reads.later()), now));
    }
}
