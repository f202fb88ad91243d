package org.chapterhouse.imports.outline;

/** White space, as Unicode and the typesetters of web pages have it: with the no-break kinds. */
public final class Spaces {

    private Spaces() {}

    /** True for every kind of space, tab and line end; false for joiners, which are parts of words. */
    public static boolean isSpace(char c) {
        return c == ' ' || (c < '!' && Character.isWhitespace(c)) || (c > '~' && isWideSpace(c));
    }

    private static boolean isWideSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * The text with each run of white space as one space, and none at either end. A no-break space that stands alone
     * stays: its author or typesetter meant it.
     */
    public static String collapse(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                result.append(text.charAt(at++));
                continue;
            }
            boolean inside = at > 0 && end < text.length();
            boolean kept = end == at + 1 && isNoBreak(text.charAt(at));
            result.append(inside ? kept ? text.substring(at, end) : " " : "");
            at = end;
        }
        return result.toString();
    }

    /** The same with every space a plain one, for comparing and for looking at words. */
    public static String plain(String text) {
        return collapse(text).replace('\u00a0', ' ').replace('\u2007', ' ').replace('\u202f', ' ');
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }
}
