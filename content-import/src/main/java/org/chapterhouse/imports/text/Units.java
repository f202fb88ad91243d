package org.chapterhouse.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Spaces;
import org.chapterhouse.imports.outline.Words;
import org.chapterhouse.imports.text.Unit.Shape;

/** Puts the lines of a file together into units. */
final class Units {

    private static final Pattern BULLET = Pattern.compile("[-*•‣◦▪] +\\S.*");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3}|[a-z])[.)] +\\S.*");

    private static final int SHORTEST_POEM = 4;
    private static final int LONGEST_POEM = 500;
    private static final int LONGEST_VERSE = 60;

    private final Wrapping wrapping;
    private final List<Unit> units = new ArrayList<>();
    private int group;

    private Units(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    static List<Unit> of(String text) {
        List<List<Line>> groups = Line.groups(text);
        Units units = new Units(Wrapping.of(groups));
        groups.forEach(units::add);
        return units.units;
    }

    private void add(List<Line> lines) {
        group++;
        int start = 0;
        while (start < lines.size()) {
            int end = listEnd(lines, start);
            Shape shape = shape(lines.subList(start, end));
            if (shape == Shape.RUNNING) {
                end = runningEnd(lines, start);
                addRunning(lines.subList(start, end), lines.size());
            } else {
                addUnit(shape, lines.subList(start, end), lines.size());
            }
            start = end;
        }
    }

    /** Where the list that begins here ends; the next line where none does. */
    private static int listEnd(List<Line> lines, int start) {
        Pattern mark = BULLET.matcher(lines.get(start).text()).matches() ? BULLET : NUMBER;
        int end = start;
        while (end < lines.size() && mark.matcher(lines.get(end).text()).matches()) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    /** One numbered line alone is a paragraph or a heading. */
    private static Shape shape(List<Line> lines) {
        if (lines.size() < 2) {
            return Shape.RUNNING;
        }
        return BULLET.matcher(lines.get(0).text()).matches() ? Shape.BULLETS : Shape.NUMBERS;
    }

    private static int runningEnd(List<Line> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && shape(lines.subList(end, listEnd(lines, end))) == Shape.RUNNING) {
            end++;
        }
        return end;
    }

    private void addRunning(List<Line> lines, int groupSize) {
        if (wrapping.isParagraph(lines)) {
            addUnit(Shape.RUNNING, lines, groupSize);
        } else if (isVerse(lines)) {
            addUnit(Shape.VERSE, lines, groupSize);
        } else {
            lines.forEach(line -> addUnit(Shape.RUNNING, List.of(line), groupSize));
        }
    }

    /** Several short lines of which most stop in mid-sentence, and not two words each as in a menu. */
    private static boolean isVerse(List<Line> lines) {
        long open = lines.stream()
                .filter(line -> !line.text().matches(".*[.!?:][”\"’')]?"))
                .count();
        return lines.size() >= SHORTEST_POEM
                && lines.size() <= LONGEST_POEM
                && open * 2 >= lines.size()
                && lines.stream().noneMatch(line -> Byline.matches(Spaces.plain(line.text())))
                && lines.stream().allMatch(line -> line.text().length() <= LONGEST_VERSE)
                && lines.stream().mapToInt(line -> Words.count(line.text())).sum() >= 3 * lines.size();
    }

    private void addUnit(Shape shape, List<Line> lines, int groupSize) {
        List<String> texts = lines.stream().map(Line::text).toList();
        units.add(new Unit(shape, texts, lines.get(0).number(), group, lines.size() == groupSize));
    }
}
