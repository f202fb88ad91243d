package org.chapterhouse.app.account;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Signs out here and at Keycloak (OpenID Connect RP-Initiated Logout 1.0), so that the next person starts afresh. */
@Path("/sign-out")
class SignOuts {
    private final SecurityIdentity identity;
    private final OidcSession session;
    private final SignInServer server;
    private final UriInfo uri;

    @Inject
    SignOuts(SecurityIdentity identity, OidcSession session, SignInServer server, UriInfo uri) {
        this.identity = identity;
        this.session = session;
        this.server = server;
        this.uri = uri;
    }

    @POST
    public Response signOut() {
        URI home = uri.getBaseUri();
        @Nullable OidcConfigurationMetadata keycloak = identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        if (keycloak == null) {
            return leave(home);
        }
        session.logout().await().indefinitely();
        return leave(server.isReady() ? signOutThere(keycloak, home) : home);
    }

    private URI signOutThere(OidcConfigurationMetadata keycloak, URI backTo) {
        return UriBuilder.fromUri(keycloak.getEndSessionUri())
                .queryParam("id_token_hint", ((JsonWebToken) identity.getPrincipal()).getRawToken())
                .queryParam("post_logout_redirect_uri", backTo)
                .build();
    }

    // Pages that the browser still has must not show themselves to whoever sits down next and goes back.
    private static Response leave(URI to) {
        return Response.seeOther(to).header("Clear-Site-Data", "\"cache\"").build();
    }
}
