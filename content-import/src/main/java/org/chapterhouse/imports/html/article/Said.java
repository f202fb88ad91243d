package org.chapterhouse.imports.html.article;

import org.chapterhouse.imports.outline.Spaces;

/**
 * How much a run of text says. Two neighbouring runs are added up without reading them again, so that measuring every
 * element of a page takes one walk over it, however deep it is nested. All lengths are UTF-16 units.
 */
final class Said {

    private static final char BYTE_ORDER = '\ufeff';

    private static final char[] OTHER_COMMAS = "\u060C\u2E32\u2E34\u2E41\uFE10\uFE11\uFE50\uFF0C".toCharArray();

    private int before;
    private int length;
    private int collapsed;
    private int after;
    private int commas;
    private int latinCommas;

    static Said of(String text) {
        Said said = new Said();
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        said.before = start;
        said.length = end - start;
        said.after = text.length() - end;
        said.read(text, start, end);
        return said;
    }

    private void read(String text, int start, int end) {
        int space = 0;
        int again = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int now = c == BYTE_ORDER ? 1 : Spaces.count(c);
            again += space & now;
            space = now;
            all |= c;
        }
        collapsed = length - again;
        latinCommas = count(',', text);
        commas = latinCommas;
        // No text whose characters have no more bits than Latin letters has one of the others.
        if (all >= OTHER_COMMAS[0]) {
            for (char comma : OTHER_COMMAS) {
                commas += count(comma, text);
            }
        }
    }

    private static int count(char wanted, String text) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    /** Pages fill empty places with the mark of byte order, which shows nothing either. */
    private static boolean isSpace(char c) {
        return Spaces.isSpace(c) || c == BYTE_ORDER;
    }

    /** Adds the run that comes next. */
    Said add(Said next) {
        if (isBlank()) {
            before += next.before;
            after = next.after;
        } else if (next.isBlank()) {
            after += next.before;
        } else {
            int between = after + next.before;
            length += between;
            collapsed += between > 0 ? 1 : 0;
            after = next.after;
        }
        length += next.length;
        collapsed += next.collapsed;
        commas += next.commas;
        latinCommas += next.latinCommas;
        return this;
    }

    /** White space at the beginning; all of it where there is nothing else. */
    int before() {
        return before;
    }

    /** Without the white space at both ends. */
    int length() {
        return length;
    }

    /** The same, with each run of white space counted as one. */
    int collapsed() {
        return collapsed;
    }

    /** With all white space. */
    int whole() {
        return before + length + after;
    }

    /** Of every script. */
    int commas() {
        return commas;
    }

    /** Of the Latin script and those that share its comma. */
    int latinCommas() {
        return latinCommas;
    }

    boolean isBlank() {
        return length == 0;
    }
}
