package org.chapterhouse.imports.html;

import java.util.List;
import java.util.Locale;
import org.chapterhouse.imports.html.facts.Inventory;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain tables of the boxes in which encyclopedias sum up what an article is about: the flags and icons in one go,
 * and its picture stands before it. A table with pictures would be taken for one that only places things on a page.
 */
final class InfoBoxes {

    /** What such tables are called in the encyclopedias of the web, whatever their language. */
    private static final String NAME = "infobox";

    /** Articles have one or two; pictures of more are not moved, which takes time for each. */
    private static final int MOST = 20;

    /** In pixels: icons and flags are smaller. */
    private static final int NARROWEST_PICTURE = 100;

    private InfoBoxes() {}

    /** Changes the document. */
    static void simplify(Inventory page) {
        int boxes = 0;
        for (Element table : page.named("table")) {
            if (isInfoBox(table) && boxes++ < MOST) {
                simplify(table);
            }
        }
    }

    private static boolean isInfoBox(Element table) {
        return table.className().toLowerCase(Locale.ROOT).contains(NAME);
    }

    private static void simplify(Element table) {
        List<Element> images = List.copyOf(table.getElementsByTag("img"));
        Element picture = picture(images);
        for (Element image : images) {
            if (image == picture) {
                table.before(new Element("figure").appendChild(image));
            } else {
                image.tagName(Sweeping.SILENCED);
            }
        }
    }

    private static @Nullable Element picture(List<Element> images) {
        for (Element image : images) {
            String width = image.attr("width").strip();
            if (width.matches("\\d{1,5}") && Integer.parseInt(width) >= NARROWEST_PICTURE) {
                return image;
            }
        }
        return null;
    }
}
