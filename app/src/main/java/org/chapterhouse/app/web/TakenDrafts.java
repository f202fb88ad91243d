package org.chapterhouse.app.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tells the page that comes next that a form was taken, so that its script forgets the draft. A form that was refused,
 * or that met an expired session, leaves the draft where it is.
 */
class TakenDrafts {
    static final String SENT = "draft-sent";
    static final String TAKEN = "draft-taken";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Duration KEPT = Duration.ofDays(1);

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        Cookie sent = request.getCookies().get(SENT);
        if (sent != null && NAME.matcher(sent.getValue()).matches() && isTaken(request, response)) {
            boolean secure = "https".equals(request.getUriInfo().getRequestUri().getScheme());
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(TAKEN, sent.getValue(), KEPT, secure));
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(SENT, "", Duration.ZERO, secure));
        }
    }

    private static boolean isTaken(ContainerRequestContext request, ContainerResponseContext response) {
        return request.getMethod().equals(HttpMethod.POST)
                && response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
                && !leadsToAnotherTry(response.getLocation());
    }

    private static boolean leadsToAnotherTry(@Nullable URI location) {
        return location != null
                && (location.getPath().equals("/sign-in") || location.getPath().startsWith("/kept-forms/"));
    }

    // The script reads it, so it is not HttpOnly; it says nothing but that a draft can go.
    private static NewCookie cookie(String name, String value, Duration age, boolean secure) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) age.toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .secure(secure)
                .build();
    }
}
