package org.chapterhouse.app.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.chapterhouse.app.web.LocalPath;
import org.chapterhouse.app.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The paper and the text size that somebody chose for this browser; nobody needs to sign in for it. */
@Path("/me/look")
class Looks {
    private static final int KEPT_FOR = (int) Duration.ofDays(365).toSeconds();

    private final UriInfo uri;

    @Inject
    Looks(UriInfo uri) {
        this.uri = uri;
    }

    /** Anything but a known look means none: the device decides, and the text has its normal size. */
    @POST
    public Response choose(
            @RestForm @DefaultValue("") String theme,
            @RestForm @DefaultValue("") String text,
            @RestForm @Nullable String to) {
        return Response.seeOther(LocalPath.orHome(to).uri())
                .cookie(choice(Page.THEME, Page.THEMES.contains(theme) ? theme : ""))
                .cookie(choice(Page.TEXT, Page.TEXT_SIZES.contains(text) ? text : ""))
                .build();
    }

    private NewCookie choice(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(value.isEmpty() ? 0 : KEPT_FOR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .build();
    }
}
