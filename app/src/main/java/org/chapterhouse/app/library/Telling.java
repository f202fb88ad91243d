package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Objects;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.library.ImportStep;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.outline.AddingCorrections;
import org.chapterhouse.imports.outline.Correction;
import org.chapterhouse.imports.outline.Corrections;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.ImportReport;
import org.chapterhouse.imports.outline.Problem;
import org.chapterhouse.imports.outline.Problem.Level;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was just done to an outline.
 *
 * @param draft as it was before all corrections
 */
record Telling(PendingImport pending, Draft draft, LastCorrections last, ImportReport report) {
    /** As much of a text as names it in a sentence. */
    private static final int NAME_LENGTH = 60;

    /** Null where nothing was just done. */
    @Nullable
    Done told(OutlineLook look, Draft corrected) {
        if (look.isUndone()) {
            return undone(look, corrected);
        }
        return look.isDone()
                ? ImportStep.findLast(pending).map(step -> done(step, look)).orElse(null)
                : null;
    }

    private Done undone(OutlineLook look, Draft corrected) {
        Integer place = look.place();
        String text = place == null ? "" : corrected.pieces().get(place).text();
        String sentence = text.isBlank() ? words().allUndone() : words().undone(named(text));
        return new Done(sentence, List.of(), pending.isUndoable());
    }

    private Done done(ImportStep step, OutlineLook look) {
        List<Correction> all = Corrections.of(pending.correctionsOrNone()).entries();
        if (step.replaced != null) {
            return new Done(words().replaced(all.size()), warnings(), true);
        }
        List<Correction> added = all.subList(Math.min(step.entries, all.size()), all.size());
        if (step.place == ImportStep.EVERYWHERE) {
            return new Done(words().madeLikeLast(added.size()), misfits(step), true);
        }
        String stayed = look.stayed > 0 ? " " + words().stayed(look.stayed) : "";
        return new Done(sentence(added) + stayed, List.of(), true);
    }

    private static String sentence(List<Correction> added) {
        Correction first = added.get(0);
        String said = words().did(first.verb().word(), named(Objects.requireNonNullElse(first.to(), first.target())));
        return added.size() == 1 ? said + "." : words().andMore(said, added.size() - 1);
    }

    private List<String> warnings() {
        return report.problems().stream()
                .filter(problem -> problem.stage().equals(Findings.CORRECTIONS) && problem.level() == Level.WARNING)
                .map(Problem::details)
                .toList();
    }

    private List<String> misfits(ImportStep step) {
        AddingCorrections again =
                new AddingCorrections(Corrections.first(pending.correctionsOrNone(), step.entries), draft);
        return last.entries().stream()
                .filter(each -> again.add(each) != null)
                .map(each -> words().wish(each.verb().word(), named(each.target()), to(each)))
                .toList();
    }

    private static String to(Correction correction) {
        return correction.to() == null ? "" : named(correction.to());
    }

    /** In quotation marks; a beginning that corrections name by three dots, with the one character that says so. */
    private static String named(String text) {
        if (text.isBlank()) {
            return words().noWords();
        }
        String whole = text.endsWith("...") ? text.substring(0, text.length() - 3) + "…" : text;
        return "“" + CommentText.beginning(whole, NAME_LENGTH) + "”";
    }

    private static EditorMessages words() {
        return MessageBundles.get(EditorMessages.class);
    }
}
