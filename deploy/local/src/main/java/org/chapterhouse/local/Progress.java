package org.chapterhouse.local;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Says at the terminal what happens, each line with the seconds since the start. */
final class Progress {
    private static final double MILLIS = 1000;

    private final PrintStream terminal;
    private final long begun = System.nanoTime();

    Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    void step(String what) {
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / MILLIS;
        say(String.format(Locale.ROOT, "%6.1f s  %s", seconds, what));
    }

    /** Prints what was added to a log, as it is. */
    void show(LogFile log) throws IOException {
        log.showNew(terminal);
    }

    void say(String line) {
        terminal.println(line);
        terminal.flush();
    }
}
