package org.chapterhouse.imports;

/** A file that is absent, a folder, or not to be read by whoever asks. */
final class FileUnreadable extends Exception {

    private static final long serialVersionUID = 1;

    FileUnreadable(String sentence) {
        super(sentence);
    }

    FileUnreadable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
