package org.chapterhouse.imports.outline;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about an import.
 *
 * @param stage the part of the import that found it, such as {@code headings} or {@code corrections}
 * @param details a sentence for a person
 * @param line of the imported file, or of the corrections where that is the stage, counted from 1
 */
public record Problem(
        Level level, String stage, String details, @Nullable Integer line) {

    /** How much a problem asks of a person, least first. */
    public enum Level {
        /** What was decided, for reference. */
        INFO,
        /** What could have been decided otherwise, and is worth a look. */
        DOUBT,
        /** What did not work as asked, or may have lost something. */
        WARNING,
        /** What made the import impossible. */
        ERROR
    }
}
