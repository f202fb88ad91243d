package org.chapterhouse.app.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.Drafted;
import org.jspecify.annotations.Nullable;

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

    OutlinePage outline(PendingImport pending, @Nullable Integer on) {
        return OutlinePage.of(pending, draft(pending), on, FormErrors.none());
    }
}
