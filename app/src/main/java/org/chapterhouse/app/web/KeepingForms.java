package org.chapterhouse.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * Keeps the form of this request where it cannot be let through, and leads its sender to where it is shown again.
 * Nothing is ever sent by itself.
 */
@RequestScoped
class KeepingForms {
    static final String COOKIE = "kept-form";

    private final KeptFormTable table;
    private final UriInfo uri;

    @Inject
    KeepingForms(KeptFormTable table, UriInfo uri) {
        this.table = table;
        this.uri = uri;
    }

    /** Keeps the form, to be looked over and sent again; empty where it could not be kept. */
    Optional<Response> showAgain() {
        return keep().map(kept -> leadTo(kept.page(), kept));
    }

    /** Keeps the form and asks its sender to sign in; empty where it could not be kept. */
    Optional<Response> signInFirst() {
        return keep().map(kept -> leadTo(signIn(kept.page()), kept));
    }

    /** Asks to sign in and to come back to this page. */
    Response signInForThisPage() {
        return See.other(signIn(LocalPath.pathAndQuery(uri.getRequestUri())));
    }

    /** The same page anew, with the token's cookie gone: something else wrote it, and no page could be shown. */
    Response withoutToken() {
        NewCookie gone =
                new NewCookie.Builder(FormGuard.TOKEN_FIELD).path("/").maxAge(0).build();
        return Response.seeOther(uri.getRequestUri()).cookie(gone).build();
    }

    private Optional<Kept> keep() {
        FormData data = CurrentRequestManager.get().getFormData();
        if (data == null) {
            return Optional.empty();
        }
        KeptForm form = KeptForm.of(LocalPath.pathAndQuery(uri.getRequestUri()), data, Set.of(FormGuard.TOKEN_FIELD));
        KeptFormKey key = KeptFormKey.random();
        return table.keep(form, key).map(id -> new Kept(id, key));
    }

    private Response leadTo(String page, Kept kept) {
        return Response.fromResponse(See.other(page))
                .cookie(kept.cookie(isSecure()))
                .build();
    }

    private boolean isSecure() {
        return uri.getRequestUri().getScheme().equals("https");
    }

    private static String signIn(String to) {
        return "/sign-in?to=" + Page.encoded(to);
    }

    /** Each has its own page and a cookie for that page alone, so several tabs do not take each other's text. */
    private record Kept(UUID id, KeptFormKey key) {
        String page() {
            return "/kept-forms/" + id;
        }

        NewCookie cookie(boolean secure) {
            return new NewCookie.Builder(COOKIE)
                    .value(key.toString())
                    .path(page())
                    .maxAge((int) KeptFormTable.KEPT_FOR.toSeconds())
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.LAX)
                    .secure(secure)
                    .build();
        }
    }
}
