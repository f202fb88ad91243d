package org.chapterhouse.imports.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a text from the public web. Every address on the way is looked up once, checked, and connected to as it was
 * checked; the machines of private networks are not reachable this way.
 */
public final class Fetching {

    /** The most that is fetched, in bytes, as it is received and as it is unpacked. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** How long a fetch takes at most, from the first name that is looked up to the last byte. */
    public static final Duration MAX_TIME = Duration.ofSeconds(20);

    private static final String TEXTS =
            "text/html, application/xhtml+xml, application/epub+zip, text/markdown, text/plain;q=0.9, */*;q=0.5";

    /** What is not even received. What else a text is, its content tells. */
    private static final Map<String, String> NO_TEXTS =
            Map.of("video", "a film", "audio", "a sound recording", "image", "a picture", "font", "a typeface");

    /** What is worth keeping of what a site says: visible ASCII, several times as long as they are. */
    private static final Pattern CONTENT_TYPE = Pattern.compile("[ -~]{1,200}");

    private final Web web;
    private final Duration time;

    public Fetching() {
        this(Web.PUBLIC, MAX_TIME);
    }

    Fetching(Web web, Duration time) {
        this.web = web;
        this.time = time;
    }

    /**
     * Fetches what is at an address.
     *
     * @param address as a person typed it
     * @throws SourceRefused with a whole sentence that says why there is nothing
     */
    public Fetched fetch(String address) throws SourceRefused {
        WebAddress start = WebAddress.of(address);
        Connections connections = new Connections();
        try {
            Future<Fetched> fetched = Errands.<Fetched>run(
                            List.of(() -> fetch(new Visit(start, web, connections, TEXTS))), 1, time, connections)
                    .get(0);
            if (fetched.isCancelled()) {
                throw Reasons.tooSlow(time);
            }
            return fetched.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Reasons.stopped(stopped);
        } catch (ExecutionException failed) {
            throw refusal(failed);
        }
    }

    private static Fetched fetch(Visit visit) throws SourceRefused {
        try (Exchange answer = visit.answer()) {
            String type = contentType(answer);
            checkText(type);
            byte[] bytes = answer.content(MAX_BYTES);
            if (bytes.length == 0) {
                throw Reasons.empty();
            }
            return new Fetched(visit.address().toString(), type, visit.address().name(), bytes);
        } catch (IOException trouble) {
            throw Reasons.of(trouble);
        }
    }

    private static @Nullable String contentType(Exchange answer) {
        String type = answer.header("Content-Type");
        return type != null && CONTENT_TYPE.matcher(type).matches() ? type : null;
    }

    private static void checkText(@Nullable String type) throws SourceRefused {
        String family =
                type == null ? "" : type.strip().toLowerCase(Locale.ROOT).split("/", 2)[0];
        String otherwise = NO_TEXTS.get(family);
        if (otherwise != null) {
            throw Reasons.noText(otherwise);
        }
    }

    private static SourceRefused refusal(ExecutionException failed) {
        if (failed.getCause() instanceof SourceRefused refused) {
            return refused;
        }
        throw new IllegalStateException("Fetching failed otherwise than it can", failed.getCause());
    }
}
