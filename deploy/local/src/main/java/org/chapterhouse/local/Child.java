package org.chapterhouse.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running server of the house, started now or left over from a start that was killed. */
record Child(Server server, ProcessHandle process) {
    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end; {@link #awaitEnd} makes sure of it. */
    void askToEnd() throws IOException, InterruptedException {
        signal(server.politely());
    }

    /** Waits for its end, and ends it for good where asking did not help. */
    void awaitEnd() throws IOException, InterruptedException {
        if (!endsWithin(Server.PATIENCE)) {
            signal(server.firmly());
            if (!endsWithin(Server.PATIENCE)) {
                process.destroyForcibly();
            }
        }
    }

    private boolean endsWithin(Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (process.isAlive()) {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid() + " 2> /dev/null")
                    .start()
                    .waitFor();
        }
    }
}
