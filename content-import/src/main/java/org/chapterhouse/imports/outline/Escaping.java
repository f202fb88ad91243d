package org.chapterhouse.imports.outline;

import org.jspecify.annotations.Nullable;

/** Writes the characters that stand for something else in HTML as what they are called there. */
final class Escaping {

    private Escaping() {}

    static String escaped(String value) {
        Characters escaped = new Characters(value.length() + 10);
        escape(value.toCharArray(), 0, value.length(), escaped);
        return escaped.toString();
    }

    static void escape(char[] value, int from, int end, Characters to) {
        int start = from;
        for (int i = from; i < end; i++) {
            String entity = entity(value[i]);
            if (entity != null) {
                to.append(value, start, i).append(entity);
                start = i + 1;
            }
        }
        to.append(value, start, end);
    }

    /** Null for what stands for itself. */
    static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
