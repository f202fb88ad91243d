package org.chapterhouse.imports.text.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;

/** Says what was decided about a book's headings, and where numbers are missing between them. */
final class Reporting {

    private static final String STAGE = "headings";

    private Reporting() {}

    static void headings(List<Heading> headings, Passages passages, List<ContentsList> lists, Findings findings) {
        for (ContentsList list : lists) {
            String details = "%d lines are %s; they are left out.";
            int lines = passages.all().subList(list.start(), list.end()).stream()
                    .mapToInt(passage -> passage.lines().size())
                    .sum();
            findings.info(
                    STAGE,
                    details.formatted(lines, list.reason()),
                    passages.get(list.start()).line());
        }
        Map<LabelKind, Label> last = new HashMap<>();
        for (Heading heading : headings) {
            if (heading.level() != Piece.IN_TEXT) {
                opened(heading, passages, findings);
                missing(heading, last, passages, findings);
            }
        }
        if (headings.stream().allMatch(heading -> heading.level() == Piece.IN_TEXT)) {
            findings.doubt(STAGE, "The book has no headings that can be told from its text: it is one chapter.", null);
        }
    }

    private static void opened(Heading heading, Passages passages, Findings findings) {
        String opened = heading.level() == Piece.CHAPTER ? "chapter" : "section";
        String details = Findings.quoted(heading.title()) + " opens a " + opened + ".";
        findings.info(STAGE, details, passages.get(heading.start()).line());
    }

    private static void missing(Heading heading, Map<LabelKind, Label> last, Passages passages, Findings findings) {
        Label label = heading.label();
        if (label == null) {
            return;
        }
        Label before = last.put(label.kind(), label);
        boolean follows =
                label.number() == 1 || label.number() == Numerals.LAST || before == null || label.follows(before);
        if (!follows) {
            String details = "“%s” follows “%s”: a heading may be missing between them, or a number wrong.";
            findings.doubt(
                    STAGE,
                    details.formatted(label.wording(), before.wording()),
                    passages.get(heading.start()).line());
        }
    }
}
