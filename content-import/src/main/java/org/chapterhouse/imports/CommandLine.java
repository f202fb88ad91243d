package org.chapterhouse.imports;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Findings;

/** The command line: arguments in, JSON or a tree out, and an exit code. */
final class CommandLine {

    static final int IMPORTED = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Usage: java -jar content-import.jar [--outline] [--] FILE...

            Imports plain text and Markdown (.md, .markdown) and prints one JSON object per file, one a line.
            FILE.outline.yaml beside a file, or its name without the ending and with .outline.yaml, corrects the outline.

              --outline   print the outline and the report for a person instead
              --help      print this

            Exit codes: 0 imported, 1 a file cannot be imported, 2 wrong usage.
            """;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... arguments) {
        List<String> files = new ArrayList<>();
        boolean tree = false;
        boolean options = true;
        for (String argument : arguments) {
            if (!options || !argument.startsWith("-") || argument.equals("-")) {
                files.add(argument);
            } else if (argument.equals("--help")) {
                out.print(USAGE);
                return IMPORTED;
            } else if (argument.equals("--outline")) {
                tree = true;
            } else if (argument.equals("--")) {
                options = false;
            } else {
                return wrongUsage("There is no option " + argument + ".");
            }
        }
        return files.isEmpty() ? wrongUsage("No file is named.") : readAll(files, tree);
    }

    private int wrongUsage(String sentence) {
        err.println(sentence);
        err.print(USAGE);
        return WRONG_USAGE;
    }

    private int readAll(List<String> files, boolean tree) {
        int code = IMPORTED;
        for (String file : files) {
            long start = System.nanoTime();
            ImportResult result = read(file);
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (result instanceof Refused refused) {
                err.println(file + ": " + refused.sentence());
                code = REFUSED;
            }
            out.println(tree ? OutlineTree.of(file, result) : OutlineJson.of(file, millis, result));
        }
        return code;
    }

    private static ImportResult read(String file) {
        try {
            return ReadingFile.read(file);
        } catch (FileUnreadable unreadable) {
            Findings findings = new Findings();
            findings.error("file", unreadable.sentence());
            return new Refused(unreadable.sentence(), findings.report(List.of()));
        }
    }
}
