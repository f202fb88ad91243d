package org.chapterhouse.imports.docx;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.chapterhouse.imports.outline.SourceRefused;

/**
 * XML whose tags, comments and the like are no longer than Word writes them. A parser holds each of them in memory whole
 * before it gives it away, so that one without an end would take all there is.
 */
final class ShortTokens extends FilterReader {

    /** In characters: a hundred times the longest tag of a drawing. */
    static final int LONGEST = 500_000;

    private enum In {
        TEXT,
        MARKUP,
        TAG,
        DOUBLE_QUOTES,
        SINGLE_QUOTES,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private In inside = In.TEXT;
    private int length;
    /** The last two characters, for marks that are three long. */
    private char before;

    private char last;

    ShortTokens(Reader xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] characters, int from, int most) throws IOException {
        int count = super.read(characters, from, most);
        for (int i = from; i < from + count; i++) {
            follow(characters[i]);
        }
        return count;
    }

    private void follow(char c) throws IOException {
        if (inside == In.TEXT) {
            if (c == '<') {
                inside = In.MARKUP;
                length = 0;
            }
            return;
        }
        if (++length > LONGEST) {
            throw new IOException(new SourceRefused("holds an XML tag longer than any that Word writes."));
        }
        inside = next(c);
        before = last;
        last = c;
    }

    private In next(char c) {
        return switch (inside) {
            case TEXT -> In.TEXT;
            case MARKUP -> opened(c);
            case TAG -> tag(c);
            case DOUBLE_QUOTES -> c == '"' ? In.TAG : inside;
            case SINGLE_QUOTES -> c == '\'' ? In.TAG : inside;
            case COMMENT -> ends(c, '-', '-') ? In.TEXT : inside;
            case CDATA -> ends(c, ']', ']') ? In.TEXT : inside;
            case INSTRUCTION -> c == '>' && last == '?' ? In.TEXT : inside;
        };
    }

    private boolean ends(char c, char second, char first) {
        return c == '>' && last == second && before == first && length > 5;
    }

    /** What begins here: {@code <!--}, {@code <![CDATA[}, {@code <?} or a tag. */
    private In opened(char c) {
        if (length == 1) {
            return c == '!' ? In.MARKUP : c == '?' ? In.INSTRUCTION : tag(c);
        }
        return c == '-' ? In.COMMENT : c == '[' ? In.CDATA : tag(c);
    }

    private static In tag(char c) {
        return c == '>' ? In.TEXT : c == '"' ? In.DOUBLE_QUOTES : c == '\'' ? In.SINGLE_QUOTES : In.TAG;
    }
}
