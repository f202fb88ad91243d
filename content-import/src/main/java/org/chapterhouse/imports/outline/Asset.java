package org.chapterhouse.imports.outline;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture of a text.
 *
 * @param name unique within the text, of letters, digits, hyphens and one dot; a block shows it by the address {@code
 *     asset:NAME}. The same picture has the same name
 * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code image/webp}
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Asset(String name, String mediaType, int width, int height, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset
                && name.equals(asset.name)
                && mediaType.equals(asset.mediaType)
                && Arrays.equals(content, asset.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, content.length);
    }
}
