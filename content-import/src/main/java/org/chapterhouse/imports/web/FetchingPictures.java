package org.chapterhouse.imports.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.SourceRefused;

/** Fetches the pictures of a page, from where a text may be {@link Fetching fetched}. What does not come is left out. */
public final class FetchingPictures {

    /** More than articles have; the rest of a longer gallery is left out. */
    public static final int MAX_PICTURES = 60;

    /** Of a picture, in bytes: a photograph as cameras make it. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Of all pictures of a page, in bytes, since they are held in memory together. */
    public static final int MAX_ALL_BYTES = 20 * 1024 * 1024;

    /** For all pictures of a page. */
    public static final Duration MAX_TIME = Duration.ofSeconds(20);

    /** As many as browsers ask of a site at once, or fewer. */
    private static final int AT_ONCE = 4;

    private static final String STAGE = "pictures";
    private static final String WANTED = "image/webp, image/png, image/jpeg, image/gif;q=0.9, */*;q=0.1";

    private final Web web;
    private final Duration time;

    public FetchingPictures() {
        this(Web.PUBLIC, MAX_TIME);
    }

    FetchingPictures(Web web, Duration time) {
        this.web = web;
        this.time = time;
    }

    /**
     * Fetches pictures, or what is given out as such: whether they are, their bytes tell.
     *
     * @param addresses absolute, as the page has them, the more important first
     * @param findings is told of each that is left out
     * @return by address, in the same order
     */
    public Map<String, byte[]> fetch(Collection<String> addresses, Findings findings) {
        List<String> all = addresses.stream().distinct().toList();
        List<String> wanted = all.subList(0, Math.min(MAX_PICTURES, all.size()));
        if (all.size() > MAX_PICTURES) {
            String details = "The page shows %,d pictures; those after the first %d are left out.";
            findings.warn(STAGE, details.formatted(all.size(), MAX_PICTURES), null);
        }
        Connections connections = new Connections();
        AtomicLong left = new AtomicLong(MAX_ALL_BYTES);
        List<Callable<Optional<byte[]>>> errands = wanted.stream()
                .<Callable<Optional<byte[]>>>map(address -> () -> picture(address, connections, left))
                .toList();
        try {
            return gathered(wanted, Errands.run(errands, AT_ONCE, time, connections), findings);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            findings.warn(STAGE, "The pictures were not fetched, since the import was stopped.", null);
            return Map.of();
        }
    }

    private Optional<byte[]> picture(String address, Connections connections, AtomicLong left) {
        try (Exchange answer = new Visit(WebAddress.of(address), web, connections, WANTED).answer()) {
            byte[] picture = answer.content(Math.max(0, Math.min(MAX_BYTES, left.get())));
            boolean fits = left.addAndGet(-picture.length) >= 0;
            return fits && picture.length > 0 ? Optional.of(picture) : Optional.empty();
        } catch (IOException | SourceRefused without) {
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> gathered(
            List<String> addresses, List<Future<Optional<byte[]>>> fetched, Findings findings) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (int i = 0; i < addresses.size(); i++) {
            String address = addresses.get(i);
            Optional<byte[]> picture = result(fetched.get(i));
            picture.ifPresentOrElse(
                    bytes -> pictures.put(address, bytes),
                    () -> findings.warn(
                            STAGE, "A picture did not come and is left out: " + Findings.quoted(address), null));
        }
        return pictures;
    }

    private static Optional<byte[]> result(Future<Optional<byte[]>> fetched) {
        try {
            return fetched.isCancelled() ? Optional.empty() : fetched.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("Fetching failed otherwise than it can", failed);
        }
    }
}
