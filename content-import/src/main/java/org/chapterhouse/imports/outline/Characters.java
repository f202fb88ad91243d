package org.chapterhouse.imports.outline;

import java.util.Arrays;

/**
 * Characters that are put together to a string. Unlike a {@code StringBuilder} it copies parts of other strings as blocks,
 * which is what takes the time in a long text.
 */
final class Characters {

    private char[] written;
    private int length;

    Characters(int expected) {
        this.written = new char[expected];
    }

    int length() {
        return length;
    }

    Characters append(char c) {
        reserve(1);
        written[length++] = c;
        return this;
    }

    Characters append(String string) {
        reserve(string.length());
        string.getChars(0, string.length(), written, length);
        length += string.length();
        return this;
    }

    Characters append(char[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, written, length, end - start);
        length += end - start;
        return this;
    }

    private void reserve(int more) {
        if (length + more > written.length) {
            written = Arrays.copyOf(written, Math.max(length + more, 2 * written.length));
        }
    }

    @Override
    public String toString() {
        return new String(written, 0, length);
    }
}
