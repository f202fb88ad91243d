package org.chapterhouse.app.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.outline.Progress;

/** Notes now and then how far an import is, where its page sees it, and the other copies of the app that it is alive. */
final class Noting implements Progress {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final UUID id;
    private final Clock clock;
    private Instant next;

    Noting(UUID id, Clock clock) {
        this.id = id;
        this.clock = clock;
        this.next = clock.instant().plus(PAUSE);
    }

    @Override
    public void at(Stage stage, int done, int all) {
        Instant now = clock.instant();
        if (now.isAfter(next)) {
            next = now.plus(PAUSE);
            QuarkusTransaction.requiringNew().run(() -> PendingImport.note(id, stage.name(), done, all, now));
        }
    }
}
