package org.chapterhouse.domain.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.Slug;
import org.chapterhouse.domain.discussion.CommentText;
import org.jspecify.annotations.Nullable;

/** A reading group. */
@Entity
@Table(name = "reading_group")
public class ReadingGroup extends Keyed {
    // The page that founds a group has this address: /groups/new.
    private static final String NOT_A_SLUG = "new";

    public String slug;
    public String name;
    public String purpose;
    public @Nullable String rules;

    @Column(name = "rules_html")
    public @Nullable String rulesHtml;

    public String zone;
    public String language;

    @Enumerated(EnumType.STRING)
    public Visibility visibility;

    @Enumerated(EnumType.STRING)
    public Joining joining;

    @Enumerated(EnumType.STRING)
    public Pace pace;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "founded_by")
    public Person foundedBy;

    @Column(name = "founded_at")
    public Instant foundedAt;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init")
    protected ReadingGroup() {}

    /** Founds a group; its founder is its first facilitator. */
    public static ReadingGroup found(Charter charter, Viewer founder, Instant now) {
        Rule.NOT_ALLOWED.unless(founder.mayFacilitate());
        ReadingGroup group = new ReadingGroup();
        group.slug = Slug.free(charter.name(), slug -> slug.equals(NOT_A_SLUG) || count("slug", slug) > 0);
        group.foundedBy = founder.signedIn();
        group.foundedAt = now;
        group.apply(charter);
        group.persist();
        new GroupCounter(group).persist();
        Membership.founding(group, founder.signedIn(), now);
        return group;
    }

    /** Changes what the group says of itself; the version is the one its editor saw. Its address stays. */
    public void change(Charter charter, int seenVersion, Standing by) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        Rule.CHANGED_MEANWHILE.unless(version == seenVersion);
        apply(charter);
        try {
            flush();
        } catch (OptimisticLockException changedAtTheSameTime) {
            throw Rule.CHANGED_MEANWHILE.refusal();
        }
    }

    private void apply(Charter charter) {
        name = charter.name();
        purpose = charter.purpose();
        rules = charter.rules();
        rulesHtml = rules == null ? null : CommentText.render(rules);
        zone = charter.zone().getId();
        language = charter.language();
        visibility = charter.visibility();
        joining = charter.joining();
        pace = charter.pace();
    }

    /** What the group says of itself now. */
    public Charter charter() {
        return new Charter(name, purpose, rules, zoneId(), language, visibility, joining, pace);
    }

    /** The zone of the group's sessions. */
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public boolean isPrivate() {
        return visibility == Visibility.PRIVATE;
    }

    /** The group by its slug and how the viewer stands to it; empty where it does not exist for the viewer. */
    public static Optional<Standing> visibleTo(Viewer viewer, String slug) {
        UUID person = viewer.person() == null ? null : viewer.person().id;
        return getEntityManager()
                .createQuery("""
                        select g, m, exists (select 1 from MembershipRole r where r.group = g
                            and r.role = MODERATOR and r.membership.state = ACTIVE)
                        from ReadingGroup g
                        left join Membership m on m.group = g and m.person.id = :person
                        left join fetch m.roles
                        where g.slug = :slug and (g.visibility <> PRIVATE or :all = true or m.state = ACTIVE)
                        """, Object[].class)
                .setParameter("person", person)
                .setParameter("slug", slug)
                .setParameter("all", viewer.seesEveryGroup())
                .getResultStream()
                .findFirst()
                .map(row -> new Standing(viewer, (ReadingGroup) row[0], (Membership) row[1], (Boolean) row[2]));
    }

    /**
     * Listed groups in the order of their names; at most {@code limit}.
     *
     * @param after the slug of the listed group they come after; any other begins at the first
     */
    public static List<ReadingGroup> listed(String after, int limit) {
        return find("""
                        from ReadingGroup g where g.visibility = PUBLIC and not exists (
                            select 1 from ReadingGroup a where a.slug = ?1 and a.visibility = PUBLIC
                                and (a.name > g.name or (a.name = g.name and a.id >= g.id)))
                        order by g.name, g.id
                        """, after).page(0, limit).list();
    }
}
