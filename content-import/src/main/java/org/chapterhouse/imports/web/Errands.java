package org.chapterhouse.imports.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does work on threads of its own and ends it when its time is over, whatever it waits for. */
final class Errands {

    private Errands() {}

    /**
     * What each errand brought; one that did not end in time is cancelled. Its thread ends with its connections, or, where
     * it waits for a name to be looked up, when the system gives that up.
     *
     * @param atOnce how many are done side by side
     * @param connections which the errands use; closed when this returns
     */
    static <T> List<Future<T>> run(List<Callable<T>> errands, int atOnce, Duration time, Connections connections)
            throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce, Errands::thread);
        try (connections) {
            return threads.invokeAll(errands, time.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fetching");
        thread.setDaemon(true);
        return thread;
    }
}
