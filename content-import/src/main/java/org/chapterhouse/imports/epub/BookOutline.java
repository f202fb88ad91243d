package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;

/**
 * Decides which evidence gives a book its outline: its table of contents, its headings where that is missing or poorer,
 * and its pages where it has neither.
 */
final class BookOutline {

    private static final String STAGE = "contents";

    private final BookPages pages;
    private final String title;
    private final Findings findings;

    /** @param title the book's own; may be empty */
    BookOutline(BookPages pages, String title, Findings findings) {
        this.pages = pages;
        this.title = title;
        this.findings = findings;
    }

    /** The pieces under the titles that were decided on. */
    List<Piece> pieces(Contents contents) {
        List<Opening> named = Openings.of(contents.entries(), pages, findings);
        if (named.isEmpty()) {
            BookPages read = withoutLists(ofText(pages));
            List<Opening> openings = ofText(read);
            report(openings);
            return Assembling.assemble(read.pieces(), openings);
        }
        BookPages read = withoutLists(named);
        List<Opening> openings = new PoorEntries(read, findings).replaced(withText(named, read));
        String details = "The outline follows the book's %s; entries that lead to text: %d.";
        findings.info(STAGE, details.formatted(contents.name(), openings.size()), null);
        return Assembling.assemble(read.pieces(), openings);
    }

    private BookPages withoutLists(List<Opening> openings) {
        return pages.with(ContentsLists.without(pages.pieces(), ContentsLists.find(pages, openings)));
    }

    private List<Opening> ofText(BookPages from) {
        List<Headline> headlines = Headline.all(from.pieces(), 0, from.pieces().size());
        List<Opening> ofHeadings = HeadingEvidence.openings(headlines, title);
        List<Opening> ofPages = ofHeadings.size() < 2 ? PageEvidence.openings(from, title) : List.of();
        return ofPages.size() > ofHeadings.size() ? ofPages : ofHeadings;
    }

    private void report(List<Opening> openings) {
        String details = openings.isEmpty()
                ? "The book has no table of contents and no headings: it is one chapter."
                : "The book has no table of contents; its chapters and sections are those of its headings and pages: %d.";
        findings.doubt(STAGE, details.formatted(openings.size()), null);
    }

    /** Without those that lead to what is left out, such as a list of contents. */
    private List<Opening> withText(List<Opening> openings, BookPages read) {
        List<Opening> kept = new ArrayList<>();
        List<Opening> left = new ArrayList<>();
        int next = read.pieces().size();
        for (int i = openings.size() - 1; i >= 0; i--) {
            Opening opening = openings.get(i);
            boolean last = i + 1 == openings.size() || openings.get(i + 1).at() > opening.at();
            next = last && i + 1 < openings.size() ? openings.get(i + 1).at() : next;
            boolean hasParts = i + 1 < openings.size() && openings.get(i + 1).depth() > opening.depth();
            (hasParts || hasText(opening, next, read) ? kept : left).add(opening);
        }
        if (!left.isEmpty()) {
            String details = "Entries of the table of contents that name what is no text: %d, such as %s.";
            findings.info(
                    STAGE,
                    details.formatted(left.size(), Findings.quoted(left.get(0).title())),
                    null);
        }
        Collections.reverse(kept);
        return kept;
    }

    private static boolean hasText(Opening opening, int end, BookPages read) {
        List<Piece> own = read.pieces().subList(opening.at(), Math.min(end, read.endOfPageAt(opening.at())));
        return own.isEmpty() || !own.stream().allMatch(Piece::isDropped);
    }
}
