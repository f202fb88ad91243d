package org.chapterhouse.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.stream.IntStream;

/** The five neighbouring ports of a house, all on the loopback interface. */
record Ports(int app) {
    /** Below 1024 ports are the administrator's on many systems. */
    static final int LOWEST = 1024;

    private static final int COUNT = 5;
    static final int HIGHEST = 65_535 - COUNT + 1;

    private static final int NO_BACKLOG = 1;

    int keycloak() {
        return app + 1;
    }

    int postgres() {
        return app + 2;
    }

    int smtp() {
        return app + 3;
    }

    int mails() {
        return app + 4;
    }

    /** The app as a browser sees it. */
    String address() {
        return "http://localhost:" + app;
    }

    /** Keycloak as a browser sees it. */
    String signInAddress() {
        return "http://localhost:" + keycloak();
    }

    String realmAddress() {
        return signInAddress() + "/realms/chapterhouse";
    }

    String mailAddress() {
        return "http://127.0.0.1:" + mails();
    }

    /** @throws Trouble naming the first port that somebody else listens on */
    void requireFree() throws Trouble {
        int taken = IntStream.range(app, app + COUNT)
                .filter(port -> !isFree(port))
                .findFirst()
                .orElse(0);
        if (taken != 0) {
            throw new Trouble("Port " + taken + " is taken, and Chapterhouse wants " + app + " to " + mails()
                    + ": stop what listens there, or move with --port.");
        }
    }

    /** The one interface that everything listens on. */
    static InetAddress loopback() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, NO_BACKLOG, loopback())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
