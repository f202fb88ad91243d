package org.chapterhouse.app.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.DraftFile;
import org.chapterhouse.imports.DraftResult;
import org.chapterhouse.imports.Drafted;
import org.chapterhouse.imports.FetchResult;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.Source;
import org.chapterhouse.imports.outline.Progress;
import org.jboss.logging.Logger;

/**
 * Reads in the background what was brought, one at a time in each copy of the app. What a copy was reading when it ended,
 * another takes up.
 */
@ApplicationScoped
class ReadingUploads {
    private static final Logger LOG = Logger.getLogger(ReadingUploads.class);

    /** Most texts are read sooner, so that their senders need not see a page that waits. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final ExecutorService reading = Executors.newSingleThreadExecutor(task -> new Thread(task, "imports"));
    private final TextsOfTheWeb web;
    private final Clock clock;

    @Inject
    ReadingUploads(TextsOfTheWeb web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** Has everything read that waits, and gives it a moment to be done. */
    void readSoon() {
        Future<?> done = reading.submit(this::readAll);
        try {
            done.get(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException later) {
            LOG.debug("An import takes longer than a moment");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }

    /** Finds what a copy that ended left behind. */
    @Scheduled(every = "${chapterhouse.imports.poll:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForWaiting() {
        if (!reading.isShutdown()) {
            reading.execute(this::readAll);
        }
    }

    private void readAll() {
        Optional<UUID> next = claim();
        while (next.isPresent() && !reading.isShutdown()) {
            read(next.get());
            next = claim();
        }
    }

    private Optional<UUID> claim() {
        return QuarkusTransaction.requiringNew().call(() -> PendingImport.claim(clock.instant()));
    }

    private void read(UUID id) {
        try {
            Noting progress = new Noting(id, clock);
            FetchResult fetched = fetched(id, progress);
            DraftResult result =
                    fetched instanceof Source source ? Importing.draft(source, progress) : (Refused) fetched;
            QuarkusTransaction.requiringNew()
                    .run(() -> PendingImport.<PendingImport>findByIdOptional(id)
                            .ifPresent(pending -> keep(result, pending)));
        } catch (RuntimeException bug) {
            LOG.errorf(bug, "Import %s failed", id);
            QuarkusTransaction.requiringNew()
                    .run(() -> PendingImport.<PendingImport>findByIdOptional(id)
                            .ifPresent(pending -> pending.refuse(words().importBroken())));
        }
    }

    /** What is to be read, fetched from its address where that was not done yet. */
    private FetchResult fetched(UUID id, Progress progress) {
        Source kept = QuarkusTransaction.requiringNew().call(() -> kept(PendingImport.findById(id)));
        if (kept.address() == null || kept.bytes().length > 0) {
            return kept;
        }
        FetchResult result = web.fetch(kept.address(), progress);
        if (result instanceof Source source) {
            QuarkusTransaction.requiringNew()
                    .run(() -> PendingImport.<PendingImport>findByIdOptional(id)
                            .ifPresent(pending -> pending.keep(new PendingImport.Fetched(
                                    source.name(),
                                    String.valueOf(source.address()),
                                    source.contentType(),
                                    source.bytes()))));
        }
        return result;
    }

    private static Source kept(PendingImport pending) {
        if (pending.isHopeless()) {
            throw new IllegalStateException("its readers did not come to an end");
        }
        return new Source(pending.fileName, pending.content(), pending.address, pending.contentType);
    }

    private static void keep(DraftResult result, PendingImport pending) {
        if (result instanceof Drafted drafted) {
            drafted.draft()
                    .pictures()
                    .assets()
                    .forEach(asset -> pending.addPicture(asset.name(), asset.mediaType(), asset.content()));
            String title = drafted.draft().about().title();
            pending.drafted(DraftFile.write(drafted), title == null ? drafted.titleOtherwise() : title);
        } else if (result instanceof Refused refused) {
            pending.refuse(refused.sentence());
        }
    }

    private static LibraryMessages words() {
        return MessageBundles.get(LibraryMessages.class);
    }

    void close(@Observes ShutdownEvent shutdown) {
        reading.shutdown();
    }
}
