package org.chapterhouse.local;

import java.time.Duration;

/** The processes of a house, in the order in which they are stopped: nobody loses the database while working. */
enum Server {
    APP("The app", "TERM", "KILL"),
    KEYCLOAK("Keycloak", "TERM", "KILL"),
    /** INT is PostgreSQL's fast shutdown, which waits for nobody's session; QUIT is its stop without a checkpoint. */
    POSTGRES("PostgreSQL", "INT", "QUIT");

    /** Long enough for requests in flight and a checkpoint. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String title;
    private final String politely;
    private final String firmly;

    Server(String title, String politely, String firmly) {
        this.title = title;
        this.politely = politely;
        this.firmly = firmly;
    }

    String title() {
        return title;
    }

    /** The name of its log and of its record. */
    String file() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The signal that ends it in good order. */
    String politely() {
        return politely;
    }

    /** The signal for when it does not listen. */
    String firmly() {
        return firmly;
    }
}
