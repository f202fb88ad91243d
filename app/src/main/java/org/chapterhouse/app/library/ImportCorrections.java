package org.chapterhouse.app.library;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chapterhouse.app.library.Amending.Amended;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.ImportStep;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.imports.outline.Corrections;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What a facilitator does to the outline of a pending import: to one piece, to several, or as it was done last time. */
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
        return imports.led(id, OutlineTyped.in(form), () -> form.isUndo() ? undone(form) : acted(form));
    }

    private OutlineLook acted(ActForm form) {
        PendingImport pending = imports.ready(id);
        Amended amended = amending(pending).act(form);
        pending.correct(amended.step(), form.version);
        return OutlineLook.chosen(amended.place()).did(OutlineLook.DONE);
    }

    private OutlineLook undone(ActForm form) {
        PendingImport pending = imports.ready(id);
        String corrections = pending.correctionsOrNone();
        ImportStep last = ImportStep.findLast(pending).orElse(null);
        String before = last == null ? withoutLast(corrections) : before(last, corrections);
        pending.undo(before, form.version);
        return OutlineLook.at(last == null ? form.at : last.place).did(OutlineLook.UNDONE);
    }

    private static String before(ImportStep last, String corrections) {
        return last.replaced == null ? Corrections.first(corrections, last.entries) : last.replaced;
    }

    // Imports that wait from before steps were kept have none: each of their corrections is one.
    private static String withoutLast(String corrections) {
        int entries = Corrections.of(corrections).entries().size();
        return Corrections.first(corrections, Math.max(0, entries - 1));
    }

    /** Does the same to all pieces that were ticked. */
    @POST
    @Path("all")
    public Response actOnAll(AllForm form) {
        return imports.led(id, OutlineTyped.in(form), () -> actedOnAll(form));
    }

    private OutlineLook actedOnAll(AllForm form) {
        PendingImport pending = imports.ready(id);
        Amended amended = amending(pending).actOnAll(form);
        pending.correct(amended.step(), form.version);
        return OutlineLook.at(amended.place()).did(OutlineLook.DONE).stayed(amended.stayed());
    }

    /** Makes those corrections of the latest edition that fit its new text. */
    @POST
    @Path("last")
    public Response actLikeLastTime(@RestForm int version) {
        return imports.led(id, OutlineTyped.NOTHING, () -> actedLikeLastTime(version));
    }

    private OutlineLook actedLikeLastTime(int version) {
        PendingImport pending = imports.ready(id);
        Reading reading = pending.reading;
        Amended amended = amending(pending).actLike(reading == null ? "" : Edition.latestCorrections(reading));
        pending.correct(amended.step(), version);
        return OutlineLook.at(ImportStep.EVERYWHERE).did(OutlineLook.DONE);
    }

    private Amending amending(PendingImport pending) {
        return new Amending(imports.draft(pending), pending.correctionsOrNone());
    }
}
