package org.chapterhouse.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The first bytes by which a text says how it is encoded (Unicode Standard, section 23.8). */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    // Before UTF-16, whose mark is the beginning of this one.
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

    private final Charset charset;
    /** A character for each byte. */
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length();
    }

    static @Nullable ByteOrderMark of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(each -> each.begins(bytes))
                .findFirst()
                .orElse(null);
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
