package org.chapterhouse.app.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.SiteRole;
import org.chapterhouse.domain.group.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent this request. A person's row is made at their first sign-in, from what the provider says of them. */
@RequestScoped
public class CurrentViewer {
    private static final String ZONE = "zone";
    private static final ZoneId UNKNOWN = ZoneId.of("UTC");

    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final Clock clock;
    private final String provider;
    private @Nullable Viewer viewer;

    @Inject
    CurrentViewer(
            SecurityIdentity identity,
            HttpHeaders headers,
            Clock clock,
            @ConfigProperty(name = "chapterhouse.sign-in-provider", defaultValue = "keycloak") String provider) {
        this.identity = identity;
        this.headers = headers;
        this.clock = clock;
        this.provider = provider;
    }

    /** The viewer; a visitor where nobody is signed in. */
    public Viewer get() {
        // An address that leads nowhere is answered where nothing may wait for the database: as to a visitor.
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return Viewer.VISITOR;
        }
        if (viewer == null) {
            viewer = identity.isAnonymous() ? Viewer.VISITOR : known();
        }
        return viewer;
    }

    private Viewer known() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new NotSignedIn();
        }
        return Viewer.find(provider, token.getSubject(), roles()).orElseGet(() -> new Viewer(signUp(token), roles()));
    }

    /** The signed-in person; whoever is not signed in is asked to. */
    public Person person() {
        return signedIn().signedIn();
    }

    /** The viewer, who must be signed in; whoever is not is asked to. */
    public Viewer signedIn() {
        if (!get().isSignedIn()) {
            throw new NotSignedIn();
        }
        return get();
    }

    // The first pages of somebody new may ask at once: only one of them makes the row, the others find it.
    private Person signUp(JsonWebToken token) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> Person.signedUp(identityOf(token), Locale.ENGLISH, zone(), clock.instant()));
        } catch (jakarta.persistence.PersistenceException madeMeanwhile) {
            return Person.findBySubject(provider, token.getSubject()).orElseThrow(() -> madeMeanwhile);
        }
    }

    // The page's script tells the zone of the device; what it says is a wish like any other.
    private ZoneId zone() {
        return Optional.ofNullable(headers.getCookies().get(ZONE))
                .map(Cookie::getValue)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElse(UNKNOWN);
    }

    private Person.Identity identityOf(JsonWebToken token) {
        String handle = Optional.ofNullable(token.<String>getClaim("preferred_username"))
                .orElse("reader");
        String name = Optional.ofNullable(token.<String>getClaim("name")).orElse(handle);
        return new Person.Identity(provider, token.getSubject(), handle, name, token.getClaim("email"));
    }

    private Set<SiteRole> roles() {
        Set<SiteRole> roles = EnumSet.noneOf(SiteRole.class);
        for (SiteRole role : SiteRole.values()) {
            if (identity.hasRole(role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        return roles;
    }
}
