package org.chapterhouse.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.Slug;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.group.Viewer;
import org.jspecify.annotations.Nullable;

/** An article or a book in the library. */
@Entity
public class Reading extends Keyed {
    /**
     * HQL: the viewer may read {@code r}. {@link #bound} gives its parameters.
     */
    public static final String READABLE = """
            r.removedAt is null and (r.visibility = EVERYBODY or :all = true
                or (r.visibility = SIGNED_IN and :signedIn = true)
                or r.addedBy.id = :person
                or exists (select 1 from ReadingGrant a join Membership am on am.group = a.group
                    where a.reading = r and am.person.id = :person and am.state = ACTIVE))
            """;

    // HQL: the group may be given r. A text that only some groups may read is passed on by whoever brought it.
    private static final String GIVABLE = """
            (r.visibility <> GROUPS or r.addedBy.id = :person or :admin = true
                or exists (select 1 from ReadingGrant h where h.reading = r and h.group = %s)) and
            """;

    /** Its address in the library belongs to the import. */
    private static final String IMPORT = "import";

    public String slug;
    public String title;
    public List<String> authors;
    public @Nullable String affiliation;
    public String language;
    public @Nullable String source;
    public @Nullable String published;
    public @Nullable String rights;

    @Enumerated(EnumType.STRING)
    public ReadingVisibility visibility;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by")
    public Person addedBy;

    @Column(name = "added_at")
    public Instant addedAt;

    @Column(name = "removed_at")
    public @Nullable Instant removedAt;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    /** What the library says of a reading. */
    public record Record(
            String title,
            List<String> authors,
            @Nullable String affiliation,
            String language,
            @Nullable String source,
            @Nullable String published,
            @Nullable String rights,
            ReadingVisibility visibility) {}

    /** Puts a reading into the library; it has no text until its first edition. */
    public static Reading add(Record record, Viewer by, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        Reading reading = new Reading();
        reading.slug = Slug.free(record.title(), slug -> slug.equals(IMPORT) || count("slug", slug) > 0);
        reading.title = record.title();
        reading.authors = List.copyOf(record.authors());
        reading.affiliation = record.affiliation();
        reading.language = record.language();
        reading.source = record.source();
        reading.published = record.published();
        reading.rights = record.rights();
        reading.visibility = record.visibility();
        reading.addedBy = by.signedIn();
        reading.addedAt = now;
        reading.persist();
        return reading;
    }

    /** Gives the reading to a group, whose members may then read it; giving it again changes nothing. */
    public void giveTo(ReadingGroup group) {
        if (ReadingGrant.count("reading = ?1 and group = ?2", this, group) == 0) {
            new ReadingGrant(this, group).persist();
        }
    }

    /** The authors as one line, separated by commas; empty where nobody is named. */
    public String byline() {
        return String.join(", ", authors);
    }

    public static Optional<Reading> findReadable(Viewer viewer, String slug) {
        return bound(
                        viewer,
                        getEntityManager()
                                .createQuery(
                                        "select r from Reading r where r.slug = :slug and " + READABLE, Reading.class))
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The reading, where the viewer may bring a new edition of it: whoever brought it, and admins. */
    public static Optional<Reading> findEditable(Viewer viewer, String slug) {
        return find("slug = ?1 and removedAt is null", slug)
                .<Reading>firstResultOptional()
                .filter(reading -> reading.isEditable(viewer));
    }

    /** Whether the viewer may bring a new edition. */
    public boolean isEditable(Viewer viewer) {
        Person person = viewer.person();
        return viewer.isAdmin() || (person != null && viewer.mayFacilitate() && addedBy.id.equals(person.id));
    }

    /** What the viewer may choose for the group to read, by title; at most {@code limit}. */
    public static List<Reading> choosable(Standing standing, int limit) {
        return choosable(standing, "order by r.title, r.id")
                .setMaxResults(limit)
                .getResultList();
    }

    /** The reading, where the viewer may choose it for the group to read. */
    public static Optional<Reading> findChoosable(Standing standing, String slug) {
        return choosable(standing, "and r.slug = :slug")
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    private static TypedQuery<Reading> choosable(Standing standing, String rest) {
        Viewer viewer = standing.viewer();
        String query = "select r from Reading r where " + GIVABLE.formatted(":group") + READABLE + rest;
        return bound(viewer, getEntityManager().createQuery(query, Reading.class))
                .setParameter("admin", viewer.isAdmin())
                .setParameter("group", standing.group());
    }

    /** Those of the groups which the viewer facilitates that may be given this reading, by name. */
    public List<ReadingGroup> groupsToGiveTo(Viewer viewer) {
        String query = "select g from MembershipRole f join f.membership m join f.group g, Reading r where r = :reading"
                + " and m.person.id = :person and m.state = ACTIVE and f.role = FACILITATOR and "
                + GIVABLE.formatted("g") + READABLE + " order by g.name, g.id";
        return bound(viewer, getEntityManager().createQuery(query, ReadingGroup.class))
                .setParameter("admin", viewer.isAdmin())
                .setParameter("reading", this)
                .getResultList();
    }

    /** Gives a query with {@link #READABLE} its parameters. */
    public static <T> TypedQuery<T> bound(Viewer viewer, TypedQuery<T> query) {
        Person person = viewer.person();
        return query.setParameter("person", person == null ? null : person.id)
                .setParameter("signedIn", viewer.isSignedIn())
                .setParameter("all", viewer.seesEveryGroup());
    }
}
