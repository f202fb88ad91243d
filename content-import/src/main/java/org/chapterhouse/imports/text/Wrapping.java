package org.chapterhouse.imports.text;

import java.util.List;

/**
 * Whether a file's lines were broken at a fixed width, as typewriters and mail programs do, and must be joined again.
 *
 * @param width the length at which lines were broken; 0 where they were not
 */
public record Wrapping(int width) {

    /** Narrower columns are poems and lists of names. */
    private static final int NARROWEST = 50;
    /** A wider line is a paragraph that nobody broke. */
    private static final int WIDEST = 100;
    /** Of the breaks within a group, those that the width forced, in a paragraph. */
    private static final double FORCED = 0.6;

    /** Of a file's width, the narrowest that a part of it is set in. */
    private static final double NARROWER = 0.75;

    /** The width of a file, by the lines of its groups. */
    public static Wrapping of(List<List<Line>> groups) {
        int[] lengths = groups.stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return new Wrapping(0);
        }
        int longest = lengths[(lengths.length - 1) * 98 / 100];
        return new Wrapping(longest < NARROWEST || longest > WIDEST ? 0 : longest);
    }

    /** True where the group is one paragraph, whose next word never fitted into the line. */
    public boolean isParagraph(List<Line> group) {
        if (width == 0 || group.size() == 1) {
            return group.size() == 1;
        }
        int full = fullLine(group);
        int forced = 0;
        for (int i = 0; i + 1 < group.size(); i++) {
            forced += isForced(group, i, full) ? 1 : 0;
        }
        return forced >= FORCED * (group.size() - 1);
    }

    /** True where a group goes on behind its first line for no other reason than that the line was full. */
    public boolean runsOn(List<Line> group) {
        return width > 0 && group.size() > 1 && isForced(group, 0, fullLine(group));
    }

    private static boolean isForced(List<Line> group, int at, int full) {
        int needed = group.get(at).text().length() + 1 + group.get(at + 1).firstWordLength();
        return needed > full;
    }

    /** The width of this group: some parts of a file are set narrower than others. */
    private int fullLine(List<Line> group) {
        int longest =
                group.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        // Breaking programs differ in whether they count the space.
        int slack = Math.max(2, width / 20);
        return Math.max(Math.min(longest, width), (int) (NARROWER * width)) - slack;
    }
}
