package org.chapterhouse.imports;

/** Gives every line end of every system as {@code \n}, so that lines are counted alike everywhere. */
final class LineEnds {

    /** Vertical tab, form feed, next line, line and paragraph separator (Unicode Standard, section 5.8). */
    private static final String BREAKS = "\u000B\f\u0085\u2028\u2029";

    /** Looked for one by one in a whole text, which takes less time than to ask of each character what it is. */
    private static final String OTHERS = "\r" + BREAKS;

    private LineEnds() {}

    static String unified(String text) {
        return OTHERS.chars().anyMatch(c -> text.indexOf(c) >= 0) ? replaced(text) : text;
    }

    private static String replaced(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                result.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                result.append(BREAKS.indexOf(c) < 0 ? c : '\n');
            }
        }
        return result.toString();
    }
}
