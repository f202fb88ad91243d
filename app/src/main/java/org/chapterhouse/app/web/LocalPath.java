package org.chapterhouse.app.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address on this site, to come back to. Anything that a browser could take for another site is not one. */
public record LocalPath(URI uri) {
    private static final LocalPath HOME = new LocalPath(URI.create("/"));

    /** What was asked for, where it is an address on this site; the first page where it is not. */
    public static LocalPath orHome(@Nullable String asked) {
        return Optional.ofNullable(asked).flatMap(LocalPath::parse).orElse(HOME);
    }

    static String pathAndQuery(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Optional<LocalPath> parse(String asked) {
        return asked.startsWith("/") && !asked.startsWith("//") ? uri(asked).map(LocalPath::new) : Optional.empty();
    }

    // URI refuses what browsers silently repair: backslashes, tabs, line ends and spaces.
    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** As a query parameter's value. */
    public String encoded() {
        return Page.encoded(toString());
    }

    @Override
    public String toString() {
        return uri.toASCIIString();
    }
}
