package org.chapterhouse.domain.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.domain.anchoring.Place;
import org.chapterhouse.domain.anchoring.Succession;

/** That a section of a later edition follows one of an earlier. */
@Entity
@Table(name = "section_successor")
@IdClass(Successor.Key.class)
public class Successor extends PanacheEntityBase {
    @Id
    @Column(name = "section_id")
    public UUID section;

    @Id
    @Column(name = "successor_id")
    public UUID successor;

    /** The share of the section's words that went on in it, above 0 and at most 1. */
    public float weight;

    /** The key of a succession. */
    public record Key(UUID section, UUID successor) {}

    @SuppressWarnings("NullAway.Init")
    protected Successor() {}

    /** Those of a later edition that follow the sections of an earlier one, the weightiest first; found out once. */
    public static List<Successor> between(Edition earlier, Edition later) {
        List<Successor> known = known(earlier, later);
        if (!known.isEmpty()) {
            return known;
        }
        Succession.of(sections(earlier, later), places(earlier), places(later)).forEach(Successor::keep);
        return known(earlier, later);
    }

    private static Succession.Sections sections(Edition earlier, Edition later) {
        Map<String, UUID> titles = new HashMap<>();
        Section.of(later).stream()
                .filter(section -> section.title != null)
                .forEach(section -> titles.putIfAbsent(section.title, section.id));
        List<Section> sections = Section.of(earlier);
        return new Succession.Sections(
                sections.stream().map(section -> section.id).toList(),
                sections.stream()
                        .filter(section -> titles.containsKey(section.title))
                        .collect(Collectors.toMap(section -> section.id, section -> titles.get(section.title))));
    }

    private static List<Successor> known(Edition earlier, Edition later) {
        return list(
                "from Successor u where u.section in (select s.id from Section s where s.edition = ?1)"
                        + " and u.successor in (select s.id from Section s where s.edition = ?2)"
                        + " order by u.section, u.weight desc, u.successor",
                earlier,
                later);
    }

    // Two groups may look at the same moment; both find out the same.
    private static void keep(UUID section, Map<UUID, Double> successors) {
        successors.forEach((successor, weight) -> getEntityManager()
                .createNativeQuery("insert into section_successor (section_id, successor_id, weight)"
                        + " values (:section, :successor, :weight) on conflict do nothing")
                .setParameter("section", section)
                .setParameter("successor", successor)
                .setParameter("weight", weight)
                .executeUpdate());
    }

    /** The blocks of an edition in reading order, as words are looked for in them. */
    public static List<Place> places(Edition edition) {
        try (Stream<Object[]> rows = getEntityManager()
                .createQuery(
                        "select b.key, b.section.id, b.text from Block b where b.edition = :edition"
                                + " order by b.section.position, b.position",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultStream()) {
            return rows.map(row -> new Place((String) row[0], (UUID) row[1], (String) row[2]))
                    .toList();
        }
    }
}
