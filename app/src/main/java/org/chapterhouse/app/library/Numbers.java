package org.chapterhouse.app.library;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes large numbers as people read them. */
@TemplateExtension
final class Numbers {
    private Numbers() {}

    /** The number with its thousands set apart: {@code 24,000}. */
    static String grouped(int number) {
        return grouped((long) number);
    }

    static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }
}
