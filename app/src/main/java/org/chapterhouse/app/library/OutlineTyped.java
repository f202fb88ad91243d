package org.chapterhouse.app.library;

import java.util.List;
import org.chapterhouse.app.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed and ticked in the outline editor, kept where it is refused.
 *
 * @param on the place of the piece that an act was about; null where none was
 * @param title that it was to give; null likewise
 * @param all what was ticked and chosen for several pieces; as the form is first shown where nothing was
 * @param corrections a whole corrections file; null where none was typed
 */
public record OutlineTyped(
        @Nullable Integer on,
        @Nullable String title,
        AllForm all,
        @Nullable String corrections,
        FormErrors errors) {
    static final OutlineTyped NOTHING = new OutlineTyped(null, null, new AllForm(), null, FormErrors.none());

    static OutlineTyped in(ActForm form) {
        return new OutlineTyped(form.at, form.isUndo() ? null : form.to, new AllForm(), null, FormErrors.none());
    }

    static OutlineTyped in(AllForm form) {
        return new OutlineTyped(null, null, form, null, FormErrors.none());
    }

    static OutlineTyped in(String corrections) {
        return new OutlineTyped(null, null, new AllForm(), corrections, FormErrors.none());
    }

    /** The same with the sentence that says why it was refused, at the form in which it was typed. */
    OutlineTyped refused(String sentence) {
        String field = corrections != null ? "corrections" : !ticked().isEmpty() ? "ticked" : "outline";
        return new OutlineTyped(on, title, all, corrections, FormErrors.of(field, sentence));
    }

    /** The places of the pieces that were ticked. */
    public List<Integer> ticked() {
        return all.ticked();
    }

    /** Whether all between the first and the last were meant too. */
    public boolean isBetween() {
        return all.between;
    }

    /** The verb of the kind that was chosen for them; empty where none was. */
    public String kind() {
        return all.kind;
    }
}
