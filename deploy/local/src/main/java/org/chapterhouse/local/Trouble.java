package org.chapterhouse.local;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What keeps the house from standing, said in one sentence for the person at the terminal. */
class Trouble extends Exception {
    Trouble(String sentence) {
        super(sentence);
    }

    /** The exit code of the process: 1, or 2 where the command line itself is wrong. */
    int exitCode() {
        return 1;
    }

    /** A file that could not be read or written; a full disk is named as such. */
    static Trouble with(IOException failure) {
        if (speaksOfAFullDisk(failure.getMessage())) {
            return new Trouble("The disk is full" + place(failure) + ": free some space and start again.");
        }
        return new Trouble("A file cannot be read or written: " + failure.getMessage() + ".");
    }

    static boolean speaksOfAFullDisk(@Nullable String message) {
        return message != null
                && (message.contains("No space left on device")
                        || message.toLowerCase(Locale.ROOT).contains("quota exceeded"));
    }

    private static String place(IOException failure) {
        return failure instanceof FileSystemException about ? " (" + about.getFile() + ")" : "";
    }
}
