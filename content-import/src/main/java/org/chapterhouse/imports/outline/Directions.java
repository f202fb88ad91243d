package org.chapterhouse.imports.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Characters that turn the direction of the text behind them (UAX #9, section 2). With one that is never ended, what is
 * shown is not what is said, even beyond the text that it stands in.
 */
final class Directions {

    private static final char POP_EMBEDDING = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private Directions() {}

    private static boolean turns(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isIsolate(char c) {
        return c >= '\u2066';
    }

    private static boolean areAbsent(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (turns(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True where each has its end within the text, and none ends what did not begin. */
    static boolean areBalanced(String text) {
        return areAbsent(text) || nest(text);
    }

    private static boolean nest(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == POP_EMBEDDING || c == POP_ISOLATE) {
                Character begun = open.pollLast();
                if (begun == null || isIsolate(begun) != isIsolate(c)) {
                    return false;
                }
            } else if (turns(c)) {
                open.addLast(c);
            }
        }
        return open.isEmpty();
    }

    static @Nullable String without(@Nullable String text) {
        return text == null ? null : stripped(text);
    }

    static String stripped(String text) {
        if (areAbsent(text)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.chars().filter(c -> !turns(c)).forEach(c -> result.append((char) c));
        return result.toString();
    }
}
