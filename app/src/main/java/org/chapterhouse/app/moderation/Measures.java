package org.chapterhouse.app.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.moderation.Measure;
import org.jboss.resteasy.reactive.RestPath;

/** The record of what moderators did in a group. */
@Path("/groups/{slug}/moderation")
@Produces(MediaType.TEXT_HTML)
public class Measures {
    private static final int LATEST = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Standing standing, List<Measure> measures);
    }

    @Inject
    Door door;

    @GET
    public TemplateInstance list(@RestPath String slug) {
        Standing standing = door.signedInTo(slug);
        Rule.NOT_ALLOWED.unless(standing.mayModerate());
        return Templates.list(standing, Measure.of(standing.group(), LATEST));
    }
}
