package org.chapterhouse.imports;

import java.io.PrintStream;
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

    int run(String... arguments) {
        Arguments read = Arguments.of(List.of(arguments));
        if (read.fault() != null) {
            return wrongUsage(read.fault());
        }
        if (read.help()) {
            out.print(USAGE);
            return IMPORTED;
        }
        return readAll(read);
    }

    private int wrongUsage(String sentence) {
        err.println(sentence);
        err.print(USAGE);
        return WRONG_USAGE;
    }

    private int readAll(Arguments arguments) {
        int code = IMPORTED;
        for (Arguments.Wanted each : arguments.wanted()) {
            long start = System.nanoTime();
            DraftResult result = each.onTheWeb() ? fetch(each.name()) : read(each.name());
            if (result instanceof Refused refused) {
                err.println(sentence(each.name(), refused));
                code = REFUSED;
            }
            print(each.name(), start, result, arguments.form());
        }
        return code;
    }

    /** The sentence with the whole name of what it is about; it may begin with the last part of it. */
    private static String sentence(String name, Refused refused) {
        String last = new FileName(name).last();
        String said = refused.sentence();
        return said.startsWith(last + " ") ? name + said.substring(last.length()) : name + ": " + said;
    }

    private DraftResult fetch(String address) {
        FetchResult result = Importing.fetch(fetching, address, Progress.SILENT);
        return result instanceof Source source ? Importing.draft(source, pictures, Progress.SILENT) : (Refused) result;
    }

    private void print(String file, long start, DraftResult result, Arguments.Form form) {
        if (form == Arguments.Form.ARTICLE_JSON) {
            out.println(ArticleJson.of(file, millisSince(start), result));
            return;
        }
        ImportResult outlined = result instanceof Drafted text ? Importing.outline(text, "") : (Refused) result;
        if (form == Arguments.Form.OUTLINE_JSON) {
            out.println(OutlineJson.of(file, millisSince(start), outlined));
        } else if (outlined instanceof Imported imported) {
            out.println(OutlineTree.of(imported));
        }
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
