package org.chapterhouse.app.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Bringing a text into the library: a file is uploaded, previewed, and published or dropped. */
@Path(Imports.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class Imports {
    static final String ADDRESS = "/readings/import";
    static final String TOO_LARGE = "too-large";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance upload(List<PendingImport.Waiting> waiting, FormErrors errors);

        static native TemplateInstance preview(Preview it);

        static native TemplateInstance removal(PendingImport pending);
    }

    @Inject
    CurrentViewer current;

    @Inject
    Clock clock;

    /** The page that takes a file; {@code refused} says why one was not even received. */
    @GET
    public Response start(@RestQuery @Nullable String refused) {
        Person person = importer().signedIn();
        return TOO_LARGE.equals(refused)
                ? refuse(person, words().fileTooLarge())
                : page(200, Templates.upload(PendingImport.of(person), FormErrors.none()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response upload(@RestForm @Nullable FileUpload file, @RestForm @DefaultValue("") String key) {
        Viewer viewer = importer();
        Optional<UploadedText> uploaded = UploadedText.of(file);
        if (uploaded.isEmpty()) {
            return refuse(viewer.signedIn(), words().fileMissing());
        }
        UploadedText text = uploaded.get();
        if (Importing.read(text.name(), text.content()) instanceof Refused refused) {
            return refuse(viewer.signedIn(), refused.sentence());
        }
        Submission submission = Submission.of(viewer.signedIn(), key, text.name());
        return See.other(submission.take(clock.instant()).orElseGet(() -> keep(text, viewer, submission)));
    }

    private String keep(UploadedText text, Viewer viewer, Submission submission) {
        String address = ADDRESS + "/" + PendingImport.keep(text.name(), text.content(), viewer, clock.instant()).id;
        submission.ledTo(address);
        return address;
    }

    @GET
    @Path("{id}")
    public TemplateInstance preview(@RestPath UUID id) {
        return Templates.preview(Preview.of(own(id)));
    }

    /** Shows what the corrections make of the outline, and keeps them. */
    @POST
    @Path("{id}")
    @Transactional
    public Response lookAgain(@RestPath UUID id, RecordForm form) {
        PendingImport pending = own(id);
        Preview preview = Preview.typed(pending, form, FormErrors.none());
        if (preview.errors().any()) {
            return page(422, Templates.preview(preview));
        }
        pending.correct(form.corrections);
        return page(200, Templates.preview(preview));
    }

    /** Publishes the import, once: sent again, it leads to the reading that the first sending made. */
    @POST
    @Path("{id}/reading")
    @Transactional
    public Response publish(@RestPath UUID id, RecordForm form) {
        Submission submission = new Submission(importer().signedIn(), id);
        Optional<PendingImport> pending = PendingImport.findOwn(submission.person(), id);
        if (pending.isEmpty()) {
            return See.other(submission.take(clock.instant()).orElseThrow(NotFoundException::new));
        }
        Preview preview = Preview.typed(pending.get(), form, form.errors());
        if (preview.errors().any()) {
            return page(422, Templates.preview(preview));
        }
        return See.other(submission.take(clock.instant()).orElseGet(() -> publish(pending.get(), preview, submission)));
    }

    private String publish(PendingImport pending, Preview preview, Submission submission) {
        Edition edition = Publishing.publish(
                preview.imported().text(),
                pending.fileName,
                preview.form().record(),
                current.signedIn(),
                clock.instant());
        pending.delete();
        String address = "/readings/" + edition.reading.slug;
        submission.ledTo(address);
        return address;
    }

    @GET
    @Path("{id}/removal")
    public TemplateInstance askRemoval(@RestPath UUID id) {
        return Templates.removal(own(id));
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@RestPath UUID id) {
        own(id).delete();
        return See.other(ADDRESS);
    }

    private PendingImport own(UUID id) {
        return PendingImport.findOwn(importer().signedIn(), id).orElseThrow(NotFoundException::new);
    }

    private Viewer importer() {
        Viewer viewer = current.signedIn();
        Rule.NOT_ALLOWED.unless(viewer.mayFacilitate());
        return viewer;
    }

    private static Response refuse(Person person, String sentence) {
        return page(422, Templates.upload(PendingImport.of(person), FormErrors.of("file", sentence)));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static LibraryMessages words() {
        return MessageBundles.get(LibraryMessages.class);
    }
}
