package org.chapterhouse.local;

import java.util.Random;
import java.util.stream.Stream;

/** Five neighbouring ports that nobody listens on, below those that the system gives to its own connections. */
final class FreePorts {
    private static final int FROM = 15_000;
    private static final int TO = 32_000;

    private FreePorts() {}

    static Ports find() {
        Random random = new Random();
        return Stream.generate(() -> new Ports(random.nextInt(FROM, TO)))
                .filter(FreePorts::areFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean areFree(Ports ports) {
        try {
            ports.requireFree();
            return true;
        } catch (Trouble taken) {
            return false;
        }
    }
}
