package org.chapterhouse.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server's log, read while it is being written. */
final class LogFile {
    private static final int TAIL = 16 * 1024;

    private final Path path;
    private long shown;

    private LogFile(Path path) {
        this.path = path;
    }

    static LogFile at(Path path) {
        return new LogFile(path);
    }

    /** Prints what was written since the last call. */
    void showNew(OutputStream terminal) throws IOException {
        if (Files.size(path) == shown) {
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(shown);
            shown += in.transferTo(terminal);
        }
        terminal.flush();
    }

    /** Whether a write failed for want of space, as far as the end of the log tells. */
    boolean speaksOfAFullDisk() {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(Math.max(0, Files.size(path) - TAIL));
            return Trouble.speaksOfAFullDisk(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
