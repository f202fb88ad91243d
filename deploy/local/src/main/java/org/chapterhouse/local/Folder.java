package org.chapterhouse.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The data folder: everything that a house keeps between two starts. */
record Folder(Path path) {
    private static final long MEGABYTE = 1024 * 1024;

    /** A first start writes about 150 MB, most of it PostgreSQL's log written ahead. */
    private static final long NEEDED_MEGABYTES = 300;

    private static final List<String> KEPT =
            List.of("postgres", "postgres.new", "keycloak", "mails", "logs", "secrets.properties");

    Path postgres() {
        return path.resolve("postgres");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    Path mails() {
        return path.resolve("mails");
    }

    Path processes() {
        return path.resolve("processes");
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    /** Makes the folder, readable by its owner alone, with room to work in. */
    void open() throws IOException, Trouble {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Trouble(path + " is not a folder; name another with --data.");
        }
        if (!Files.exists(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        requireOwn();
        requireRoom();
        for (Path inner : List.of(keycloak(), mails(), processes(), path.resolve("logs"))) {
            Files.createDirectories(inner);
        }
    }

    /** Removes what a house wrote, and nothing else that may lie in the folder. */
    void empty() throws IOException {
        for (String name : KEPT) {
            remove(path.resolve(name));
        }
    }

    boolean isEmpty() {
        return !Files.exists(postgres());
    }

    static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    // What else lies in a folder is somebody's: it is neither mixed with a house's things nor thrown away with them.
    private void requireOwn() throws IOException, Trouble {
        boolean begun = Files.exists(postgres()) || Files.exists(secrets()) || Files.exists(processes());
        try (Stream<Path> inside = Files.list(path)) {
            if (!begun && inside.findAny().isPresent()) {
                throw new Trouble(path + " holds other things; name an empty folder, or a new one, with --data.");
            }
        }
    }

    private void requireRoom() throws IOException, Trouble {
        FileStore disk = Files.getFileStore(path);
        long free = disk.getUsableSpace() / MEGABYTE;
        if (free < NEEDED_MEGABYTES) {
            throw new Trouble("The disk is nearly full: " + free + " MB are free at " + path
                    + ", and Chapterhouse wants " + NEEDED_MEGABYTES + " MB.");
        }
    }
}
