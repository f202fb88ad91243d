package org.chapterhouse.app.web;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Stands around the check of the forms' tokens, which answers a miss with a bare 400: a form whose token is too old is
 * kept and shown again, and one that another site made the browser send goes no further.
 */
class FormGuard {
    static final String TOKEN_FIELD = "csrf-token";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final KeepingForms keeping;

    @Inject
    FormGuard(KeepingForms keeping) {
        this.keeping = keeping;
    }

    /** Browsers say which site a request comes from (Fetch Metadata); what does not say it is no browser of today. */
    @ServerRequestFilter
    public @Nullable Response refuseOtherSites(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !FROM_HERE.contains(site) && !isSafe(request)) {
            return Response.status(Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity(MessageBundles.get(KeptMessages.class).fromAnotherSite())
                    .build();
        }
        return null;
    }

    /** Every other 400 is a page already: only the check of the token has nothing to say. */
    @ServerResponseFilter
    public void showAgain(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.BAD_REQUEST.getStatusCode() && !response.hasEntity()) {
            answer(response, isSafe(request) ? Optional.of(keeping.withoutToken()) : keeping.showAgain());
        }
    }

    private static void answer(ContainerResponseContext response, Optional<Response> instead) {
        Response answer = instead.orElseGet(Failures::badRequest);
        response.setStatus(answer.getStatus());
        response.getHeaders().putAll(answer.getHeaders());
        response.setEntity(answer.getEntity());
    }

    private static boolean isSafe(ContainerRequestContext request) {
        return SAFE.contains(request.getMethod());
    }
}
