package org.chapterhouse.imports;

/** Gives every line end of every system as {@code \n}, so that lines are counted alike everywhere. */
final class LineEnds {

    private LineEnds() {}

    static String unified(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || endsLine(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                result.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                result.append(endsLine(c) ? '\n' : c);
            }
        }
        return result.toString();
    }

    /** Vertical tab, form feed, next line, line and paragraph separator (Unicode Standard, section 5.8). */
    private static boolean endsLine(char c) {
        return c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
