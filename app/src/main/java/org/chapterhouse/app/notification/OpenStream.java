package org.chapterhouse.app.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** One page that follows a group. Between events it is an object in memory: no thread, no connection waits with it. */
final class OpenStream {
    private final Following following;
    private final MultiEmitter<? super Told> emitter;
    private final AtomicBoolean awaiting = new AtomicBoolean();
    private volatile long position;
    private volatile Instant served = Instant.EPOCH;

    OpenStream(Following following, long position, MultiEmitter<? super Told> emitter) {
        this.following = following;
        this.position = position;
        this.emitter = emitter;
    }

    /** Asks to be served; false where that was asked already. */
    boolean await() {
        return awaiting.compareAndSet(false, true);
    }

    /** Tells what is new, or that nothing is; ends the stream where the group no longer exists for the viewer. */
    void serve(Instant now) {
        awaiting.set(false);
        // A reader who has not taken the last events yet is told more when they have: nothing piles up.
        if (emitter.requested() == 0) {
            return;
        }
        boolean done = false;
        try {
            news(now).ifPresentOrElse(this::tell, emitter::complete);
            served = now;
            done = true;
        } finally {
            if (!done) {
                emitter.complete();
            }
        }
    }

    private Optional<News> news(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> following.horizon(now).map(horizon -> News.after(horizon, position)));
    }

    private void tell(News news) {
        position = news.upTo();
        if (news.told().isEmpty()) {
            emitter.emit(Told.NOTHING);
        }
        news.told().forEach(emitter::emit);
    }

    void end() {
        emitter.complete();
    }

    UUID group() {
        return following.group();
    }

    boolean isBehind(long seq) {
        return position < seq;
    }

    boolean isQuietSince(Instant then) {
        return served.isBefore(then);
    }
}
