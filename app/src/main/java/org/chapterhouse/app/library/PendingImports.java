package org.chapterhouse.app.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.Drafted;

/** The way to a pending import: one that is not the viewer's own is not found. */
@RequestScoped
class PendingImports {
    private final CurrentViewer current;
    private final DraftTexts drafts;

    @Inject
    PendingImports(CurrentViewer current, DraftTexts drafts) {
        this.current = current;
        this.drafts = drafts;
    }

    /** The viewer, who must be allowed to bring texts. */
    Viewer importer() {
        Viewer viewer = current.signedIn();
        Rule.NOT_ALLOWED.unless(viewer.mayFacilitate());
        return viewer;
    }

    PendingImport own(UUID id) {
        return PendingImport.findOwn(importer().signedIn(), id).orElseThrow(NotFoundException::new);
    }

    /** One that was read. */
    PendingImport ready(UUID id) {
        PendingImport pending = own(id);
        if (!pending.isReady()) {
            throw new NotFoundException();
        }
        return pending;
    }

    Drafted draft(PendingImport pending) {
        return drafts.draft(pending.id);
    }

    OutlinePage outline(PendingImport pending, OutlineLook look) {
        return OutlinePage.of(pending, draft(pending), look, OutlineTyped.NOTHING);
    }

    /** Leads to what came of an act, which is one transaction; or shows the outline again, with what was refused. */
    Response led(UUID id, OutlineTyped typed, Supplier<OutlineLook> act) {
        try {
            return See.other(QuarkusTransaction.requiringNew().call(act::get).address(Imports.ADDRESS + "/" + id));
        } catch (Refusal refused) {
            return again(id, typed.refused(sentence(refused)), 409);
        } catch (Unchanged unchanged) {
            return again(id, typed.refused(unchanged.sentence), 422);
        }
    }

    /** The outline again, with what was refused. */
    Response again(UUID id, OutlineTyped typed, int status) {
        PendingImport pending = ready(id);
        OutlineLook look = new OutlineLook();
        look.on = typed.on();
        look.at = typed.ticked().isEmpty() ? null : typed.ticked().get(0);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Imports.Templates.outline(OutlinePage.of(pending, draft(pending), look, typed)))
                .build();
    }

    private static String sentence(Refusal refused) {
        return MessageBundles.get(WebMessages.class).refused(refused.rule);
    }
}
