package org.chapterhouse.local;

import java.time.Duration;

/** Waits for a server to answer, as long as all servers live. */
record Waiting(Children children, Duration patience) {
    private static final long PAUSE_MILLIS = 100;

    /** Whether something has come about yet. */
    @FunctionalInterface
    interface Sign {
        boolean isThere() throws InterruptedException, Trouble;
    }

    /** @throws Trouble if a server ends meanwhile, or the patience does */
    void until(String title, Sign sign) throws InterruptedException, Trouble {
        long end = System.nanoTime() + patience.toNanos();
        while (!sign.isThere()) {
            children.requireAllAlive();
            if (System.nanoTime() > end) {
                throw new Trouble(
                        title + " gave no sign for " + patience.toSeconds() + " seconds; its log may say why.");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
