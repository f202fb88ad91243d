package org.chapterhouse.imports.text.book;

/** The page at the end of a contents list's line, behind room or a row of dots. Read by hand: a pattern backtracks. */
final class PageNumber {

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
        int title = back(line, start, " .·…_—–-");
        return title < start && isPage(line.substring(start, end)) ? title : 0;
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
