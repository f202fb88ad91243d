package org.chapterhouse.imports.outline;

/** White space, as Unicode and the typesetters of web pages have it: with the no-break kinds. */
public final class Spaces {

    /** For ASCII, 1 for what is a space: looked up, since a branch for each character is guessed wrong at each word. */
    private static final byte[] SPACES = new byte[128];

    static {
        for (char c = 0; c < SPACES.length; c++) {
            SPACES[c] = (byte) (Character.isWhitespace(c) ? 1 : 0);
        }
    }

    private Spaces() {}

    /** True for every kind of space, tab and line end; false for joiners, which are parts of words. */
    public static boolean isSpace(char c) {
        return c < SPACES.length ? SPACES[c] != 0 : isWideSpace(c);
    }

    /** How many spaces a character is: 1 or 0. For who looks at each character of a long text. */
    public static int count(char c) {
        return c < SPACES.length ? SPACES[c] : isWideSpace(c) ? 1 : 0;
    }

    /** The spaces beyond ASCII, by their numbers: asking for a character's category takes ten times as long. */
    private static boolean isWideSpace(char c) {
        return c == '\u00a0'
                || (c >= '\u1680'
                        && (c == '\u1680'
                                || (c >= '\u2000' && c <= '\u200a')
                                || c == '\u2028'
                                || c == '\u2029'
                                || c == '\u202f'
                                || c == '\u205f'
                                || c == '\u3000'));
    }

    /** True where there is nothing else. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text with each run of white space as one space, and none at either end. A no-break space that stands alone
     * stays: its author or typesetter meant it.
     */
    public static String collapse(String text) {
        return isCollapsed(text) ? text : collapsed(text);
    }

    /** Whether all spaces are plain ones that stand alone between words. */
    private static boolean isCollapsed(String text) {
        int before = 1;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int space = count(c);
            others |= space * (before | (c ^ ' '));
            before = space;
        }
        return others == 0 && (before == 0 || text.isEmpty());
    }

    private static String collapsed(String text) {
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
        return isCollapsed(text)
                ? text
                : collapsed(text).replace('\u00a0', ' ').replace('\u2007', ' ').replace('\u202f', ' ');
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }
}
