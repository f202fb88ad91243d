package org.chapterhouse.domain.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.GroupCounter;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Reading;

/** How a group reads one edition: an ordered list of sessions. */
@Entity
public class Plan extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    public int number;
    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    public Reading reading;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    public Edition edition;

    @Column(name = "created_at")
    public Instant createdAt;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** Begins to read an edition in a group, which is given the reading; a blank title becomes the reading's. */
    public static Plan begin(Standing by, Edition edition, String title, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        String kept = Appointment.title(title);
        Plan plan = new Plan();
        plan.group = by.group();
        plan.number = GroupCounter.lock(by.group()).nextPlan();
        plan.title = kept == null ? edition.reading.title : kept;
        plan.reading = edition.reading;
        plan.edition = edition;
        plan.createdAt = now;
        plan.persist();
        edition.reading.giveTo(plan.group);
        return plan;
    }

    /** Goes over to another edition of the reading. */
    public void read(Edition other) {
        edition = other;
    }

    /** The latest edition of the reading, where it is later than the one that the plan reads. */
    public Optional<Edition> findNewerEdition() {
        return Edition.latest(reading).filter(latest -> latest.number > edition.number);
    }

    /** Numbers the plan's sessions by their time. To be called after one was added or moved. */
    void order() {
        List<ReadingSession> sessions = ReadingSession.of(this);
        for (int index = 0; index < sessions.size(); index++) {
            sessions.get(index).position = index + 1;
        }
    }

    /** The plans of a group, latest first, with their readings. */
    public static List<Plan> of(ReadingGroup group) {
        return list(
                "from Plan p join fetch p.reading join fetch p.edition where p.group = ?1 order by p.number desc",
                group);
    }

    public static Optional<Plan> findIn(ReadingGroup group, int number) {
        return find(
                        "from Plan p join fetch p.reading join fetch p.edition where p.group = ?1 and p.number = ?2",
                        group,
                        number)
                .firstResultOptional();
    }
}
