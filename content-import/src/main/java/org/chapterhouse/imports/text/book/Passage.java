package org.chapterhouse.imports.text.book;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.Spaces;
import org.chapterhouse.imports.outline.Words;
import org.chapterhouse.imports.text.Line;
import org.chapterhouse.imports.text.Look;

/**
 * Lines without an empty one between them.
 *
 * @param above the empty lines above it
 */
record Passage(List<Line> lines, int above) {

    /** A heading has at most so many lines, however long its title is. */
    static final int MOST_LINES = 6;

    static final int MOST_CHARACTERS = 450;

    /** Titles and signs are shorter, most sentences are not. */
    private static final int WORDS_OF_PROSE = 12;

    private static final Pattern PAGE = Pattern.compile("\\[(?:Pg|Page) ?\\d{1,4}\\]|\\{\\d{1,4}\\}");

    private static final int CENTRED = 8;

    /** Two thirds of a line. */
    private static final int RIGHTMOST_CENTRE = 48;

    int line() {
        return lines.get(0).number();
    }

    Line first() {
        return lines.get(0);
    }

    String text() {
        return text(0, lines.size());
    }

    /** The lines from the one up to before the other. */
    String text(int from, int to) {
        return lines.subList(from, to).stream().map(Line::text).collect(Collectors.joining(" "));
    }

    String plain() {
        return Spaces.plain(text());
    }

    /** True for what could be a heading by its length. */
    boolean isShort() {
        return lines.size() <= MOST_LINES
                && lines.stream().mapToInt(line -> line.text().length()).sum() <= MOST_CHARACTERS;
    }

    int words() {
        return lines.stream().mapToInt(line -> Words.count(line.text())).sum();
    }

    int indent() {
        return lines.stream().mapToInt(Line::indent).min().orElse(0);
    }

    /** True for a heading's place in the line, rather than that of a date or a name at its right end. */
    boolean isCentred() {
        return indent() >= CENTRED && first().indent() + first().text().length() / 2 <= RIGHTMOST_CENTRE;
    }

    boolean isCapitals() {
        return isShort() && Look.of(text()).isCapitals();
    }

    /** True for a paragraph or part of one, rather than a heading, a rule, a picture's place or a single cry. */
    boolean isProse() {
        return !isShort() || (words() >= WORDS_OF_PROSE && !isCapitals());
    }

    boolean isPicture() {
        return first().text().startsWith("[Illustration");
    }

    /** True for what can stand within a heading and is no part of it: a picture's place, a page of the printed book. */
    boolean isAside() {
        return isPicture() || (lines.size() == 1 && PAGE.matcher(first().text()).matches());
    }

    boolean isRule() {
        return isShort() && text().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
