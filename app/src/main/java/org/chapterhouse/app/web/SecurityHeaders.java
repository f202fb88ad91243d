package org.chapterhouse.app.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser: where content may come from, who may frame it, what may be stored. */
@ApplicationScoped
class SecurityHeaders {
    private static final int FIRST = 1000;
    private static final String CACHE = "Cache-Control";

    private final Map<String, String> always;

    @Inject
    SecurityHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String signInServer) {
        always = Map.of(
                "Content-Security-Policy",
                contentPolicy(origin(URI.create(signInServer))),
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "same-origin",
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cross-Origin-Resource-Policy",
                "same-origin");
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.addAll(always);
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        context.addHeadersEndHandler(end -> keepToOneself(headers));
        context.next();
    }

    // Pages show what one person may see. The browser asks again each time, also for styles without a version.
    private static void keepToOneself(MultiMap headers) {
        if (!headers.contains(CACHE)) {
            headers.set(CACHE, "private, no-cache");
        }
    }

    // Signing in and out are forms that end at Keycloak: browsers hold every step of their way against form-action.
    private static String contentPolicy(String signInOrigin) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + signInOrigin;
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
