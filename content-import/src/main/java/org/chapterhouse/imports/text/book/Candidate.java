package org.chapterhouse.imports.text.book;

import java.util.List;
import org.chapterhouse.imports.text.Look;
import org.jspecify.annotations.Nullable;

/**
 * A passage, or the first lines of one, that could be a heading by its length.
 *
 * @param lines of the passage that it takes, from the first on
 * @param title without the label; empty where the label stands alone
 * @param beginnings of a title in several lines, its first lines: a subtitle or a name can stand below
 * @param apart whether its look or the room above sets it apart from the text
 */
record Candidate(int passage, int lines, @Nullable Label label, String title, List<String> beginnings, boolean apart) {

    /** Sentences have more words. */
    private static final int FEW_WORDS = 8;

    boolean isLabelAlone() {
        return label != null && title.isEmpty();
    }

    boolean isNamed() {
        return label != null && !label.kind().isBare();
    }

    /** True for what reads like a title, rather than like the beginning of a numbered paragraph. */
    boolean isTitled() {
        Look look = Look.of(title);
        return look.words().size() <= FEW_WORDS || look.isCapitals() || look.isTitleCase() || !look.endsLikeSentence();
    }

    /** The label's and the title's words. */
    String key() {
        return TitleKey.of(label == null ? title : label.wording() + " " + title);
    }
}
