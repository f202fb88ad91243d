package org.chapterhouse.app.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.group.FacilitatorGrant;
import org.chapterhouse.domain.group.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** The wishes to become a facilitator: everybody can have one, admins see and grant them. */
@Path("/me/wishes")
@Produces(MediaType.TEXT_HTML)
public class Wishes {
    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<FacilitatorGrant> wishes);
    }

    @Inject
    CurrentViewer current;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list() {
        admin();
        return Templates.list(FacilitatorGrant.open(PAGE));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    public Response ask() {
        if (!current.signedIn().mayFacilitate()) {
            FacilitatorGrant.ask(current.person(), clock.instant());
        }
        return See.other("/me");
    }

    @POST
    @Path("{handle}/grant")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    public Response grant(@RestPath String handle) {
        Viewer admin = admin();
        FacilitatorGrant.findOf(handle).orElseThrow(NotFoundException::new).grant(admin, clock.instant());
        return See.other("/me/wishes");
    }

    // To anybody else this page does not exist.
    private Viewer admin() {
        Viewer viewer = current.signedIn();
        if (!viewer.isAdmin()) {
            throw new NotFoundException();
        }
        return viewer;
    }
}
