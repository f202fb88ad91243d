package org.chapterhouse.imports.outline;

import org.jspecify.annotations.Nullable;

/** A source that is not read, or not further. */
public final class SourceRefused extends Exception {

    private static final long serialVersionUID = 1;

    public SourceRefused(String sentence) {
        super(sentence);
    }

    public SourceRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** A file that breaks the rules of its kind. */
    public static SourceRefused damaged(Throwable cause) {
        return new SourceRefused("is damaged and cannot be read; fetch or save it once more and try again.", cause);
    }

    /** What is wrong, as the rest of a sentence that begins with the file's name, or as a whole one. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
