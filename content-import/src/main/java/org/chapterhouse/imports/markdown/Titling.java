package org.chapterhouse.imports.markdown;

import java.util.List;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the title: the only heading of the first level where it is the first heading, else the front matter's. */
final class Titling {

    private static final String STAGE = "title";

    private final @Nullable String fromFrontMatter;
    private final @Nullable Piece heading;

    Titling(@Nullable String fromFrontMatter, List<Piece> pieces, Findings findings) {
        this.fromFrontMatter = fromFrontMatter;
        this.heading = heading(pieces);
        report(findings);
    }

    private static @Nullable Piece heading(List<Piece> pieces) {
        List<Piece> headings = pieces.stream()
                .filter(piece -> piece.isHeading() && piece.level() < MarkdownBlocks.INNER)
                .toList();
        boolean one = headings.stream().filter(piece -> piece.level() == 1).count() == 1;
        return one && headings.get(0).level() == 1 ? headings.get(0) : null;
    }

    private void report(Findings findings) {
        if (heading == null) {
            return;
        }
        String quoted = Findings.quoted(heading.text());
        if (fromFrontMatter != null && !fromFrontMatter.equalsIgnoreCase(heading.text())) {
            String details = quoted + " is the title; the front matter's is " + Findings.quoted(fromFrontMatter) + ".";
            findings.doubt(STAGE, details, heading.line());
        } else {
            findings.info(STAGE, quoted + " is the title: the only heading of the first level.", heading.line());
        }
    }

    @Nullable
    String title() {
        return heading != null ? heading.text() : fromFrontMatter;
    }

    /** Whether this is the heading that became the title. */
    boolean isTitle(Piece piece) {
        return piece.equals(heading);
    }
}
