package org.chapterhouse.app.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jboss.resteasy.reactive.RestPath;

/** The ways in which a session ends by somebody's decision: it is closed, or called off. Each asks once. */
@Path("/groups/{slug}/sessions/{number}")
@Produces(MediaType.TEXT_HTML)
public class SessionEnds {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance cancellation(Standing standing, ReadingSession session);

        static native TemplateInstance closure(Standing standing, ReadingSession session);
    }

    @Inject
    Door door;

    @Inject
    Clock clock;

    @RestPath
    String slug;

    @RestPath
    int number;

    @GET
    @Path("cancellation")
    public TemplateInstance askToCancel() {
        Standing standing = door.facilitating(slug);
        return Templates.cancellation(standing, open(standing));
    }

    @POST
    @Path("cancellation")
    @Transactional
    public Response cancel() {
        Standing standing = door.facilitating(slug);
        toEnd(standing).cancel(standing, clock.instant());
        return See.other(Address.ofSession(slug, number));
    }

    @GET
    @Path("closure")
    public TemplateInstance askToClose() {
        Standing standing = door.facilitating(slug);
        return Templates.closure(standing, open(standing));
    }

    /** Closes the session, which opens what the next one reads. */
    @POST
    @Path("closure")
    @Transactional
    public Response close() {
        Standing standing = door.facilitating(slug);
        toEnd(standing).close(standing, clock.instant());
        return See.other(Address.ofSession(slug, number));
    }

    private ReadingSession open(Standing standing) {
        ReadingSession session = ReadingSession.findIn(standing.group(), number).orElseThrow(NotFoundException::new);
        Rule.SESSION_OVER.unless(!session.isOver());
        return session;
    }

    private ReadingSession toEnd(Standing standing) {
        return ReadingSession.findToChange(standing.group(), number).orElseThrow(NotFoundException::new);
    }
}
