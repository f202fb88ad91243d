package org.chapterhouse.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the data folder remembers of a server's process, so that the next start can end it after a kill. */
record ChildRecord(Path file) {
    /** The system counts a process's age from its own start, and its clock may be set right meanwhile. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private static final Pattern PID_AND_START = Pattern.compile("(\\d{1,18}) (\\d{1,18})");

    static ChildRecord of(Server server, Folder folder) {
        return new ChildRecord(folder.processes().resolve(server.file()));
    }

    void write(ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli());
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The recorded process if it still runs; a number given to another process since is not it. */
    Optional<ProcessHandle> leftOver() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher words = PID_AND_START.matcher(Files.readString(file).strip());
        if (!words.matches()) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochMilli(Long.parseLong(words.group(2)));
        return ProcessHandle.of(Long.parseLong(words.group(1)))
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(start, startOf(process)).abs().compareTo(TOLERANCE) < 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
