package org.chapterhouse.app.library;

import java.util.List;
import java.util.stream.IntStream;
import org.chapterhouse.app.library.DraftOutline.Node;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.imports.Drafted;
import org.chapterhouse.imports.outline.Corrections;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a pending import as a tree, beside the text of one of its sections.
 *
 * @param node the section whose text is shown
 * @param on the place of the piece that was chosen to be changed; null where none was
 * @param corrections how many there are
 * @param typed the corrections file as it was typed, or as it is kept
 */
public record OutlinePage(
        PendingImport pending,
        Draft draft,
        DraftOutline outline,
        Node node,
        @Nullable Integer on,
        List<Remarks> report,
        int corrections,
        String typed,
        FormErrors errors) {
    /** More than anybody looks through here; the others stand at their places in the text. */
    private static final int MOST_LEFT_OUT = 200;

    static OutlinePage of(PendingImport pending, Drafted drafted, @Nullable Integer on, FormErrors errors) {
        return of(pending, drafted, on, pending.correctionsOrNone(), errors);
    }

    /** The page with a corrections file as it was typed; where it cannot be understood, the outline is as it is kept. */
    static OutlinePage of(
            PendingImport pending, Drafted drafted, @Nullable Integer on, String typed, FormErrors errors) {
        Findings findings = new Findings(drafted.problems());
        Corrections corrections = Corrections.of(pending.correctionsOrNone());
        Draft draft = corrections.applyTo(drafted.draft(), findings);
        DraftOutline outline = DraftOutline.of(draft.pieces());
        Integer chosen = on != null && on >= 0 && on < draft.pieces().size() ? on : null;
        return new OutlinePage(
                pending,
                draft,
                outline,
                outline.around(chosen),
                chosen,
                Remarks.of(findings.report(List.of())),
                corrections.entries().size(),
                typed,
                errors);
    }

    /** The pieces of the section that is shown. */
    public List<PieceView> pieces() {
        return IntStream.range(node.at(), node.end()).mapToObj(this::view).toList();
    }

    /** What was left out, from the beginning, up to a number. */
    public List<PieceView> leftOut() {
        return IntStream.range(0, draft.pieces().size())
                .filter(at -> draft.pieces().get(at).isDropped())
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
        return new PieceView(at, draft.pieces().get(at), pending.id, on != null && on == at);
    }

    /** Whether a node is the one whose text is shown. */
    public boolean isShown(Node other) {
        return other.at() == node.at();
    }

    public String address() {
        return Imports.ADDRESS + "/" + pending.id;
    }

    /** Whether there is a node before the one that is shown, to which it can be joined. */
    public boolean follows() {
        return node.at() > 0;
    }

    /** The title of the text; its file's name where it has none. */
    public String title() {
        String title = draft.about().title();
        return title == null ? pending.fileName : title;
    }
}
