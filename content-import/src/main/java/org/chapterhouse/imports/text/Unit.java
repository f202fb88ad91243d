package org.chapterhouse.imports.text;

import java.util.List;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Spaces;
import org.chapterhouse.imports.outline.Words;

/**
 * What stands on lines of its own and belongs together: a paragraph, a heading, a list, a poem.
 *
 * @param lines each collapsed and not empty
 * @param line the first one's number in the file, counted from 1
 * @param group the number of the run of lines without an empty one between them
 * @param apart whether it has its group to itself
 */
record Unit(Shape shape, List<String> lines, int line, int group, boolean apart) {

    enum Shape {
        RUNNING,
        BULLETS,
        NUMBERS,
        VERSE
    }

    String text() {
        return String.join(" ", lines);
    }

    /** The text with every space a plain one, as which it is judged. */
    String plain() {
        return Spaces.plain(text());
    }

    boolean isRunning() {
        return shape == Shape.RUNNING;
    }

    int words() {
        return lines.stream().mapToInt(Words::count).sum();
    }

    String quoted() {
        return Findings.quoted(text());
    }
}
