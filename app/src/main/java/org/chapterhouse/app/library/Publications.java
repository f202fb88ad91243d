package org.chapterhouse.app.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.outline.AddingCorrections;
import org.chapterhouse.imports.outline.Corrections;
import org.chapterhouse.imports.outline.OutlinedText;
import org.jboss.resteasy.reactive.RestPath;

/** Making a pending import a reading of the library, or a new edition of one. */
@Path(Imports.ADDRESS + "/{id}/reading")
@Produces(MediaType.TEXT_HTML)
public class Publications {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance record(
                PendingImport pending, RecordForm form, String unreadDate, FormErrors errors);

        static native TemplateInstance edition(PendingImport pending, int number);
    }

    @Inject
    PendingImports imports;

    @Inject
    Clock clock;

    @RestPath
    UUID id;

    /** What the library will say of it. */
    @GET
    public TemplateInstance ask() {
        PendingImport pending = imports.ready(id);
        Reading reading = pending.reading;
        return reading == null
                ? record(pending, RecordForm.of(text(pending)), FormErrors.none())
                : Templates.edition(pending, Edition.nextNumber(reading));
    }

    private TemplateInstance record(PendingImport pending, RecordForm form, FormErrors errors) {
        return Templates.record(pending, form, unreadDate(pending), errors);
    }

    /** The beginning of what the text says of its date, where that is not read; empty otherwise. */
    private String unreadDate(PendingImport pending) {
        String written = imports.draft(pending).draft().about().published();
        return written == null || PublishedDate.read(written).isPresent()
                ? ""
                : CommentText.beginning(written, RecordForm.MAX_SHOWN);
    }

    /** Publishes it, once: sent again, it leads to the reading that the first sending made. */
    @POST
    @Transactional
    public Response publish(RecordForm form) {
        Viewer viewer = imports.importer();
        Submission submission = new Submission(viewer.signedIn(), id);
        Optional<PendingImport> found =
                PendingImport.findOwn(viewer.signedIn(), id).filter(PendingImport::isReady);
        if (found.isEmpty()) {
            return See.other(submission.take(clock.instant()).orElseThrow(NotFoundException::new));
        }
        PendingImport pending = found.get();
        FormErrors errors = pending.reading == null ? form.errors() : FormErrors.none();
        return errors.any()
                ? Response.status(422).entity(record(pending, form, errors)).build()
                : See.other(
                        submission.take(clock.instant()).orElseGet(() -> published(pending, form, viewer, submission)));
    }

    private String published(PendingImport pending, RecordForm form, Viewer viewer, Submission submission) {
        Reading reading =
                pending.reading == null ? Reading.add(form.record(), viewer, clock.instant()) : pending.reading;
        Edition edition = Edition.next(reading, pending.fileName, viewer.signedIn(), clock.instant());
        Publishing.store(text(pending), edition);
        pending.pictures()
                .forEach(name -> pending.findPicture(name)
                        .ifPresent(picture -> edition.addPicture(name, picture.mediaType(), picture.content())));
        edition.keepCorrections(thoseThatFit(pending));
        pending.delete();
        String address = "/readings/" + reading.slug;
        submission.ledTo(address);
        return address;
    }

    /** What never did anything to this edition's outline is nothing to try on the next one's. */
    private String thoseThatFit(PendingImport pending) {
        AddingCorrections fitting =
                new AddingCorrections("", imports.draft(pending).draft());
        Corrections.of(pending.correctionsOrNone()).entries().forEach(fitting::add);
        return fitting.yaml();
    }

    private OutlinedText text(PendingImport pending) {
        if (Importing.outline(imports.draft(pending), pending.correctionsOrNone()) instanceof Imported imported) {
            return imported.text();
        }
        throw new IllegalStateException("corrections that were kept leave no text: " + pending.id);
    }
}
