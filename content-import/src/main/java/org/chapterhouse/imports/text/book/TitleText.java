package org.chapterhouse.imports.text.book;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.imports.text.Line;

/** The words of a heading: without the marks of emphasis, notes and pages, and without rules above or below. */
final class TitleText {

    private static final Pattern MARK = Pattern.compile("(?<=\\S ?)\\[(?:\\d{1,3}|[A-Z]|\\*)\\]|(?<=[^\\s*†])[*†]{1,3}$"
            + "| ?\\[(?:Pg|Page|p\\.) ?\\d{1,4}\\]| ?\\{\\d{1,4}\\}");

    private TitleText() {}

    /** The title in a passage's lines, from the one up to before the other. */
    static String of(Passage passage, int from, int to) {
        return without(passage.lines().subList(from, to).stream()
                .map(Line::text)
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.joining(" ")));
    }

    static String of(Passage passage) {
        return of(passage, 0, passage.lines().size());
    }

    /** The title without marks. */
    static String without(String title) {
        return title.indexOf('_') < 0 && marks(title).isEmpty()
                ? title
                : MARK.matcher(title).replaceAll("").replace("_", "").strip();
    }

    /** The marks of notes and pages that a title has. */
    static String marks(String title) {
        boolean possible =
                title.indexOf('[') >= 0 || title.indexOf('{') >= 0 || title.endsWith("*") || title.endsWith("†");
        return possible
                ? MARK.matcher(title)
                        .results()
                        .map(MatchResult::group)
                        .map(String::strip)
                        .collect(Collectors.joining(" "))
                : "";
    }
}
