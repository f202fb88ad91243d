package org.chapterhouse.app.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Forms that came too late: shown again with what stood in them, to be sent when their sender is ready. */
@Path("/kept-forms")
class KeptForms {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(KeptForm form);
    }

    private final KeptFormTable table;
    private final CurrentViewer current;

    @Inject
    KeptForms(KeptFormTable table, CurrentViewer current) {
        this.table = table;
        this.current = current;
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance show(
            @PathParam("id") UUID id, @CookieParam(KeepingForms.COOKIE) @DefaultValue("") String cookie) {
        return KeptFormKey.parse(cookie)
                .flatMap(key -> table.open(id, key, current.get().person()))
                .map(Templates::form)
                .orElseThrow(NotFoundException::new);
    }
}
