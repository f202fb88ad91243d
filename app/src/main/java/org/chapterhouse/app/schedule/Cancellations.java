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
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jboss.resteasy.reactive.RestPath;

/** Calling a session off. */
@Path("/groups/{slug}/sessions/{number}/cancellation")
@Produces(MediaType.TEXT_HTML)
public class Cancellations {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(Standing standing, ReadingSession session);
    }

    @Inject
    Door door;

    @Inject
    Clock clock;

    @RestPath
    String slug;

    @RestPath
    int number;

    /** Asks once. */
    @GET
    public TemplateInstance ask() {
        Standing standing = door.signedInTo(slug);
        Rule.NOT_ALLOWED.unless(standing.mayFacilitate());
        ReadingSession session = ReadingSession.findIn(standing.group(), number).orElseThrow(NotFoundException::new);
        Rule.SESSION_OVER.unless(!session.isOver());
        return Templates.ask(standing, session);
    }

    @POST
    @Transactional
    public Response cancel() {
        Standing standing = door.signedInTo(slug);
        ReadingSession.findToChange(standing.group(), number)
                .orElseThrow(NotFoundException::new)
                .cancel(standing, clock.instant());
        return Address.see(Address.ofSession(slug, number));
    }
}
