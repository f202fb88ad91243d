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
import java.time.Clock;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.See;
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
        return See.other(Groups.addressOf(slug));
    }

    @POST
    @Path("{handle}/acceptance")
    @Transactional
    public Response accept(@RestPath String handle) {
        Standing standing = door.facilitating(slug);
        membership(standing, handle).accept(standing, clock.instant());
        return See.other(People.addressOf(slug));
    }

    @POST
    @Path("{handle}/refusal")
    @Transactional
    public Response refuse(@RestPath String handle) {
        Standing standing = door.facilitating(slug);
        membership(standing, handle).refuse(standing, clock.instant());
        return See.other(People.addressOf(slug));
    }

    private static Membership membership(Standing standing, String handle) {
        return Membership.findIn(standing.group(), handle).orElseThrow(NotFoundException::new);
    }
}
