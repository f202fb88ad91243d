package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts headings and blocks into chapters and sections, gives each block its key, and ties links to blocks. */
public final class Outlining {

    private final BlockKeys keys = new BlockKeys();
    private final Linking links = new Linking();
    private final List<Chapter> chapters = new ArrayList<>();
    private @Nullable String chapterTitle;
    private boolean inChapter;
    private List<Section> sections = new ArrayList<>();
    private @Nullable Piece sectionHeading;
    private List<Block> blocks = new ArrayList<>();
    /** A pause that waits for text to come: before headings, notes and the end of its section it parts nothing. */
    private @Nullable Block pause;

    private Outlining() {}

    /** The outlined text, under the given title and in the language it seems to be in where its source names none. */
    public static OutlinedText outline(Draft draft, String titleOtherwise) {
        About about = draft.about();
        String title = about.title() == null || about.title().isBlank() ? titleOtherwise : about.title();
        String language = about.language() == null ? Language.of(draft.pieces()) : about.language();
        List<Chapter> chapters = new Outlining().chapters(draft.pieces());
        return new OutlinedText(
                title,
                about.authors(),
                about.affiliation(),
                language,
                about.source(),
                about.published(),
                chapters,
                draft.pictures());
    }

    private List<Chapter> chapters(List<Piece> pieces) {
        List<Piece> kept = pieces.stream().filter(piece -> !piece.isDropped()).toList();
        List<String> digests = kept.parallelStream().map(BlockKeys::digest).toList();
        for (int i = 0; i < kept.size(); i++) {
            add(kept.get(i), digests.get(i));
        }
        endChapter();
        return links.tied(chapters);
    }

    private void add(Piece piece, String digest) {
        links.lead(piece.marks().anchors());
        if (piece.level() == Piece.CHAPTER) {
            endChapter();
            inChapter = true;
            chapterTitle = piece.text();
        } else if (piece.level() == Piece.SECTION) {
            endSection();
            sectionHeading = piece;
        } else {
            add(keys.block(piece, digest));
        }
    }

    private void add(Block block) {
        if (block.kind() == BlockKind.BREAK) {
            pause = blocks.isEmpty() ? null : block;
            return;
        }
        if (pause != null && block.kind() != BlockKind.HEADING && block.kind() != BlockKind.NOTE) {
            blocks.add(pause);
        }
        pause = block.kind() == BlockKind.NOTE ? pause : null;
        links.to(block);
        blocks.add(block);
    }

    private void endSection() {
        if (sectionHeading != null && !sectionHeading.isCut()) {
            sections.add(
                    new Section(sectionHeading.text(), sectionHeading.marks().proposed(), blocks));
        } else if (!blocks.isEmpty()) {
            boolean proposed = sectionHeading != null && sectionHeading.marks().proposed();
            sections.add(new Section(null, proposed, blocks));
        }
        blocks = new ArrayList<>();
        pause = null;
        sectionHeading = null;
    }

    private void endChapter() {
        endSection();
        if (inChapter) {
            nameTheOnly();
        }
        if (!sections.isEmpty()) {
            chapters.add(new Chapter(chapterTitle, sections));
        }
        sections = new ArrayList<>();
        chapterTitle = null;
        inChapter = false;
    }

    /** A chapter without headings of its own has one section that bears its title, unless it was cut into several. */
    private void nameTheOnly() {
        if (sections.isEmpty()) {
            sections.add(new Section(chapterTitle, false, List.of()));
        } else if (sections.size() == 1 && sections.get(0).title() == null) {
            sections.set(0, new Section(chapterTitle, false, sections.get(0).blocks()));
        }
    }
}
