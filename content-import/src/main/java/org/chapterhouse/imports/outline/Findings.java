package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chapterhouse.imports.outline.Problem.Level;
import org.jspecify.annotations.Nullable;

/** Gathers, while a text is read, what its report will say. */
public final class Findings {

    /** More problems than anybody reads, and few enough to keep: a hostile file could raise one in every line. */
    public static final int MAX_PROBLEMS = 1_000;

    /** The stage whose lines are those of the corrections file. */
    static final String CORRECTIONS = "corrections";

    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;

    /** Notes a piece that is left out of the text. */
    public void drop(String text, int line, String reason) {
        dropped.add(new Dropped(text, line, reason));
    }

    public void info(String stage, String details, @Nullable Integer line) {
        add(new Problem(Level.INFO, stage, details, line));
    }

    public void doubt(String stage, String details, @Nullable Integer line) {
        add(new Problem(Level.DOUBT, stage, details, line));
    }

    public void warn(String stage, String details, @Nullable Integer line) {
        add(new Problem(Level.WARNING, stage, details, line));
    }

    public void error(String stage, String details) {
        add(new Problem(Level.ERROR, stage, details, null));
    }

    private void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        } else {
            unlisted++;
        }
    }

    /** Everything gathered so far by line, what concerns the whole file first and the corrections' own lines last. */
    public ImportReport report() {
        List<Dropped> byLine = new ArrayList<>(dropped);
        byLine.sort(Comparator.comparingInt(Dropped::line));
        List<Problem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparing((Problem problem) -> problem.stage().equals(CORRECTIONS))
                .thenComparing(problem -> problem.line() == null ? 0 : problem.line()));
        if (unlisted > 0) {
            all.add(new Problem(Level.WARNING, "report", unlisted + " more remarks are not listed.", null));
        }
        return new ImportReport(byLine, all);
    }

    /** The text in quotation marks, cut to a length that fits into a sentence. */
    public static String quoted(String text) {
        int limit = 60;
        return "“" + (text.length() <= limit ? text : beginning(text, limit) + "…") + "”";
    }

    private static String beginning(String text, int limit) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
