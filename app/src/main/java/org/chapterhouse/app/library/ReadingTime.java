package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.MessageBundles;
import org.chapterhouse.domain.library.Section;

/** How long a text takes to read at the pace of most people. */
public record ReadingTime(int minutes) {
    private static final int MINUTES_AN_HOUR = 60;

    /** The time for a number of words: a minute at least. */
    public static ReadingTime of(long words) {
        return new ReadingTime(Section.minutesToRead(words));
    }

    /** The time in words: {@code 1 hour 40 minutes}. */
    public String inWords() {
        LibraryMessages words = MessageBundles.get(LibraryMessages.class);
        int hours = minutes / MINUTES_AN_HOUR;
        int rest = minutes % MINUTES_AN_HOUR;
        if (hours == 0) {
            return words.minutes(rest);
        }
        return rest == 0 ? words.hours(hours) : words.hours(hours) + " " + words.minutes(rest);
    }
}
