package org.chapterhouse.imports.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.packed.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The files of a book, found by the addresses that its other files give (EPUB 3.3, section 4.2.5). Addresses are
 * forgiven what other readers forgive: another case, raw spaces, back slashes, and steps above the book's top folder.
 */
final class BookFiles {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Archive archive;
    private final Map<String, String> alike = new HashMap<>();

    BookFiles(Archive archive) {
        this.archive = archive;
        archive.names().forEach(name -> alike.putIfAbsent(likeness(name), name));
    }

    List<String> names() {
        return List.copyOf(archive.names());
    }

    /** The path of the file that is meant by a path. */
    Optional<String> find(String path) {
        if (archive.has(path)) {
            return Optional.of(path);
        }
        String same = alike.get(likeness(path));
        return Optional.ofNullable(same == null ? alike.get(likeness(decoded(path))) : same);
    }

    /** The paths that end so, whatever their case. */
    List<String> ending(String end) {
        String like = likeness(end);
        return archive.names().stream()
                .filter(name -> likeness(name).endsWith(like))
                .toList();
    }

    private static String likeness(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * The place that an address in a file leads to.
     *
     * @return null where it leads out of the book, or to a file that the book does not have
     */
    @Nullable
    Place place(String from, String address) {
        String[] parts = address.strip().split("#", 2);
        String fragment = parts.length > 1 ? decoded(parts[1]) : "";
        if (parts[0].isEmpty()) {
            return new Place(from, fragment);
        }
        return SCHEME.matcher(parts[0]).matches()
                ? null
                : find(path(from, parts[0]))
                        .map(file -> new Place(file, fragment))
                        .orElse(null);
    }

    /** The path that an address in a file names, whether there is such a file or not. */
    static String path(String from, String address) {
        String path = address.split("[?#]", 2)[0].replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            walk(from.substring(0, from.lastIndexOf('/') + 1), steps);
        }
        walk(path, steps);
        return String.join("/", steps);
    }

    private static void walk(String path, Deque<String> steps) {
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
    }

    private static String decoded(String percents) {
        if (percents.indexOf('%') < 0) {
            return percents;
        }
        try {
            return URLDecoder.decode(percents.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException meantAsItIs) {
            return percents;
        }
    }

    /** A file's bytes; empty where it is absent or damaged. */
    Optional<byte[]> read(String file, long most) throws SourceRefused {
        return archive.readIfSound(file, most);
    }
}
