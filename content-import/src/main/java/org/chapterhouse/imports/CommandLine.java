package org.chapterhouse.imports;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Progress;
import org.chapterhouse.imports.web.Fetching;
import org.chapterhouse.imports.web.FetchingPictures;

/** The command line: arguments in, JSON or a tree out, and an exit code. */
final class CommandLine {

    static final int IMPORTED = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Usage: java -jar content-import.jar [--outline | --article-json] [--url ADDRESS]... [--] FILE...

            Imports plain text, Markdown, web pages (HTML), e-books (EPUB) and Word documents (DOCX), and prints one JSON
            object per file, one a line.
            FILE.outline.yaml beside a file, or its name without the ending and with .outline.yaml, corrects the outline.

              --outline       print the outline and the report for a person instead
              --article-json  print the text as one article instead: title, byline, text and html
              --url ADDRESS   import what is at an address of the web (http or https), as if it were a file, with its
                              pictures; not from private networks, and within 5 redirects, 20 MB and 20 seconds
              --help          print this

            Exit codes: 0 imported, 1 a file or address cannot be imported, 2 wrong usage.
            """;

    private enum Form {
        OUTLINE_JSON,
        TREE,
        ARTICLE_JSON
    }

    private final PrintStream out;
    private final PrintStream err;
    private final Fetching fetching;
    private final FetchingPictures pictures;

    CommandLine(PrintStream out, PrintStream err) {
        this(out, err, new Fetching(), new FetchingPictures());
    }

    CommandLine(PrintStream out, PrintStream err, Fetching fetching, FetchingPictures pictures) {
        this.out = out;
        this.err = err;
        this.fetching = fetching;
        this.pictures = pictures;
    }

    /** What is to be imported: a file, or an address of the web. */
    private record Wanted(String name, boolean onTheWeb) {}

    int run(String... arguments) {
        List<Wanted> wanted = new ArrayList<>();
        Form form = Form.OUTLINE_JSON;
        boolean options = true;
        for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (!options || !argument.startsWith("-") || argument.equals("-")) {
                wanted.add(new Wanted(argument, false));
            } else if (argument.equals("--help")) {
                out.print(USAGE);
                return IMPORTED;
            } else if (argument.equals("--outline")) {
                form = Form.TREE;
            } else if (argument.equals("--article-json")) {
                form = Form.ARTICLE_JSON;
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
        return wanted.isEmpty() ? wrongUsage("No file is named.") : readAll(wanted, form);
    }

    private int wrongUsage(String sentence) {
        err.println(sentence);
        err.print(USAGE);
        return WRONG_USAGE;
    }

    private int readAll(List<Wanted> wanted, Form form) {
        int code = IMPORTED;
        for (Wanted each : wanted) {
            long start = System.nanoTime();
            DraftResult result = each.onTheWeb() ? fetch(each.name()) : read(each.name());
            if (result instanceof Refused refused) {
                err.println(each.name() + ": " + refused.sentence());
                code = REFUSED;
            }
            out.println(printed(each.name(), start, result, form));
        }
        return code;
    }

    private DraftResult fetch(String address) {
        FetchResult result = Importing.fetch(fetching, address, Progress.SILENT);
        return result instanceof Source source ? Importing.draft(source, pictures, Progress.SILENT) : (Refused) result;
    }

    private static String printed(String file, long start, DraftResult result, Form form) {
        if (form == Form.ARTICLE_JSON) {
            return ArticleJson.of(file, millisSince(start), result);
        }
        ImportResult outlined = result instanceof Drafted text ? Importing.outline(text, "") : (Refused) result;
        return form == Form.TREE ? OutlineTree.of(file, outlined) : OutlineJson.of(file, millisSince(start), outlined);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static DraftResult read(String file) {
        try {
            return ReadingFile.read(file);
        } catch (FileUnreadable unreadable) {
            Findings findings = new Findings();
            findings.error("file", unreadable.sentence());
            return new Refused(unreadable.sentence(), findings.report(List.of()));
        }
    }
}
