package org.chapterhouse.app.library;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.DraftFile;
import org.chapterhouse.imports.Drafted;

/** The drafts that somebody works at. A draft never changes once it was made; only the latest few are kept in memory. */
@ApplicationScoped
public class DraftTexts {
    @CacheResult(cacheName = "drafts")
    public Drafted draft(UUID id) {
        return DraftFile.read(PendingImport.<PendingImport>findById(id).draft());
    }
}
