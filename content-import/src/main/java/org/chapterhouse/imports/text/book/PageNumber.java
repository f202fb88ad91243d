package org.chapterhouse.imports.text.book;

import java.util.List;

/** The page at the end of a contents list's line, behind room or a row of dots. Read by hand: a pattern backtracks. */
final class PageNumber {

    private static final String FILLING = " .·…_—–-";
    private static final List<String> DASHES = List.of("-", "–", "—");

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_FIGURES = 4;
    private static final int LONGEST_ROMAN = 7;

    private PageNumber() {}

    /** The characters of the line that are before the page and its dots; 0 where it ends in no page. */
    static int titleLength(String line) {
        if (line.length() > LONGEST_LINE) {
            return 0;
        }
        int end = back(line, line.length(), "._)");
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
            start--;
        }
        int title = back(line, start, FILLING);
        boolean paged = title < start && isPage(line.substring(start, end));
        return paged ? withoutFirstPage(line, title, line.substring(title, start)) : 0;
    }

    /** “The Attack 31-47” and “The Cabinet, p. 3-20” say where a part begins and ends. */
    private static int withoutFirstPage(String line, int title, String between) {
        int start = title;
        while (DASHES.contains(between.strip()) && start > 0 && Character.isDigit(line.charAt(start - 1))) {
            start--;
        }
        int before = back(line, start, FILLING);
        boolean paged = start < title && before < start && isPage(line.substring(start, title));
        int end = paged ? before : title;
        return line.startsWith(" p", end - 2) && end > 2 ? back(line, end - 2, FILLING) : end;
    }

    private static int back(String line, int from, String characters) {
        int at = from;
        while (at > 0 && characters.indexOf(line.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** Pages before the first chapter have small Roman numerals. */
    private static boolean isPage(String token) {
        boolean figures = token.chars().allMatch(Character::isDigit);
        boolean roman = token.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
        return !token.isEmpty()
                && (figures ? token.length() <= LONGEST_FIGURES : roman && token.length() <= LONGEST_ROMAN);
    }
}
