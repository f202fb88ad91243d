package org.chapterhouse.imports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a text.
 *
 * @param assets each once, whatever shows it
 * @param cover the name of the one on the cover; null where there is none
 */
public record Pictures(List<Asset> assets, @Nullable String cover) {

    /** A text without pictures. */
    public static final Pictures NONE = new Pictures(List.of(), null);

    public Pictures {
        assets = List.copyOf(assets);
    }
}
