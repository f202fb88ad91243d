package org.chapterhouse.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The servers that this house started. Once it closes, none can be started any more. */
final class Children {
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private final Folder folder;
    private final Map<Server, Child> running = new EnumMap<>(Server.class);
    private boolean closing;

    Children(Folder folder) {
        this.folder = folder;
    }

    /** Ends what a killed start left behind. */
    void endLeftOvers(Progress progress) throws IOException, InterruptedException {
        for (Server server : Server.values()) {
            ChildRecord kept = ChildRecord.of(server, folder);
            Optional<ProcessHandle> leftOver = kept.leftOver();
            if (leftOver.isPresent()) {
                progress.step(server.title() + " still runs from a start that was killed: ending it");
                Child child = new Child(server, leftOver.get());
                child.askToEnd();
                child.awaitEnd();
            }
            kept.forget();
        }
    }

    /** Starts a server with its output in its log; Ctrl-C at the terminal reaches the launcher alone, which stops all. */
    synchronized Child start(Server server, List<String> command, Map<String, String> environment)
            throws IOException, Trouble {
        if (closing) {
            throw new Trouble("Stopped.");
        }
        ProcessBuilder builder = new ProcessBuilder(inOwnSession(command));
        builder.directory(folder.path().toFile());
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(freshLog(server).toFile());
        Process process = builder.start();
        Child child = new Child(server, process.toHandle());
        running.put(server, child);
        ChildRecord.of(server, folder).write(child.process());
        return child;
    }

    /** Stops all of them, the database last; safe to call twice. */
    synchronized void close() throws IOException, InterruptedException {
        closing = true;
        List<Child> clients = running.values().stream()
                .filter(child -> child.server() != Server.POSTGRES)
                .toList();
        for (Child child : clients) {
            child.askToEnd();
        }
        for (Child child : clients) {
            child.awaitEnd();
        }
        Child database = running.get(Server.POSTGRES);
        if (database != null) {
            database.askToEnd();
            database.awaitEnd();
        }
        for (Server server : running.keySet()) {
            ChildRecord.of(server, folder).forget();
        }
        running.clear();
    }

    synchronized boolean areClosing() {
        return closing;
    }

    /** @throws Trouble if a server has ended by itself */
    synchronized void requireAllAlive() throws Trouble {
        for (Child child : running.values()) {
            if (!child.isAlive()) {
                throw endOf(child.server());
            }
        }
    }

    private Trouble endOf(Server server) {
        Path log = folder.log(server.file());
        if (LogFile.at(log).speaksOfAFullDisk()) {
            return new Trouble("The disk is full, so " + server.title() + " ended: free some space and start again.");
        }
        return new Trouble(server.title() + " ended by itself; why is at the end of " + log + ".");
    }

    private Path freshLog(Server server) throws IOException {
        Path log = folder.log(server.file());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(server.file() + ".before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static List<String> inOwnSession(List<String> command) {
        if (!Files.isExecutable(OWN_SESSION)) {
            return command;
        }
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(OWN_SESSION.toString()), command.stream())
                .toList();
    }
}
