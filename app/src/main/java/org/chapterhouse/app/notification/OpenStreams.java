package org.chapterhouse.app.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.chapterhouse.domain.notification.GroupChange;
import org.chapterhouse.domain.notification.GroupReached;
import org.jspecify.annotations.Nullable;

/**
 * The streams that are open in this copy of the app. One thread serves them in turn, so that however many pages follow
 * their groups, they take one connection to the database while something happens and none while nothing does.
 */
@ApplicationScoped
class OpenStreams {
    /** Proxies cut connections that are silent for a minute, some sooner. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

    /** A page that stays open comes back after this time, and so is asked again who is looking. */
    static final Duration LONGEST_STREAM = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<UUID, Set<OpenStream>> byGroup = new ConcurrentHashMap<>();
    private final ExecutorService serving = Executors.newSingleThreadExecutor(task -> new Thread(task, "live-updates"));
    private volatile boolean closed;

    @Inject
    OpenStreams(Clock clock) {
        this.clock = clock;
    }

    /** Opens a stream that tells what happened after a change, or from now on where none is given. */
    Multi<Told> open(Following following, @Nullable Long after) {
        long latest = GroupChange.latest(following.group());
        long position = after == null ? latest : Math.min(after, latest);
        return Multi.createFrom()
                .<Told>emitter(
                        emitter -> {
                            OpenStream stream = new OpenStream(following, position, emitter);
                            emitter.onTermination(() -> remove(stream));
                            add(stream);
                        },
                        News.MOST + 1)
                .select()
                .first(LONGEST_STREAM);
    }

    private void add(OpenStream stream) {
        byGroup.compute(stream.group(), (group, streams) -> {
            Set<OpenStream> all = streams == null ? ConcurrentHashMap.newKeySet() : streams;
            all.add(stream);
            return all;
        });
        serve(stream);
    }

    private void remove(OpenStream stream) {
        byGroup.computeIfPresent(stream.group(), (group, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    private void serve(OpenStream stream) {
        if (closed) {
            stream.end();
        } else if (stream.await()) {
            serving.execute(() -> serveNow(stream));
        }
    }

    private void serveNow(OpenStream stream) {
        if (!closed) {
            stream.serve(clock.instant());
        }
    }

    /** Wakes the streams that have not come as far as their group. */
    void reached(GroupReached reached) {
        byGroup.getOrDefault(reached.group(), Set.of()).stream()
                .filter(stream -> stream.isBehind(reached.seq()))
                .forEach(this::serve);
    }

    /** Finds what a wake-up missed, with one query for all groups, and who was silent for long. */
    @Scheduled(every = "${chapterhouse.live.poll:3s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        if (!byGroup.isEmpty()) {
            latest().forEach(this::reached);
            Instant silent = clock.instant().minus(LONGEST_SILENCE);
            all().filter(stream -> stream.isQuietSince(silent)).forEach(this::serve);
        }
    }

    private List<GroupReached> latest() {
        return QuarkusTransaction.requiringNew().call(() -> GroupChange.latestOf(List.copyOf(byGroup.keySet())));
    }

    private Stream<OpenStream> all() {
        return byGroup.values().stream().flatMap(Set::stream);
    }

    void close(@Observes ShutdownEvent shutdown) {
        closed = true;
        serving.shutdown();
        all().forEach(OpenStream::end);
    }
}
