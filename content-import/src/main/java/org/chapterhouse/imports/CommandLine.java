package org.chapterhouse.imports;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Progress;
import org.chapterhouse.imports.web.Fetching;

/** The command line: arguments in, JSON or a tree out, and an exit code. */
final class CommandLine {

    static final int IMPORTED = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Usage: java -jar content-import.jar [--outline] [--url ADDRESS]... [--] FILE...

            Imports plain text and Markdown (.md, .markdown) and prints one JSON object per file, one a line.
            FILE.outline.yaml beside a file, or its name without the ending and with .outline.yaml, corrects the outline.

              --outline      print the outline and the report for a person instead
              --url ADDRESS  import what is at an address of the web (http or https), as if it were a file; not from
                             private networks, and within 5 redirects, 20 MB and 20 seconds
              --help         print this

            Exit codes: 0 imported, 1 a file or address cannot be imported, 2 wrong usage.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Fetching fetching;

    CommandLine(PrintStream out, PrintStream err) {
        this(out, err, new Fetching());
    }

    CommandLine(PrintStream out, PrintStream err, Fetching fetching) {
        this.out = out;
        this.err = err;
        this.fetching = fetching;
    }

    /** What is to be imported: a file, or an address of the web. */
    private record Wanted(String name, boolean onTheWeb) {}

    int run(String... arguments) {
        List<Wanted> wanted = new ArrayList<>();
        boolean tree = false;
        boolean options = true;
        for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (!options || !argument.startsWith("-") || argument.equals("-")) {
                wanted.add(new Wanted(argument, false));
            } else if (argument.equals("--help")) {
                out.print(USAGE);
                return IMPORTED;
            } else if (argument.equals("--outline")) {
                tree = true;
            } else if (argument.equals("--url") && rest.hasNext()) {
                wanted.add(new Wanted(rest.next(), true));
            } else if (argument.equals("--url")) {
                return wrongUsage("The option --url needs an address.");
            } else if (argument.equals("--")) {
                options = false;
            } else {
                return wrongUsage("There is no option " + argument + ".");
            }
        }
        return wanted.isEmpty() ? wrongUsage("No file is named.") : readAll(wanted, tree);
    }

    private int wrongUsage(String sentence) {
        err.println(sentence);
        err.print(USAGE);
        return WRONG_USAGE;
    }

    private int readAll(List<Wanted> wanted, boolean tree) {
        int code = IMPORTED;
        for (Wanted each : wanted) {
            long start = System.nanoTime();
            ImportResult result = each.onTheWeb() ? fetch(each.name()) : read(each.name());
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (result instanceof Refused refused) {
                err.println(each.name() + ": " + refused.sentence());
                code = REFUSED;
            }
            out.println(tree ? OutlineTree.of(each.name(), result) : OutlineJson.of(each.name(), millis, result));
        }
        return code;
    }

    private ImportResult fetch(String address) {
        FetchResult result = Importing.fetch(fetching, address, Progress.SILENT);
        return result instanceof Source source ? Importing.read(source, "") : (Refused) result;
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
