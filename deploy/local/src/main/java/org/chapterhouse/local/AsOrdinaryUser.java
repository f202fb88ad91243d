package org.chapterhouse.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Root's ways out: a user namespace, or where the system grants none (as in many
 * containers) the user nobody, who is let into root's folders.
 *
 * @param owner the number of the user whom PostgreSQL takes itself for and the data must belong to
 * @param prefix what comes before PostgreSQL's own command
 */
record AsOrdinaryUser(int owner, List<String> prefix) {
    private static final int ROOT = 0;
    private static final AsOrdinaryUser IN_A_NAMESPACE = new AsOrdinaryUser(ROOT, List.of("unshare", "--user"));
    private static final AsOrdinaryUser AS_NOBODY = new AsOrdinaryUser(
            65_534,
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--inh-caps=-all,+dac_override",
                    "--ambient-caps=-all,+dac_override"));

    /** @throws Trouble if this is root on a system that offers no way out */
    static AsOrdinaryUser find() throws IOException, InterruptedException, Trouble {
        int user = user();
        if (user != ROOT) {
            return new AsOrdinaryUser(user, List.of());
        }
        for (AsOrdinaryUser way : List.of(IN_A_NAMESPACE, AS_NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new Trouble("PostgreSQL refuses to run as root, and this system offers no way out of it"
                + " (neither \"unshare --user\" nor \"setpriv\" works): start as an ordinary user.");
    }

    List<String> wrap(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Hands the data over where an earlier start went another way. */
    void own(Path data) throws IOException, InterruptedException {
        if (!prefix.isEmpty() && userOf(data) != owner) {
            new ProcessBuilder("chown", "-R", owner + ":" + owner, data.toString())
                    .start()
                    .waitFor();
        }
    }

    private boolean works() throws InterruptedException {
        try {
            return new ProcessBuilder(wrap(List.of("true"))).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private static int user() {
        return (int) new UnixSystem().getUid();
    }

    private static int userOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
