package org.chapterhouse.imports.text.book;

import java.util.List;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.text.Line;
import org.chapterhouse.imports.text.Wrapping;

/** Tells how a passage is set: as a paragraph, as a quotation with room at its left, or as verse. */
final class Setting {

    /** Every line of verse begins with a capital, in most books; of a paragraph's lines, one in five. */
    private static final double CAPITALS_OF_VERSE = 0.8;

    /** Where the lines are full, only this is sure. */
    private static final int SURE_VERSE = 4;

    private static final int LEAST_INDENT = 2;
    private static final int DEEP_INDENT = 4;

    private Setting() {}

    static BlockKind of(Passage passage, Wrapping wrapping) {
        List<Line> lines = passage.lines();
        if (lines.size() == 1) {
            return BlockKind.PARAGRAPH;
        }
        boolean paragraph = wrapping.isParagraph(lines);
        boolean capitals = beginLarge(lines) >= CAPITALS_OF_VERSE * lines.size();
        boolean verse = capitals && (!paragraph || lines.size() >= SURE_VERSE);
        if (verse || (!paragraph && passage.indent() >= DEEP_INDENT)) {
            return BlockKind.VERSE;
        }
        return passage.indent() >= LEAST_INDENT ? BlockKind.QUOTATION : BlockKind.PARAGRAPH;
    }

    private static long beginLarge(List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.text().chars().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase))
                .count();
    }
}
