package org.chapterhouse.app.group;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Standing;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The ways into a group: joining it, asking to, and being let in or declined. */
@Path("/groups/{slug}/memberships")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class Memberships {
    @Inject
    CurrentViewer current;

    @Inject
    Door door;

    @Inject
    Clock clock;

    @RestPath
    String slug;

    @POST
    @Transactional
    public Response join(@RestForm @DefaultValue("") String key) {
        Standing standing = door.signedInTo(slug);
        Submission submission = Submission.of(current.person(), key, slug);
        if (submission.take(clock.instant()).isEmpty()) {
            Membership.join(standing, clock.instant());
        }
        return Response.seeOther(Groups.addressOf(slug)).build();
    }

    @POST
    @Path("{handle}/acceptance")
    @Transactional
    public Response accept(@RestPath String handle) {
        Standing standing = facilitating();
        membership(standing, handle).accept(standing, clock.instant());
        return Response.seeOther(people()).build();
    }

    @POST
    @Path("{handle}/refusal")
    @Transactional
    public Response refuse(@RestPath String handle) {
        Standing standing = facilitating();
        membership(standing, handle).refuse(standing, clock.instant());
        return Response.seeOther(people()).build();
    }

    private Standing facilitating() {
        Standing standing = door.signedInTo(slug);
        Rule.NOT_ALLOWED.unless(standing.mayFacilitate());
        return standing;
    }

    private static Membership membership(Standing standing, String handle) {
        return Membership.findIn(standing.group(), handle).orElseThrow(NotFoundException::new);
    }

    private URI people() {
        return People.addressOf(slug);
    }
}
