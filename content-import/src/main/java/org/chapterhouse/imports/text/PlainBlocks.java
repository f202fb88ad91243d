package org.chapterhouse.imports.text;

import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Ornaments;
import org.chapterhouse.imports.outline.Piece;
import org.jsoup.nodes.Entities;

/** Renders paragraphs, lists and verse of plain text. */
final class PlainBlocks {

    private PlainBlocks() {}

    /** What the text leaves out, with the reason. */
    static Piece dropped(Unit unit, String reason) {
        return piece(unit).dropped(reason);
    }

    static Piece separator(Unit unit) {
        return Ornaments.isBreak(unit.text()) ? Piece.pause(unit.line()) : dropped(unit, "signs between two parts");
    }

    static Piece piece(Unit unit) {
        return switch (unit.shape()) {
            case RUNNING -> Piece.plain(BlockKind.PARAGRAPH, unit.text(), unit.line());
            case VERSE -> new Piece(BlockKind.VERSE, 0, String.join("\n", unit.lines()), verse(unit), unit.line());
            case BULLETS -> new Piece(BlockKind.LIST, 0, items(unit), list(unit), unit.line());
            // The numbers stay in the text as they are: people refer to them, and they may begin or end anywhere.
            case NUMBERS -> new Piece(BlockKind.LIST, 0, String.join("\n", unit.lines()), verse(unit), unit.line());
        };
    }

    private static String verse(Unit unit) {
        return unit.lines().stream().map(Entities::escape).collect(Collectors.joining("<br>\n", "<p>", "</p>"));
    }

    private static String items(Unit unit) {
        return unit.lines().stream().map(PlainBlocks::withoutBullet).collect(Collectors.joining("\n"));
    }

    private static String list(Unit unit) {
        return unit.lines().stream()
                .map(line -> "<li>" + Entities.escape(withoutBullet(line)) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>"));
    }

    private static String withoutBullet(String line) {
        return line.substring(1).stripLeading();
    }
}
