package org.chapterhouse.domain.group;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.domain.Refusal.Rule;
import org.jspecify.annotations.Nullable;

/** Who is looking: a visitor, or a signed-in person with the site roles they hold. */
public record Viewer(@Nullable Person person, Set<SiteRole> roles) {
    /** Somebody who has not signed in. */
    public static final Viewer VISITOR = new Viewer(null, Set.of());

    /**
     * The viewer whom the sign-in provider names by its subject, where they have been here before. To the roles of the
     * provider's realm comes what an admin granted here.
     */
    public static Optional<Viewer> find(String provider, String subject, Set<SiteRole> realmRoles) {
        return Person.getEntityManager()
                .createQuery("""
                        select p, g.grantedAt from Person p left join FacilitatorGrant g on g.id = p.id
                        where p.provider = :provider and p.subject = :subject
                        """, Object[].class)
                .setParameter("provider", provider)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(row -> new Viewer((Person) row[0], row[1] == null ? realmRoles : withFacilitator(realmRoles)));
    }

    private static Set<SiteRole> withFacilitator(Set<SiteRole> roles) {
        Set<SiteRole> all = EnumSet.of(SiteRole.FACILITATOR);
        all.addAll(roles);
        return all;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    public boolean isAdmin() {
        return roles.contains(SiteRole.ADMIN);
    }

    /** Whether the viewer sees every group, public or not. */
    public boolean seesEveryGroup() {
        return isAdmin() || roles.contains(SiteRole.MODERATOR);
    }

    /** Whether the viewer may found groups and import readings. */
    public boolean mayFacilitate() {
        return isAdmin() || roles.contains(SiteRole.FACILITATOR);
    }

    /** The person, where the viewer must have signed in; refuses a visitor. */
    public Person signedIn() {
        if (person == null) {
            throw Rule.NOT_ALLOWED.refusal();
        }
        return person;
    }
}
