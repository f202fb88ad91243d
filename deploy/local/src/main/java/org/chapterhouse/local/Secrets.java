package org.chapterhouse.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys made at the first start and kept in the data folder, readable by its owner alone. */
final class Secrets {
    /** 32 bytes: as strong as the keys that the app makes of some of them. */
    private static final int BYTES = 32;

    private final Properties kept;

    private Secrets(Properties kept) {
        this.kept = kept;
    }

    /** Reads what is kept, and makes and keeps what is missing. */
    static Secrets keptIn(Folder folder) throws IOException {
        Properties kept = new Properties();
        Path file = folder.secrets();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        boolean isNew = false;
        for (Secret secret : Secret.values()) {
            isNew |= kept.putIfAbsent(secret.name(), random()) == null;
        }
        if (isNew) {
            write(kept, file);
        }
        return new Secrets(kept);
    }

    String get(Secret secret) {
        return kept.getProperty(secret.name());
    }

    private static void write(Properties kept, Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            kept.store(writer, "Of this local start alone; lost passwords mean starting over with --fresh");
        }
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
