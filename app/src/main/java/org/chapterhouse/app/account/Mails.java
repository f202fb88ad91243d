package org.chapterhouse.app.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.util.List;
import org.chapterhouse.app.web.CurrentViewer;
import org.jspecify.annotations.Nullable;

/** The mails of a demonstration, which leave the machine for nobody; its admin reads them here. */
@Path("/mail")
class Mails {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance box(List<CaughtMail> mails, @Nullable CaughtMail open);
    }

    private final MailCatcher catcher;
    private final CurrentViewer current;

    @Inject
    Mails(MailCatcher catcher, CurrentViewer current) {
        this.catcher = catcher;
        this.current = current;
    }

    @GET
    public TemplateInstance newest() throws IOException, InterruptedException {
        List<CaughtMail> mails = mails();
        return Templates.box(mails, mails.isEmpty() ? null : mails.get(0));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") String id) throws IOException, InterruptedException {
        List<CaughtMail> mails = mails();
        return Templates.box(
                mails,
                mails.stream().filter(mail -> mail.id().equals(id)).findFirst().orElseThrow(NotFoundException::new));
    }

    private List<CaughtMail> mails() throws IOException, InterruptedException {
        List<CaughtMail> mails = catcher.all().orElseThrow(NotFoundException::new);
        if (!current.signedIn().isAdmin()) {
            throw new NotFoundException();
        }
        return mails;
    }
}
