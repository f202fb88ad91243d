package org.chapterhouse.imports.text.book;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page numbers of the printed book, which some transcribers keep in the text: {@code [Pg 12]}, {@code {12}}. */
final class PageMarks {

    static final String REASON = "page numbers of the printed book";

    private static final Pattern MARK =
            Pattern.compile(" ?(?:\\{(?:p(?:age|g|\\.)? ?)?\\d{1,4}[a-z]?\\}|\\[(?:Pg|Page|p\\.|P\\.) ?\\d{1,4}\\])");

    /** Fewer are somebody's figures. */
    private static final int LEAST = 3;

    private final boolean there;

    PageMarks(Passages passages) {
        there = passages.all().stream()
                        .flatMap(passage -> passage.lines().stream())
                        .filter(line -> has(line.text()))
                        .limit(LEAST)
                        .count()
                >= LEAST;
    }

    private static boolean has(String text) {
        return (text.indexOf('{') >= 0 || text.indexOf('[') >= 0)
                && MARK.matcher(text).find();
    }

    /** Whether the text has such marks, in a book that has several. */
    boolean areIn(String text) {
        return there && has(text);
    }

    List<String> in(String text) {
        return MARK.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }

    String without(String text) {
        return MARK.matcher(text).replaceAll("").strip();
    }
}
