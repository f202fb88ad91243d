package org.chapterhouse.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chapterhouse.app.library.DraftOutline.Node;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.Drafted;
import org.chapterhouse.imports.outline.Corrections;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.ImportReport;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a pending import as a tree, beside the text of one of its sections.
 *
 * @param node the section whose text is shown
 * @param look what of it is looked at
 * @param corrections how many there are
 * @param undoable whether something was done that can be taken back
 * @param last those that the reading's latest edition was made with, and this import was not yet
 * @param done what was just done; null where nothing was
 * @param typed what was typed and refused
 */
public record OutlinePage(
        PendingImport pending,
        Draft draft,
        DraftOutline outline,
        Node node,
        OutlineLook look,
        List<Remarks> report,
        int corrections,
        boolean undoable,
        LastCorrections last,
        @Nullable Done done,
        OutlineTyped typed) {
    /** More than anybody looks through here; the others stand at their places in the text. */
    private static final int MOST_LEFT_OUT = 200;

    static OutlinePage of(PendingImport pending, Drafted drafted, OutlineLook look, OutlineTyped typed) {
        Findings findings = new Findings(drafted.problems());
        Corrections corrections = Corrections.of(pending.correctionsOrNone());
        Draft draft = corrections.applyTo(drafted.draft(), findings);
        ImportReport report = findings.report(List.of());
        DraftOutline outline = DraftOutline.of(draft.pieces());
        OutlineLook there = look.within(draft.pieces().size());
        LastCorrections last = LastCorrections.of(pending);
        return new OutlinePage(
                pending,
                draft,
                outline,
                outline.around(there.place()),
                there,
                Remarks.of(report),
                corrections.entries().size(),
                pending.isUndoable(),
                last,
                new Telling(pending, drafted.draft(), last, report).told(there, draft),
                typed);
    }

    /** The pieces of the section that is shown; those that were left out together stand together. */
    public List<PieceRun> runs() {
        List<PieceRun> runs = new ArrayList<>();
        int start = node.at();
        for (int at = start + 1; at <= node.end(); at++) {
            if (at == node.end() || isDropped(at) != isDropped(start)) {
                runs.add(new PieceRun(
                        IntStream.range(start, at).mapToObj(this::view).toList()));
                start = at;
            }
        }
        return runs;
    }

    private boolean isDropped(int at) {
        return draft.pieces().get(at).isDropped();
    }

    /** What was left out, from the beginning, up to a number. */
    public List<PieceView> leftOut() {
        return IntStream.range(0, draft.pieces().size())
                .filter(this::isDropped)
                .limit(MOST_LEFT_OUT)
                .mapToObj(this::view)
                .toList();
    }

    /** How many pieces were left out besides those. */
    public int moreLeftOut() {
        return (int) draft.pieces().stream().filter(Piece::isDropped).count()
                - leftOut().size();
    }

    private PieceView view(int at) {
        Integer place = look.place();
        boolean shown = place != null && place == at;
        boolean chosen = look.on != null && shown;
        return new PieceView(
                at,
                draft.pieces().get(at),
                pending.id,
                chosen,
                shown,
                typed.ticked().contains(at));
    }

    /** Whether what was just done is said at the piece; else it is said above the outline. */
    public boolean isDoneAt(PieceView piece) {
        return done != null && piece.shown();
    }

    public boolean isDoneAbove() {
        return done != null && look.place() == null;
    }

    /** Why the act that the chosen piece's form asked for was refused; null where it was not. */
    public @Nullable String wrongHere() {
        return look.on == null ? null : typed.errors().at("outline");
    }

    /** What was refused and is not said at its piece or at the form for all that are ticked. */
    public FormErrors errorsAbove() {
        boolean above = wrongHere() == null && !typed.errors().has("ticked");
        return above ? typed.errors() : FormErrors.none();
    }

    /** The corrections file as it was typed, or as it is kept. */
    public String correctionsFile() {
        String refused = typed.corrections();
        return refused == null ? pending.correctionsOrNone() : refused;
    }

    /** Whether a node is the one whose text is shown. */
    public boolean isShown(Node other) {
        return other.at() == node.at();
    }

    public String address() {
        return Imports.ADDRESS + "/" + pending.id;
    }

    /** The title of the text; what its file's name says where it has none. */
    public String title() {
        String title = draft.about().title();
        return title == null ? Objects.requireNonNullElse(pending.title, pending.fileName) : title;
    }
}
