package org.chapterhouse.imports;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 that has no mark: in the right byte order it is all characters that texts have, in the wrong not. */
final class Utf16 {

    /** Texts without spaces between words have a full stop or comma at least this often. */
    private static final int CHARACTERS_PER_COMMON = 50;

    private Utf16() {}

    /** The text in the byte order that makes sense; null where neither does. */
    static @Nullable String text(byte[] bytes) {
        String little = plausible(Decoding.strict(bytes, StandardCharsets.UTF_16LE));
        String big = plausible(Decoding.strict(bytes, StandardCharsets.UTF_16BE));
        if (little == null || big == null) {
            return little == null ? big : little;
        }
        return common(big) > common(little) ? big : little;
    }

    private static @Nullable String plausible(@Nullable String text) {
        if (text == null || common(text) * CHARACTERS_PER_COMMON < text.length()) {
            return null;
        }
        boolean strange = text.codePoints().anyMatch(Utf16::isStrange);
        return strange ? null : text;
    }

    private static boolean isStrange(int c) {
        int type = Character.getType(c);
        return type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    /** White space and full stops, which every script's texts have, written rarely as it may be. */
    private static long common(String text) {
        return text.chars()
                .filter(c -> c == ' ' || c == '\n' || c == '\r' || c == '.' || c == '\u3002' || c == '\u3001')
                .count();
    }
}
