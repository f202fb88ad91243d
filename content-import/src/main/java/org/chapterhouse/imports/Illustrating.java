package org.chapterhouse.imports;

import java.util.HashMap;
import java.util.Map;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Gallery;
import org.chapterhouse.imports.outline.WantedPictures;
import org.chapterhouse.imports.web.FetchingPictures;
import org.jspecify.annotations.Nullable;

/**
 * Gives a draft the pictures that it wants from the web. For a file nothing is fetched: whoever made it would learn from
 * that who reads it, and when.
 */
final class Illustrating {

    private static final String STAGE = "pictures";

    private final @Nullable FetchingPictures fetching;
    private final Findings findings;

    /** @param fetching null for a file */
    Illustrating(@Nullable FetchingPictures fetching, Findings findings) {
        this.fetching = fetching;
        this.findings = findings;
    }

    /** The draft with the pictures that came, and none wanted any more. */
    Draft illustrated(Draft draft) {
        return draft.wanted().isEmpty() ? draft : WantedPictures.placed(draft, pictures(WantedPictures.shown(draft)));
    }

    private Map<String, Asset> pictures(Map<String, String> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        if (fetching == null) {
            // Not formatted: most saved pages come by here, and a new machine would get its locales ready for it.
            findings.info(
                    STAGE, "Pictures of the web are not fetched for a file: " + wanted.size() + " left out.", null);
            return Map.of();
        }
        return taken(wanted, fetching.fetch(wanted.values(), findings));
    }

    private Map<String, Asset> taken(Map<String, String> wanted, Map<String, byte[]> fetched) {
        Gallery gallery = new Gallery();
        Map<String, Asset> taken = new HashMap<>();
        wanted.forEach((name, address) -> {
            byte[] picture = fetched.get(address);
            if (picture != null) {
                gallery.take(picture).ifPresentOrElse(asset -> taken.put(name, asset), () -> reportNone(address));
            }
        });
        return taken;
    }

    private void reportNone(String address) {
        findings.warn(STAGE, "What came is no picture and is left out: " + Findings.quoted(address), null);
    }
}
