package org.chapterhouse.imports.text;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Spaces;

/**
 * A line that is not empty, its white space collapsed.
 *
 * @param number in the file, counted from 1
 * @param indent the columns before its first character
 */
public record Line(String text, int number, int indent) {

    private static final int TAB = 8;

    /** The lines in groups, with an empty line or more between one group and the next. */
    public static List<List<Line>> groups(String text) {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        int number = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            Line line = new Line(Spaces.collapse(raw), ++number, indent(raw));
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

    private static int indent(String raw) {
        int column = 0;
        for (int i = 0; i < raw.length() && Spaces.isSpace(raw.charAt(i)); i++) {
            column = raw.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    /** The characters up to the first space. */
    public int firstWordLength() {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
