package org.chapterhouse.app.library;

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
import org.chapterhouse.domain.library.ImportStep;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.domain.library.PendingImport.Step;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.outline.Corrections;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The corrections of a pending import as the file that stands beside a text. */
@Path(Imports.ADDRESS + "/{id}/corrections/file")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class CorrectionFiles {
    @Inject
    PendingImports imports;

    @RestPath
    UUID id;

    /** Takes a corrections file as it was typed, in place of what was done before. */
    @POST
    public Response replace(@RestForm @DefaultValue("") String corrections, @RestForm @DefaultValue("-1") int version) {
        OutlineTyped typed = OutlineTyped.in(corrections);
        String lines = corrections.replace("\r\n", "\n");
        String fault = Corrections.of(lines).fault();
        if (fault != null) {
            return imports.again(id, typed.refused(fault), 422);
        }
        return imports.led(id, typed, () -> replaced(lines, version));
    }

    /** Nothing is done where they are those that were kept. */
    private OutlineLook replaced(String corrections, int version) {
        PendingImport pending = imports.ready(id);
        OutlineLook all = OutlineLook.at(ImportStep.EVERYWHERE);
        if (corrections.equals(pending.correctionsOrNone())) {
            return all;
        }
        if (Importing.outline(imports.draft(pending), corrections) instanceof Refused refused) {
            throw new Unchanged(refused.sentence());
        }
        int before = Corrections.of(pending.correctionsOrNone()).entries().size();
        pending.replaceCorrections(new Step(corrections, ImportStep.EVERYWHERE, before), version);
        return all.did(OutlineLook.DONE);
    }

    @GET
    @Produces("application/yaml")
    public Response file() {
        PendingImport pending = imports.ready(id);
        String name = URLEncoder.encode(pending.fileName + ".outline.yaml", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(pending.correctionsOrNone())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
