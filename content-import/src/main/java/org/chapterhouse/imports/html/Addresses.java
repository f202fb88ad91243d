package org.chapterhouse.imports.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the addresses of a document lead. */
public interface Addresses {

    /**
     * The address that a link has in the text.
     *
     * @param href as it stands in the document
     * @return an absolute address of the web, {@code mailto:}, or {@code anchor:NAME} for a place within the text; null
     *     where it leads nowhere
     */
    @Nullable
    String link(String href);

    /** The name by which links lead to the element with this id; of characters that an address may have. */
    String anchor(String id);

    /**
     * The picture that an element shows.
     *
     * @param image an {@code img}, or a {@code image} of SVG
     * @return the picture's name; null where there is none
     */
    @Nullable
    Shown picture(Element image);

    /**
     * A picture as it is shown.
     *
     * @param asset its name among the assets of the text
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     */
    record Shown(String asset, int width, int height) {}
}
