package org.chapterhouse.imports.html.article;

import org.chapterhouse.imports.outline.Spaces;

/**
 * How much a run of text says. Two neighbouring runs are added up without reading them again, so that measuring every
 * element of a page takes one walk over it, however deep it is nested. All numbers are UTF-16 units.
 *
 * @param before white space at the beginning; all of it where there is nothing else
 * @param length without the white space at both ends
 * @param collapsed the same, with each run of white space counted as one
 * @param after white space at the end
 */
record Said(int before, int length, int collapsed, int after) {

    static final Said NOTHING = new Said(0, 0, 0, 0);

    static Said of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Said(start, end - start, collapsed(text, start, end), text.length() - end);
    }

    private static int collapsed(String text, int start, int end) {
        int superfluous = 0;
        boolean space = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c <= '~') {
                space = false;
            } else {
                boolean again = space;
                space = isSpace(c);
                superfluous += again && space ? 1 : 0;
            }
        }
        return end - start - superfluous;
    }

    /** Pages fill empty places with the mark of byte order, which shows nothing either. */
    static boolean isSpace(char c) {
        return Spaces.isSpace(c) || c == '\ufeff';
    }

    Said then(Said next) {
        if (isBlank()) {
            return new Said(before + next.before, next.length, next.collapsed, next.after);
        }
        int between = after + next.before;
        return next.isBlank()
                ? new Said(before, length, collapsed, between)
                : new Said(
                        before,
                        length + between + next.length,
                        collapsed + (between > 0 ? 1 : 0) + next.collapsed,
                        next.after);
    }

    boolean isBlank() {
        return length == 0;
    }

    /** With all white space. */
    int whole() {
        return before + length + after;
    }
}
