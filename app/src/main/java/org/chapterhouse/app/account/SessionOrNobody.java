package org.chapterhouse.app.account;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Sign-in by OpenID Connect, except that a session which does not hold makes the request anonymous instead of failing
 * it or sending it to Keycloak: public pages stay readable while Keycloak is away, and a form's body is read, so that
 * its text can be kept. Pages that need a person ask for one themselves.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionOrNobody implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SessionOrNobody.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String SESSION_COOKIE = "q_session";

    private final OidcAuthenticationMechanism oidc;

    @Inject
    SessionOrNobody(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (isForEverybody(context.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        Context loop = Vertx.currentContext();
        Uni<SecurityIdentity> identity = Uni.createFrom()
                .deferred(() -> oidc.authenticate(context, identities))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .emitOn(work -> backOn(loop, work));
        return hasBearerToken(context)
                ? identity
                : identity.onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
                        .recoverWithItem(failure -> nobody(context, failure));
    }

    /** What Keycloak does not answer in time fails on another thread, and the request has to go on where it began. */
    private static void backOn(Context loop, Runnable work) {
        if (Vertx.currentContext() == loop) {
            work.run();
        } else {
            loop.runOnContext(now -> work.run());
        }
    }

    private static boolean isForEverybody(String path) {
        return Stream.of("/css/", "/img/", "/js/", "/q/").anyMatch(path::startsWith);
    }

    private static boolean hasBearerToken(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    @SuppressWarnings("NullAway") // Mutiny: no item means no identity
    private static SecurityIdentity nobody(RoutingContext context, Throwable failure) {
        LOG.debugf(failure, "A session did not hold");
        if (isOver(failure)) {
            forgetSession(context);
        }
        return null;
    }

    /** Whether Keycloak itself said that the session is over; where it could not be asked, the session may yet hold. */
    private static boolean isOver(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("invalid_grant"));
    }

    private static void forgetSession(RoutingContext context) {
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(SESSION_COOKIE))
                .toList()
                .forEach(name -> context.response()
                        .addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
