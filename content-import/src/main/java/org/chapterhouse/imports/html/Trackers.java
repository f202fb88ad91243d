package org.chapterhouse.imports.html;

import java.util.regex.Pattern;
import org.chapterhouse.imports.html.facts.Inventory;
import org.jsoup.nodes.Element;

/** Takes out pictures that show nothing: they are on a page to count its readers. */
final class Trackers {

    private static final Pattern NEXT_TO_NOTHING = Pattern.compile("\\s*[0-2](?:\\.0*)?(?:px)?\\s*");

    private static final Pattern STYLE =
            Pattern.compile("(?:^|;)\\s*(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|!|$)", Pattern.CASE_INSENSITIVE);

    private Trackers() {}

    /** Changes the document. */
    static void silence(Inventory page) {
        for (Element image : page.named("img")) {
            if (image.normalName().equals("img") && isNothing(image)) {
                image.tagName(Sweeping.SILENCED);
            }
        }
    }

    private static boolean isNothing(Element image) {
        boolean small = NEXT_TO_NOTHING.matcher(image.attr("width")).matches()
                || NEXT_TO_NOTHING.matcher(image.attr("height")).matches();
        return small || STYLE.matcher(image.attr("style")).find();
    }
}
