package org.chapterhouse.app.library;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.domain.library.ImportStep;
import org.chapterhouse.domain.library.PendingImport.Step;
import org.chapterhouse.imports.Drafted;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.outline.AddingCorrections;
import org.chapterhouse.imports.outline.Correction;
import org.chapterhouse.imports.outline.Correction.Verb;
import org.chapterhouse.imports.outline.Corrections;

/** Adds what is done in the outline editor to the corrections of a draft; it must change something. */
final class Amending {
    private final Drafted drafted;
    private final int entries;
    private final AddingCorrections adding;

    Amending(Drafted drafted, String corrections) {
        this.drafted = drafted;
        this.entries = Corrections.of(corrections).entries().size();
        this.adding = new AddingCorrections(corrections, drafted.draft());
    }

    /**
     * What was added.
     *
     * @param place where it is to be seen: at the first piece that was changed, or the one that it was joined to
     * @param stayed how many of those that it was to be done to it did not fit
     */
    record Amended(Step step, int place, int stayed) {}

    /** Does something to one piece. */
    Amended act(ActForm form) {
        Verb verb = Verb.of(form.act);
        int before = adding.pieces().size();
        if (verb == null || form.at < 0 || form.at >= before) {
            throw new Unchanged(words().noSuchAct());
        }
        int previous = previous(form.at);
        String trouble = adding.add(target(form.at), verb, verb.names() && !form.to.isBlank() ? form.to.strip() : null);
        if (trouble != null) {
            throw new Unchanged(trouble);
        }
        boolean joined = verb == Verb.MERGE && adding.pieces().size() < before;
        return new Amended(step(form.at), joined ? previous : form.at, 0);
    }

    /** The place of the piece before that is read. */
    private int previous(int at) {
        int previous = at - 1;
        while (previous > 0 && !adding.pieces().get(previous).isRead()) {
            previous--;
        }
        return previous;
    }

    /** What is done to a cut is done to the piece that follows it, since a cut says nothing. */
    private int target(int at) {
        int target = at;
        while (target + 1 < adding.pieces().size()
                && adding.pieces().get(target).isCut()) {
            target++;
        }
        return target;
    }

    /** Does the same to several pieces; those that it does not fit stay as they are. */
    Amended actOnAll(AllForm form) {
        Verb verb = form.verb();
        if (verb == null) {
            throw new Unchanged(words().noSuchAct());
        }
        List<Integer> there = form.places(adding.pieces().size()).stream()
                .filter(at -> !adding.pieces().get(at).isCut())
                .toList();
        List<Integer> changed = changed(verb, there);
        return new Amended(step(changed.get(0)), changed.get(0), there.size() - changed.size());
    }

    /** The places at which it was done, or to which it came along with a heading above. */
    private List<Integer> changed(Verb verb, List<Integer> there) {
        List<Integer> fitting = there.stream().filter(at -> fits(verb, at)).toList();
        List<Integer> changed = new ArrayList<>();
        String trouble = fitting.isEmpty() ? nothingFits(verb, there) : "";
        int left = left();
        for (int at : fitting) {
            boolean wentAlong = !fits(verb, at);
            // Each looks at all pieces, so that the limit of a whole corrections file would be met too late.
            if (!wentAlong && left-- == 0) {
                throw new Unchanged(tooMany());
            }
            String misfit = wentAlong ? null : adding.add(at, verb, null);
            trouble = misfit == null ? trouble : misfit;
            if (misfit == null) {
                changed.add(at);
            }
        }
        if (changed.isEmpty()) {
            throw new Unchanged(trouble);
        }
        return changed;
    }

    private boolean fits(Verb verb, int at) {
        return adding.pieces().get(at).isDropped() == (verb == Verb.RESTORE);
    }

    private String nothingFits(Verb verb, List<Integer> there) {
        String misfit = there.isEmpty() ? null : adding.add(there.get(0), verb, null);
        return misfit == null ? editorWords().nothingTicked() : misfit;
    }

    private String tooMany() {
        return editorWords().tooMany(Numbers.grouped(Corrections.MAX_ENTRIES), Numbers.grouped(left()));
    }

    /** How many corrections there is still room for. */
    private int left() {
        return Corrections.MAX_ENTRIES - entries;
    }

    /** Makes those corrections of another text that fit this one. */
    Amended actLike(String others) {
        List<Correction> all = Corrections.of(others).entries();
        int stayed =
                (int) all.stream().filter(other -> adding.add(other) != null).count();
        if (stayed == all.size()) {
            throw new Unchanged(editorWords().noneFits());
        }
        return new Amended(step(ImportStep.EVERYWHERE), ImportStep.EVERYWHERE, stayed);
    }

    private Step step(int place) {
        String after = adding.yaml();
        String fault = Corrections.of(after).fault();
        if (fault != null) {
            throw new Unchanged(fault);
        }
        if (Importing.outline(drafted, after) instanceof Refused refused) {
            throw new Unchanged(refused.sentence());
        }
        return new Step(after, place, entries);
    }

    private static LibraryMessages words() {
        return MessageBundles.get(LibraryMessages.class);
    }

    private static EditorMessages editorWords() {
        return MessageBundles.get(EditorMessages.class);
    }
}
