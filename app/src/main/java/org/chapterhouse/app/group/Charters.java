package org.chapterhouse.app.group;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.Charter;
import org.chapterhouse.domain.group.Standing;
import org.jboss.resteasy.reactive.RestPath;

/** What a group says of itself, and how its facilitators change that. */
@Path("/groups/{slug}/settings")
@Produces(MediaType.TEXT_HTML)
public class Charters {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(Standing standing, CharterForm form);
    }

    @Inject
    Door door;

    @RestPath
    String slug;

    @GET
    public TemplateInstance show() {
        Standing standing = door.facilitating(slug);
        return Templates.settings(standing, CharterForm.of(standing.group()));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response change(CharterForm form) {
        door.facilitating(slug);
        Optional<Charter> charter = form.charter();
        if (charter.isEmpty()) {
            return Response.status(422)
                    .entity(Templates.settings(door.facilitating(slug), form))
                    .build();
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> change(charter.get(), form.seenVersion()));
            return See.other(Groups.addressOf(slug));
        } catch (Refusal refused) {
            return again(form, refused);
        }
    }

    private void change(Charter charter, int seenVersion) {
        Standing standing = door.facilitating(slug);
        standing.group().change(charter, seenVersion, standing);
    }

    // What was typed stays, beside what stands there now; sent again, it takes the other's place.
    private Response again(CharterForm form, Refusal refused) {
        if (refused.rule != Rule.CHANGED_MEANWHILE) {
            throw refused;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Standing standing = door.facilitating(slug);
            form.conflictWith(standing.group());
            return Response.status(409)
                    .entity(Templates.settings(standing, form).render())
                    .build();
        });
    }
}
