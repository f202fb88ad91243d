package org.chapterhouse.app.notification;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.chapterhouse.app.web.TestSignIn;

/** A page that follows a group, as a browser's EventSource would. */
final class ListeningPage implements AutoCloseable {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final CompletableFuture<?> exchange;

    /** What a page hears. */
    record Event(String id, String name, String data) {}

    private ListeningPage(HttpClient browser, HttpRequest request) {
        exchange = browser.sendAsync(request, BodyHandlers.fromLineSubscriber(new Lines()))
                .whenComplete((response, failure) -> ended.complete(null));
    }

    /** Opens the stream at an address and waits until it began. */
    static ListeningPage at(HttpClient browser, URI address, String person) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header(TestSignIn.HEADER, person)
                .build();
        ListeningPage page = new ListeningPage(browser, request);
        page.opened.get(LONG_ENOUGH.toMillis(), MILLISECONDS);
        return page;
    }

    /** The next event; null where none comes in time. */
    Event next(Duration patience) throws InterruptedException {
        return events.poll(patience.toMillis(), MILLISECONDS);
    }

    Event next() throws InterruptedException {
        return next(LONG_ENOUGH);
    }

    /** Waits for the server to end the stream. */
    void awaitEnd() throws Exception {
        ended.get(LONG_ENOUGH.toMillis(), MILLISECONDS);
    }

    boolean heardNothing() {
        return events.isEmpty();
    }

    @Override
    public void close() {
        exchange.cancel(true);
    }

    private final class Lines implements Flow.Subscriber<String> {
        private String id = "";
        private String name = "";
        private String data = "";

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data = line.substring(5).strip();
            } else if (line.isEmpty() && !data.isEmpty()) {
                events.add(new Event(id, name, data));
                data = "";
            }
            opened.complete(null);
        }

        @Override
        public void onError(Throwable broken) {
            ended.complete(null);
        }

        @Override
        public void onComplete() {
            ended.complete(null);
        }
    }
}
