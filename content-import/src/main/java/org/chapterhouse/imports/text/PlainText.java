package org.chapterhouse.imports.text;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;

/** Reads plain text, as it is saved from the web, written in an editor or typed. */
public final class PlainText {

    private final Findings findings;
    private final List<Piece> pieces = new ArrayList<>();

    private PlainText(Findings findings) {
        this.findings = findings;
    }

    /**
     * Finds masthead, headings, captions and paragraphs, and says in the findings what was decided.
     *
     * @param text with {@code \n} as its only line end
     */
    public static Draft read(String text, Findings findings) {
        Trimming trimming = new Trimming(Units.of(text), findings);
        Masthead masthead = new Masthead(trimming.trimmed(), findings);
        List<Unit> body = masthead.body();
        PlainText reading = new PlainText(findings);
        reading.pieces.addAll(trimming.before());
        reading.pieces.addAll(masthead.above());
        reading.read(body);
        reading.pieces.addAll(trimming.after());
        return new Draft(masthead.about(), reading.pieces);
    }

    private void read(List<Unit> body) {
        Role[] roles = Roles.of(body, findings);
        int[] levels = Levels.of(body, roles, findings);
        for (int i = 0; i < roles.length; i++) {
            Unit unit = body.get(i);
            switch (roles[i]) {
                case HEADING -> addHeading(unit, levels[i]);
                case CAPTION -> pieces.add(Piece.plain(BlockKind.CAPTION, unit.text(), unit.line()));
                case SEPARATOR -> pieces.add(PlainBlocks.separator(unit));
                case TEXT -> pieces.add(PlainBlocks.piece(unit));
            }
        }
    }

    private void addHeading(Unit unit, int level) {
        pieces.add(Piece.heading(level, unit.text(), unit.line()));
        String opened = level == Piece.CHAPTER ? "chapter" : "section";
        findings.info("headings", unit.quoted() + " opens a " + opened + ".", unit.line());
    }
}
