package org.chapterhouse.app.account;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens Keycloak's registration where somebody wants to register (OpenID Connect: {@code prompt=create}). */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class RegistrationFirst implements OidcRedirectFilter {
    static final String PATH = "/register";

    @Override
    public void filter(OidcRedirectContext redirect) {
        if (redirect.routingContext().normalizedPath().equals(PATH)) {
            redirect.additionalQueryParams().add("prompt", "create");
        }
    }
}
