package org.chapterhouse.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders beside the project, or above the module, that a test reads where they are there. */
final class SharedSeeds {

    private SharedSeeds() {}

    /** The nearest folder of this name above the module, or beside one of those. */
    static Optional<Path> folder(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.isDirectory(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    static Path only(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
