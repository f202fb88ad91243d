package org.chapterhouse.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What the command line asks for; {@code data} is null where it names no folder. */
record Options(int port, @Nullable Path data, boolean fresh, boolean yes, boolean services, boolean help) {
    private static final int DEFAULT_PORT = 8080;

    /** @throws WrongUsage if a word is unknown, or a value is missing or makes no sense */
    static Options parse(List<String> words) throws WrongUsage {
        Queue<String> rest = new ArrayDeque<>(words);
        Options options = new Options(DEFAULT_PORT, null, false, false, false, false);
        while (!rest.isEmpty()) {
            options = options.with(rest.remove(), rest);
        }
        if (options.yes && !options.fresh) {
            throw new WrongUsage("--yes answers the question of --fresh, which is missing.");
        }
        return options;
    }

    /** The text of {@code --help}, which {@code deploy/local/start} shows too when nothing is built yet. */
    static String usage() throws IOException {
        try (InputStream in = Objects.requireNonNull(Options.class.getResourceAsStream("/usage.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private Options with(String word, Queue<String> rest) throws WrongUsage {
        return switch (word) {
            case "--port" -> new Options(portIn(value(word, rest)), data, fresh, yes, services, help);
            case "--data" -> new Options(port, folderIn(value(word, rest)), fresh, yes, services, help);
            case "--fresh" -> new Options(port, data, true, yes, services, help);
            case "--yes" -> new Options(port, data, fresh, true, services, help);
            case "--services" -> new Options(port, data, fresh, yes, true, help);
            case "--help", "-h" -> new Options(port, data, fresh, yes, services, true);
            default -> throw new WrongUsage("Unknown option: " + word + ".");
        };
    }

    private static String value(String word, Queue<String> rest) throws WrongUsage {
        String value = rest.poll();
        if (value == null || value.isBlank()) {
            throw new WrongUsage(word + " wants a value after it.");
        }
        return value;
    }

    private static Path folderIn(String value) {
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static int portIn(String value) throws WrongUsage {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= Ports.LOWEST && port <= Ports.HIGHEST) {
                return port;
            }
        }
        throw new WrongUsage(
                "--port wants a number from " + Ports.LOWEST + " to " + Ports.HIGHEST + ", not " + value + ".");
    }
}
