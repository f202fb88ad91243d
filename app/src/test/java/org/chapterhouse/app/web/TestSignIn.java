package org.chapterhouse.app.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Signs a request in as a person of the sample world by a header, so that a test can speak for many at once. */
@Alternative
@Priority(100)
@ApplicationScoped
public class TestSignIn implements HttpAuthenticationMechanism {
    public static final String HEADER = "X-Test-Person";

    /** The people of the sample world, in its order: the place is the last digit of their subject. */
    private static final List<String> PEOPLE =
            List.of("ada", "bruno", "chidi", "dana", "elif", "farid", "greta", "hugo", "ines", "jonas");

    private static final Map<String, Set<String>> SITE_ROLES = Map.of(
            "ada", Set.of("facilitator"),
            "bruno", Set.of("facilitator"),
            "dana", Set.of("moderator"),
            "ines", Set.of("admin"));

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String handle = context.request().getHeader(HEADER);
        return handle == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(identity(handle));
    }

    private static SecurityIdentity identity(String handle) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(handle))
                .addRoles(SITE_ROLES.getOrDefault(handle, Set.of()))
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    /** What the provider would say of a person; somebody unknown to the sample world is new. */
    private record Token(String handle) implements JsonWebToken {
        @Override
        public String getName() {
            return handle;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("sub", "preferred_username", "name", "email");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return (T)
                    switch (claim) {
                        case "sub" -> subject();
                        case "preferred_username" -> handle;
                        case "name" -> handle.substring(0, 1).toUpperCase() + handle.substring(1);
                        case "email" -> handle + "@chapterhouse.example";
                        default -> null;
                    };
        }

        private String subject() {
            int place = PEOPLE.indexOf(handle) + 1;
            return place == 0 ? "b-" + handle : "a0000000-0000-4000-8000-00000000000" + Integer.toHexString(place);
        }
    }
}
