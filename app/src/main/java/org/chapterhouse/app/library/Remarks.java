package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.ImportReport;
import org.chapterhouse.imports.outline.Problem.Level;
import org.jspecify.annotations.Nullable;

/**
 * What an import's report says of one kind.
 *
 * @param folded whether it is only for reference, so that the page shows it when asked
 * @param hidden how many more there are than are shown
 */
public record Remarks(String title, boolean folded, List<Remark> shown, int hidden) {
    /** More than this nobody reads; what comes first stands for the rest. */
    static final int SHOWN = 100;

    /** One remark, with the line of the file (or of the corrections) that it is about. */
    public record Remark(String text, @Nullable Integer line) {}

    /** The report in the order in which it asks for a look; kinds of which there is nothing to say are left out. */
    static List<Remarks> of(ImportReport report) {
        LibraryMessages words = MessageBundles.get(LibraryMessages.class);
        return Stream.of(
                        remarks(words.warnings(), false, problems(report, Level.WARNING)),
                        remarks(words.doubtful(), false, problems(report, Level.DOUBT)),
                        remarks(words.decided(), true, problems(report, Level.INFO)))
                .filter(remarks -> !remarks.shown.isEmpty())
                .toList();
    }

    private static Remarks remarks(String title, boolean folded, Stream<Remark> remarks) {
        List<Remark> all = remarks.toList();
        int shown = Math.min(SHOWN, all.size());
        return new Remarks(title, folded, all.subList(0, shown), all.size() - shown);
    }

    private static Stream<Remark> problems(ImportReport report, Level level) {
        return report.problems().stream()
                .filter(problem -> problem.level() == level)
                .map(problem -> new Remark(problem.details(), problem.line()));
    }
}
