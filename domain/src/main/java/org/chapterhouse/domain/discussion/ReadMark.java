package org.chapterhouse.domain.discussion;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Section;

/** That a member has read a section; in a group that reads by reader, it opens the section's threads to them. */
@Entity
@Table(name = "read_mark")
@IdClass(ReadMark.Key.class)
public class ReadMark extends PanacheEntityBase {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    public Person person;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    public Section section;

    @Column(name = "read_at")
    public Instant readAt;

    /** The key of a mark. */
    public record Key(UUID group, UUID person, UUID section) {}

    @SuppressWarnings("NullAway.Init")
    protected ReadMark() {}

    /** Notes that the member has read the section; noting it again changes nothing. */
    public static void set(Standing by, Section section, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into read_mark (group_id, person_id, section_id, read_at)
                        values (:group, :person, :section, :now) on conflict do nothing
                        """)
                .setParameter("group", by.group().id)
                .setParameter("person", by.member().person.id)
                .setParameter("section", section.id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether the viewer has read the section. */
    public static boolean isSet(Standing standing, Section section) {
        return count(
                        "group = ?1 and person = ?2 and section = ?3",
                        standing.group(),
                        standing.viewer().person(),
                        section)
                > 0;
    }

    /** Which of some sections a person has read in a group, by their keys. */
    public static Set<UUID> among(ReadingGroup group, List<Section> sections, Person reader) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select k.section.id from ReadMark k where k.group = :group and k.person = :reader"
                                + " and k.section in :sections",
                        UUID.class)
                .setParameter("group", group)
                .setParameter("reader", reader)
                .setParameter("sections", sections)
                .getResultList());
    }
}
