package org.chapterhouse.imports.docx;

import java.util.List;
import org.chapterhouse.imports.docx.Counting.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it stands in a story.
 *
 * @param html what stands in it, as safe HTML without an element around it
 * @param text the same without markup and without the marks of notes
 * @param style the style it has
 * @param setting how it is set, by its style or by itself
 * @param mark its number or bullet; null where it is in no list
 * @param look how its letters look
 * @param place what is around it
 * @param anchors the names by which links lead to it
 * @param notes the names of the notes that it refers to
 * @param pictures the elements that show its pictures, as HTML
 */
record Paragraph(
        String html,
        String text,
        Style style,
        Setting setting,
        @Nullable Mark mark,
        Look look,
        Place place,
        List<String> anchors,
        List<String> notes,
        List<Picture> pictures)
        implements Flow {

    /**
     * What is around a paragraph, or within it besides words.
     *
     * @param belowBlank whether an empty paragraph or a new page comes before it
     * @param contents whether it belongs to a table of contents
     * @param numbered whether it has the number of a figure or a table
     */
    record Place(boolean belowBlank, boolean contents, boolean numbered) {

        static final Place USUAL = new Place(false, false, false);
    }

    /**
     * @param html the element that shows it; empty where it cannot be shown
     * @param words what it shows, where somebody said so
     */
    record Picture(String html, String words) {}

    /** Whether there is anything to read in it. */
    boolean isSaid() {
        return !text.isEmpty();
    }

    /** The level of the heading that it is by its style or outline level, counted from 1; 0 where it is none. */
    int outline() {
        boolean ofText = style.role() != StyleRole.TEXT && style.role() != StyleRole.HEADING;
        if (ofText || setting.outline() == Setting.BODY) {
            return 0;
        }
        return setting.outline() >= 0 ? setting.outline() + 1 : style.outline();
    }
}
