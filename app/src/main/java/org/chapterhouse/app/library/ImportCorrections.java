package org.chapterhouse.app.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.outline.Corrections;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a facilitator does to the outline of a pending import: one act after the other, or a whole corrections file. */
@Path(Imports.ADDRESS + "/{id}/corrections")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class ImportCorrections {
    @Inject
    PendingImports imports;

    @RestPath
    UUID id;

    /** Does something to one piece, or takes back what was done last. */
    @POST
    public Response act(ActForm form) {
        try {
            int next = QuarkusTransaction.requiringNew().call(() -> done(form));
            return See.other(Imports.ADDRESS + "/" + id + "?on=" + next + "#p-" + next);
        } catch (Refusal refused) {
            return again(form.at, sentence(refused), 409);
        } catch (Unchanged unchanged) {
            return again(form.at, unchanged.sentence, 422);
        }
    }

    private int done(ActForm form) {
        PendingImport pending = imports.ready(id);
        Amending amending = new Amending(imports.draft(pending), pending.correctionsOrNone());
        pending.correct(form.isUndo() ? amending.undone() : amending.amended(form), form.version);
        return amending.next(form);
    }

    /** Takes a corrections file as it was typed. */
    @POST
    @Path("file")
    public Response replace(@RestForm @DefaultValue("") String corrections, @RestForm @DefaultValue("-1") int version) {
        String fault = Corrections.of(corrections).fault();
        if (fault != null) {
            return page(null, corrections, FormErrors.of("corrections", fault), 422);
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> imports.ready(id).correct(corrections, version));
            return See.other(Imports.ADDRESS + "/" + id);
        } catch (Refusal refused) {
            return page(null, corrections, FormErrors.of("corrections", sentence(refused)), 409);
        }
    }

    /** The corrections as the file that stands beside a text. */
    @GET
    @Path("file")
    @Produces("application/yaml")
    public Response file() {
        PendingImport pending = imports.ready(id);
        String name = URLEncoder.encode(pending.fileName + ".outline.yaml", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(pending.correctionsOrNone())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }

    private Response again(int at, String sentence, int status) {
        return page(at, imports.ready(id).correctionsOrNone(), FormErrors.of("outline", sentence), status);
    }

    private Response page(@Nullable Integer on, String typed, FormErrors errors, int status) {
        PendingImport pending = imports.ready(id);
        OutlinePage shown = OutlinePage.of(pending, imports.draft(pending), on, typed, errors);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Imports.Templates.outline(shown))
                .build();
    }

    private static String sentence(Refusal refused) {
        return MessageBundles.get(WebMessages.class).refused(refused.rule);
    }
}
