package org.chapterhouse.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;

/** The file from which Quarkus takes the app's settings in dev mode, there only while the services run. */
record DevSettings(Path file) {
    /** Tests read the file too; the name of the profile keeps these settings away from them. */
    private static final String ONLY_DEV = "_DEV_";

    void write(Map<String, String> settings) throws IOException {
        String lines = settings.entrySet().stream()
                .map(setting -> ONLY_DEV + setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, lines);
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
