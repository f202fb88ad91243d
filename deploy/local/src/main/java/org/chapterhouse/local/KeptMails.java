package org.chapterhouse.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The caught mails, one JSON file each; the oldest go when there are too many. */
final class KeptMails {
    static final int MOST = 500;

    private static final String ENDING = ".json";

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private long last;

    KeptMails(Path folder) {
        this.folder = folder;
    }

    /** An id that no mail has, greater than those before. */
    synchronized String nextId() {
        last = Math.max(last + 1, System.currentTimeMillis());
        return String.valueOf(last);
    }

    synchronized void add(Mail mail) throws IOException {
        Path half = folder.resolve(mail.id() + ".new");
        json.writeValue(half.toFile(), mail);
        Files.move(half, folder.resolve(mail.id() + ENDING), StandardCopyOption.ATOMIC_MOVE);
        for (Path old : newestFirst().stream().skip(MOST).toList()) {
            Files.delete(old);
        }
    }

    /** All of them, the newest first. */
    synchronized List<Mail> all() throws IOException {
        try {
            return newestFirst().stream().map(this::read).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    Optional<Mail> find(String id) throws IOException {
        return all().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Mail read(Path file) {
        try {
            return json.readValue(file.toFile(), Mail.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
