package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts headings and blocks into chapters and sections, and gives each block its key. */
public final class Outlining {

    private final BlockKeys keys = new BlockKeys();
    private final List<Chapter> chapters = new ArrayList<>();
    private @Nullable String chapterTitle;
    private boolean inChapter;
    private List<Section> sections = new ArrayList<>();
    private @Nullable String sectionTitle;
    private boolean inSection;
    private List<Block> blocks = new ArrayList<>();

    private Outlining() {}

    /** The outlined text, under the given title and in the language it seems to be in where its source names none. */
    public static OutlinedText outline(Draft draft, String titleOtherwise) {
        About about = draft.about();
        String title = about.title() == null || about.title().isBlank() ? titleOtherwise : about.title();
        String language = about.language() == null ? Language.of(draft.pieces()) : about.language();
        List<Chapter> chapters = new Outlining().chapters(draft.pieces());
        return new OutlinedText(
                title, about.authors(), about.affiliation(), language, about.source(), about.published(), chapters);
    }

    private List<Chapter> chapters(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.level() == Piece.CHAPTER) {
                endChapter();
                inChapter = true;
                chapterTitle = piece.text();
            } else if (piece.level() == Piece.SECTION) {
                endSection();
                inSection = true;
                sectionTitle = piece.text();
            } else {
                blocks.add(keys.block(piece));
            }
        }
        endChapter();
        return chapters;
    }

    private void endSection() {
        if (inSection || !blocks.isEmpty()) {
            sections.add(new Section(sectionTitle, blocks));
        }
        blocks = new ArrayList<>();
        sectionTitle = null;
        inSection = false;
    }

    private void endChapter() {
        boolean noHeadingsOfItsOwn = sections.isEmpty() && !inSection;
        if (inChapter && noHeadingsOfItsOwn) {
            sections.add(new Section(chapterTitle, blocks));
            blocks = new ArrayList<>();
        }
        endSection();
        if (!sections.isEmpty()) {
            chapters.add(new Chapter(chapterTitle, sections));
        }
        sections = new ArrayList<>();
        chapterTitle = null;
        inChapter = false;
    }
}
