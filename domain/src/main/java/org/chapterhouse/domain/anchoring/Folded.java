package org.chapterhouse.domain.anchoring;

import java.util.Arrays;

/**
 * A text as it is compared: in small letters, with one space for every run of white space, and one kind of quotation mark,
 * apostrophe and dash, since these are what an edition corrects first. Each of its characters knows where it stood.
 *
 * @param offsets for each character of {@code text}, and for its end, the offset in the original, in UTF-16 units
 */
record Folded(String text, int[] offsets) {
    static Folded of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = folded(original.charAt(i));
            boolean again = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (c != 0 && !again) {
                offsets[text.length()] = i;
                text.append(c);
            }
        }
        offsets[text.length()] = original.length();
        return new Folded(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    private static char folded(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            // A soft hyphen and a byte order mark show nothing.
            case '\u00ad', '\ufeff', '\u200b' -> 0;
            default -> Character.toLowerCase(c);
        };
    }

    /** Where a character stood in the original; where the original ends, for the end. */
    int original(int at) {
        return offsets[at];
    }

    /** Where the original goes on behind the character before {@code end}. */
    int originalEnd(int end) {
        return end == 0 ? offsets[0] : offsets[end - 1] + 1;
    }

    int length() {
        return text.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded folded && text.equals(folded.text) && Arrays.equals(offsets, folded.offsets);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
