package org.chapterhouse.imports.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;

/**
 * Tells chapters from sections where nothing marks them: “Chapter IV” opens a chapter, so do headings in capitals where
 * others are not, else a heading that is followed at once by another.
 */
final class Levels {

    private static final String STAGE = "headings";

    /** What texts put at their end, beside their chapters. */
    private static final Pattern CLOSING = Pattern.compile(
            "conclusions?|epilogue|afterword|postscript|notes|endnotes|references|bibliography|further reading"
                    + "|acknowledge?ments|sources|appendix.*",
            Pattern.CASE_INSENSITIVE);

    private final List<Unit> units;
    private final Role[] roles;
    private final int[] headings;
    private final int[] levels;

    private Levels(List<Unit> units, Role[] roles) {
        this.units = units;
        this.roles = roles;
        this.headings = IntStream.range(0, roles.length)
                .filter(i -> roles[i] == Role.HEADING)
                .toArray();
        this.levels = new int[roles.length];
    }

    /** The level of each unit that is a heading, 0 for the others. */
    static int[] of(List<Unit> units, Role[] roles, Findings findings) {
        Levels levels = new Levels(units, roles);
        levels.decide(findings);
        return levels.levels;
    }

    private void decide(Findings findings) {
        if (split(i -> look(i).isNumberedPart(), 2) || split(i -> look(i).isCapitals(), 2)) {
            return;
        }
        if (split(this::isFollowedAtOnce, 1)) {
            doubtTheLast(findings);
            return;
        }
        for (int i : headings) {
            levels[i] = Piece.CHAPTER;
        }
    }

    /** Two levels by a mark that at least so many headings have and not all; what comes first has no chapter above. */
    private boolean split(IntPredicate opensChapter, int least) {
        int marked = (int) Arrays.stream(headings).filter(opensChapter).count();
        if (marked < least || marked == headings.length) {
            return false;
        }
        boolean inChapter = false;
        for (int i : headings) {
            boolean opens = opensChapter.test(i);
            inChapter |= opens;
            levels[i] = opens || !inChapter ? Piece.CHAPTER : Piece.SECTION;
        }
        return true;
    }

    private boolean isFollowedAtOnce(int i) {
        return Roles.next(roles, i) != null;
    }

    private void doubtTheLast(Findings findings) {
        int last = headings[headings.length - 1];
        if (headings.length > 2 && levels[headings[headings.length - 2]] == Piece.SECTION) {
            boolean closing = CLOSING.matcher(units.get(last).plain()).matches();
            levels[last] = closing ? Piece.CHAPTER : Piece.SECTION;
            findings.doubt(
                    STAGE,
                    units.get(last).quoted() + " is the last heading, and nothing tells whether it closes the chapter"
                            + " before it or is one of its own; it was taken for a "
                            + (closing ? "chapter." : "section."),
                    units.get(last).line());
        }
    }

    private Look look(int i) {
        return Look.of(units.get(i).text());
    }
}
