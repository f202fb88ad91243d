package org.chapterhouse.imports;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code java -jar content-import.jar}: imports the files it is given and prints what came of them. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // JSON is UTF-8, whatever the console's own encoding.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new CommandLine(out, err).run(arguments);
        out.flush();
        System.exit(code);
    }
}
