package org.chapterhouse.app.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How the four kinds of failure are answered: a refused rule, an absent thing, nobody signed in, a bug. */
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance failure(String title, String text);
    }

    private final KeepingForms keeping;
    private final CurrentViewer current;

    @Inject
    Failures(KeepingForms keeping, CurrentViewer current) {
        this.keeping = keeping;
        this.current = current;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return page(
                statusOf(refusal.rule), messages().refusedTitle(), messages().refused(refusal.rule));
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException conflict) {
        return refused(Rule.CHANGED_MEANWHILE.refusal());
    }

    @ServerExceptionMapper
    Response absent(NotFoundException absent) {
        boolean known = current.get().isSignedIn();
        String text = known ? messages().notFoundText() : messages().notFoundTextVisitor();
        return page(404, messages().notFoundTitle(), text);
    }

    @ServerExceptionMapper
    Response notSignedIn(NotSignedIn visitor, Request request) {
        return request.getMethod().equals("GET")
                ? keeping.signInForThisPage()
                : keeping.signInFirst().orElseGet(Failures::badRequest);
    }

    /** What was sent could not be understood, or not even be kept. */
    static Response badRequest() {
        return page(400, messages().badRequestTitle(), messages().badRequestText());
    }

    @ServerExceptionMapper
    Response badRequest(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status < 400 || failure.getResponse().hasEntity()) {
            return failure.getResponse();
        }
        return page(status, messages().badRequestTitle(), messages().badRequestText());
    }

    @ServerExceptionMapper
    Response bug(Throwable bug) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.errorf(bug, "Failure %s", id);
        return page(500, messages().brokenTitle(), messages().brokenText(id));
    }

    /** The HTTP status that a refused rule is answered with. */
    private static int statusOf(Rule rule) {
        return switch (rule.answer) {
            case BAD_FORM -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
        };
    }

    private static Response page(int status, String title, String text) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.failure(title, text).render())
                .build();
    }

    private static WebMessages messages() {
        return MessageBundles.get(WebMessages.class);
    }
}
