package org.chapterhouse.imports.html.article;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What of a page is its article.
 *
 * @param kept the texts and pictures that belong to it, of the page's own nodes and in their order
 * @param reasons why other nodes of the page do not, where it is for another reason than that they stand around it
 * @param byline the element that names the author, which is not part of the text; null where none was looked for or found
 * @param sure whether it was found as articles mostly are; where not, the search had to become lenient
 */
public record Article(
        List<Node> kept,
        Map<Node, String> reasons,
        @Nullable Byline byline,
        boolean sure) {

    /** Why something is left out that nobody sees. */
    public static final String HIDDEN = "hidden on the page";

    static final String BYLINE = "names the author";

    /** Why most things are left out. */
    public static final String AROUND = "a web site's own words around the text";

    /**
     * The line that names the author.
     *
     * @param line as the page has it, all its text nodes one after the other
     * @param element of the page, that says it
     */
    public record Byline(String line, Node element) {}
}
