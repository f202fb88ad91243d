package org.chapterhouse.app.group;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.group.Standing;
import org.jboss.resteasy.reactive.RestPath;

/** The way out of a group, asked once; also for a request to join that is taken back. */
@Path("/groups/{slug}/departure")
@Produces(MediaType.TEXT_HTML)
public class Departures {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(Standing standing);
    }

    @Inject
    Door door;

    @Inject
    Clock clock;

    @RestPath
    String slug;

    @GET
    public Response ask() {
        Standing standing = door.signedInTo(slug);
        if (!isIn(standing)) {
            return See.other(Groups.addressOf(slug));
        }
        return Response.ok(Templates.ask(standing)).build();
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    public Response leave() {
        Standing standing = door.signedInTo(slug);
        if (standing.membership() != null && isIn(standing)) {
            standing.membership().leave(clock.instant());
        }
        return See.other(afterwards(standing));
    }

    private static boolean isIn(Standing standing) {
        return standing.isMember() || standing.isWaiting();
    }

    // A private group does not exist any more for whoever has left it.
    private String afterwards(Standing standing) {
        boolean seen = !standing.group().isPrivate() || standing.viewer().seesEveryGroup();
        return seen ? Groups.addressOf(slug) : "/groups";
    }
}
