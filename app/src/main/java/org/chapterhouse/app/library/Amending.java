package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.chapterhouse.imports.Drafted;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.outline.Correction.Verb;
import org.chapterhouse.imports.outline.Corrections;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Problem;
import org.chapterhouse.imports.outline.Problem.Level;

/** Adds an act of the outline editor to the corrections of a draft. */
record Amending(Drafted drafted, String corrections) {
    private static final String STAGE = "corrections";

    /** The corrections without the last. */
    String undone() {
        return Corrections.withoutLast(corrections);
    }

    /** The corrections with the act; it must change something. */
    String amended(ActForm form) {
        Verb verb = Verb.of(form.act);
        Draft before = corrected(new Findings());
        if (verb == null || form.at < 0 || form.at >= before.pieces().size()) {
            throw new Unchanged(words().noSuchAct());
        }
        String to = verb.names() && !form.to.isBlank() ? form.to.strip() : null;
        String after = Corrections.with(corrections, before, target(before, form.at), verb, to);
        check(after);
        return after;
    }

    /** What is done to a cut is done to the piece that follows it, since a cut says nothing. */
    private static int target(Draft draft, int at) {
        int target = at;
        while (target + 1 < draft.pieces().size() && draft.pieces().get(target).isCut()) {
            target++;
        }
        return target;
    }

    private void check(String after) {
        String fault = Corrections.of(after).fault();
        if (fault != null) {
            throw new Unchanged(fault);
        }
        if (outlined(after) instanceof Refused refused) {
            throw new Unchanged(refused.sentence());
        }
        List<Problem> warnings = warnings(after);
        if (warnings.size() > warnings(corrections).size()) {
            throw new Unchanged(warnings.get(warnings.size() - 1).details());
        }
    }

    private ImportResult outlined(String yaml) {
        return Importing.outline(drafted, yaml);
    }

    private List<Problem> warnings(String yaml) {
        Findings findings = new Findings();
        Corrections.of(yaml).applyTo(drafted.draft(), findings);
        return findings.report(List.of()).problems().stream()
                .filter(problem -> problem.stage().equals(STAGE) && problem.level() == Level.WARNING)
                .toList();
    }

    private Draft corrected(Findings findings) {
        return Corrections.of(corrections).applyTo(drafted.draft(), findings);
    }

    /** The place to go on at: that of the piece, or of the one that it was joined to. */
    int next(ActForm form) {
        boolean joins = form.act.equals(Verb.MERGE.word()) || form.act.equals(Verb.JOIN.word());
        return Math.max(0, joins ? form.at - 1 : form.at);
    }

    private static LibraryMessages words() {
        return MessageBundles.get(LibraryMessages.class);
    }
}
