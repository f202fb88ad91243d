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
    public static final String CORRECTIONS = "corrections";

    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;

    public Findings() {}

    /** Goes on with what was gathered before. */
    public Findings(List<Problem> before) {
        problems.addAll(before);
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

    /** Adds what was gathered apart, while it was open whether it would be needed. */
    public void addAll(Findings others) {
        others.problems.forEach(this::add);
        unlisted += others.unlisted;
    }

    private void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        } else {
            unlisted++;
        }
    }

    /**
     * Everything gathered so far by line, what concerns the whole file first and the corrections' own lines last.
     *
     * @param pieces of which those that were left out are reported
     */
    public ImportReport report(List<Piece> pieces) {
        List<Dropped> dropped = pieces.stream()
                .filter(piece -> piece.marks().dropped() != null)
                .map(Dropped::of)
                .toList();
        List<Problem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparing((Problem problem) -> problem.stage().equals(CORRECTIONS))
                .thenComparing(problem -> problem.line() == null ? 0 : problem.line()));
        if (unlisted > 0) {
            all.add(new Problem(Level.WARNING, "report", unlisted + " more remarks are not listed.", null));
        }
        return new ImportReport(dropped, all);
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
