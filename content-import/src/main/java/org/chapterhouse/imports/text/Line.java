package org.chapterhouse.imports.text;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Spaces;

/** A line that is not empty, its white space collapsed, with its number in the file. */
record Line(String text, int number) {

    /** The lines in groups, with an empty line or more between one group and the next. */
    static List<List<Line>> groups(String text) {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        int number = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            Line line = new Line(Spaces.collapse(raw), ++number);
            if (!line.text.isEmpty()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /** The characters up to the first space. */
    int firstWordLength() {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
