package org.chapterhouse.imports.epub;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Gallery;
import org.chapterhouse.imports.outline.Pictures;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** The pictures that a book shows, each taken once from its files. */
final class BookPictures {

    /** More than a picture has that is printed over two pages, in bytes. */
    private static final long LARGEST = 30L * 1024 * 1024;

    private final BookFiles files;
    private final Gallery gallery = new Gallery();
    private final Map<String, Optional<Asset>> taken = new HashMap<>();
    private @Nullable SourceRefused refused;
    private int missing;

    BookPictures(BookFiles files) {
        this.files = files;
    }

    /**
     * The picture that an address shows.
     *
     * @param place null where the book has no such file
     */
    Optional<Asset> at(@Nullable Place place) {
        if (place == null) {
            missing++;
            return Optional.empty();
        }
        return taken.computeIfAbsent(place.file(), this::read);
    }

    private Optional<Asset> read(String file) {
        try {
            Optional<Asset> asset = files.read(file, LARGEST).flatMap(gallery::take);
            missing += asset.isPresent() ? 0 : 1;
            return asset;
        } catch (SourceRefused unpacksTooFar) {
            refused = unpacksTooFar;
            return Optional.empty();
        }
    }

    /** A picture that stands in its page itself (RFC 2397). */
    Optional<Asset> of(String data) {
        int comma = data.indexOf(',');
        if (comma < 0 || !data.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            return gallery.take(Base64.getMimeDecoder().decode(data.substring(comma + 1)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** @throws SourceRefused where a picture unpacked to more than anything in a book does */
    void check() throws SourceRefused {
        if (refused != null) {
            throw refused;
        }
    }

    Pictures all(@Nullable String cover) {
        return new Pictures(gallery.assets(), cover);
    }

    void report(Findings findings) {
        if (missing > 0) {
            String details = "Pictures that are missing, damaged or of a kind that browsers do not show alone: %d.";
            findings.warn("pictures", details.formatted(missing), null);
        }
    }
}
