package org.chapterhouse.app.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chapterhouse.app.web.LocalPath;
import org.chapterhouse.app.web.See;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The way to Keycloak and back to the page where one was. */
@Path("/")
class SignIns {
    private static final int SECONDS_BETWEEN_TRIES = 3;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance wait(String again);

        static native TemplateInstance unfinished();
    }

    private final SecurityIdentity identity;
    private final SignInServer server;

    @Inject
    SignIns(SecurityIdentity identity, SignInServer server) {
        this.identity = identity;
        this.server = server;
    }

    @GET
    @Path("/sign-in")
    public Response signIn(@RestQuery @Nullable String to) {
        return through("/sign-in", LocalPath.orHome(to));
    }

    /** The same way; {@link RegistrationFirst} makes Keycloak open its page for newcomers. */
    @GET
    @Path(RegistrationFirst.PATH)
    public Response register(@RestQuery @Nullable String to) {
        return through(RegistrationFirst.PATH, LocalPath.orHome(to));
    }

    /** Where Keycloak sends people back to. Who gets as far as here did not finish, or did so long ago. */
    @GET
    @Path("/signed-in")
    public Response signedIn() {
        if (!identity.isAnonymous()) {
            return See.other("/");
        }
        return page(Response.Status.UNAUTHORIZED, Templates.unfinished()).build();
    }

    private Response through(String door, LocalPath to) {
        if (!identity.isAnonymous()) {
            return See.other(to.toString());
        }
        if (server.isReady()) {
            throw new UnauthorizedException(); // the challenge leads to Keycloak, and from there back to this address
        }
        return page(Response.Status.SERVICE_UNAVAILABLE, Templates.wait(door + "?to=" + to.encoded()))
                .header("Refresh", SECONDS_BETWEEN_TRIES)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_BETWEEN_TRIES)
                .build();
    }

    private static Response.ResponseBuilder page(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render());
    }
}
