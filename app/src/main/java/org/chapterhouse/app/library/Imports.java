package org.chapterhouse.app.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.domain.library.PendingImport.Brought;
import org.chapterhouse.domain.library.Reading;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Bringing a text: it is read in the background, and waits until it is published or dropped. */
@Path(Imports.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class Imports {
    static final String ADDRESS = "/readings/import";
    static final String TOO_LARGE = "too-large";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bring(
                List<PendingImport.Waiting> waiting, BringForm form, @Nullable Reading reading, FormErrors errors);

        static native TemplateInstance waiting(PendingImport pending);

        static native TemplateInstance refused(PendingImport pending);

        static native TemplateInstance outline(OutlinePage it);

        static native TemplateInstance removal(PendingImport pending);
    }

    @Inject
    CurrentViewer current;

    @Inject
    PendingImports imports;

    @Inject
    ReadingUploads uploads;

    @Inject
    Clock clock;

    /**
     * The page that takes a text; {@code refused} says why one was not even received, {@code edition-of} names the
     * reading of which it becomes a new edition.
     */
    @GET
    public Response start(@RestQuery @Nullable String refused, @RestQuery("edition-of") @Nullable String editionOf) {
        Viewer viewer = imports.importer();
        FormErrors errors =
                TOO_LARGE.equals(refused) ? FormErrors.of("file", words().fileTooLarge()) : FormErrors.none();
        return page(errors.any() ? 422 : 200, viewer, BringForm.of(editionOf), errors);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(BringForm form) {
        Viewer viewer = imports.importer();
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(422, viewer, form, errors);
        }
        String address = QuarkusTransaction.requiringNew().call(() -> kept(form, viewer));
        uploads.readSoon();
        return afterwards(address, form, viewer);
    }

    private String kept(BringForm form, Viewer viewer) {
        Brought brought = form.brought(findEdited(form.editionOf, viewer));
        Submission submission = Submission.of(
                viewer.signedIn(), form.key, brought.fileName() + "\n" + UUID.nameUUIDFromBytes(brought.content()));
        return submission.take(clock.instant()).orElseGet(() -> {
            String address = ADDRESS + "/" + PendingImport.keep(brought, viewer, clock.instant()).id;
            submission.ledTo(address);
            return address;
        });
    }

    // What is refused at once is said where it was brought, and does not wait.
    private Response afterwards(String address, BringForm form, Viewer viewer) {
        UUID id = UUID.fromString(address.substring(ADDRESS.length() + 1));
        String refusal = QuarkusTransaction.requiringNew()
                .call(() -> PendingImport.findOwn(viewer.signedIn(), id)
                        .filter(PendingImport::isRefused)
                        .map(Imports::dropped)
                        .orElse(""));
        return refusal.isEmpty() ? See.other(address) : page(422, viewer, form, FormErrors.of(form.field(), refusal));
    }

    private static String dropped(PendingImport pending) {
        pending.delete();
        return String.valueOf(pending.refusal);
    }

    private @Nullable Reading findEdited(String slug, Viewer viewer) {
        return slug.isEmpty() ? null : Reading.findEditable(viewer, slug).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, Viewer viewer, BringForm form, FormErrors errors) {
        List<PendingImport.Waiting> waiting = PendingImport.of(viewer.signedIn());
        Reading reading = findEdited(form.editionOf, viewer);
        return Response.status(status)
                .entity(Templates.bring(waiting, form, reading, errors))
                .build();
    }

    /** What becomes of it: the outline once it was read; until then how far it is. */
    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id, @BeanParam OutlineLook look) {
        PendingImport pending = imports.own(id);
        return switch (pending.state) {
            case WAITING, READING -> Templates.waiting(pending);
            case REFUSED -> Templates.refused(pending);
            case READY -> Templates.outline(imports.outline(pending, look));
        };
    }

    /** A picture of the draft. */
    @GET
    @Path("{id}/pictures/{name}")
    public Response picture(@RestPath UUID id, @RestPath String name) {
        return Pictures.picture(imports.own(id).findPicture(name).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("{id}/removal")
    public TemplateInstance askRemoval(@RestPath UUID id) {
        return Templates.removal(imports.own(id));
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@RestPath UUID id) {
        imports.own(id).delete();
        return See.other(ADDRESS);
    }

    private static LibraryMessages words() {
        return MessageBundles.get(LibraryMessages.class);
    }
}
