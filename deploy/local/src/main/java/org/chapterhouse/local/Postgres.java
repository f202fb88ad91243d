package org.chapterhouse.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL from the embedded binaries, with the settings that kept data needs. */
record Postgres(Path home, Folder folder) {
    static final String SUPERUSER = "postgres";

    /**
     * The order of text is PostgreSQL's own, so that no update of the system's library can break an index. Word
     * boundaries of the full-text search still come from the system's character classes.
     */
    private static final List<String> LOCALE = List.of(
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--lc-ctype=" + characters());

    /** Makes the database cluster, whole or not at all. */
    void create(String password) throws IOException, InterruptedException, Trouble {
        Path half = folder.path().resolve("postgres.new");
        Folder.remove(half);
        Path passwordFile = folder.path().resolve("password.new");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            initialise(half, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(half, folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server on the loopback interface alone, each commit safe on disk before it is confirmed. */
    Child start(int port, Children children) throws IOException, InterruptedException, Trouble {
        List<String> command = List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                folder.postgres().toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on");
        AsOrdinaryUser user = AsOrdinaryUser.find();
        user.own(folder.postgres());
        return children.start(Server.POSTGRES, user.wrap(command), Map.of());
    }

    private void initialise(Path half, Path passwordFile) throws IOException, InterruptedException, Trouble {
        List<String> command = Stream.concat(
                        Stream.of(
                                home.resolve("bin/initdb").toString(),
                                "-D",
                                half.toString(),
                                "--username=" + SUPERUSER,
                                "--auth=scram-sha-256",
                                "--pwfile=" + passwordFile,
                                "--data-checksums",
                                "--no-instructions"),
                        LOCALE.stream())
                .toList();
        File log = folder.log("initdb").toFile();
        int exit = new ProcessBuilder(AsOrdinaryUser.find().wrap(command))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        if (exit != 0) {
            throw LogFile.at(log.toPath()).speaksOfAFullDisk()
                    ? new Trouble(
                            "The disk is full, so PostgreSQL cannot make its database: free some space and start again.")
                    : new Trouble("PostgreSQL cannot make its database; why is in " + log + ".");
        }
    }

    private static String characters() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }
}
