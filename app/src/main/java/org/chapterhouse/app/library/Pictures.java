package org.chapterhouse.app.library;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.domain.library.Asset;
import org.jboss.resteasy.reactive.RestPath;

/** The pictures of texts. A picture never changes under its address, so whoever got it need not ask again. */
@Path("/readings")
public class Pictures {
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    @Inject
    CurrentViewer current;

    @GET
    @Path("{slug}/editions/{edition}/pictures/{name}")
    public Response ofEdition(@RestPath String slug, @RestPath int edition, @RestPath String name) {
        return picture(Asset.findReadable(current.get(), slug, edition, name).orElseThrow(NotFoundException::new));
    }

    /** The answer that carries a picture. */
    static Response picture(Asset.Picture picture) {
        return Response.ok(picture.content(), picture.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .build();
    }
}
