package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.TitleHeading;

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
            return assembled(read, openings);
        }
        BookPages read = withNamedLists(named, withoutLists(named));
        List<Opening> openings = new PoorEntries(read, findings).replaced(withText(named, read));
        String details = "The outline follows the book's %s; entries that lead to text: %d.";
        findings.info(STAGE, details.formatted(contents.name(), openings.size()), null);
        return assembled(read, openings);
    }

    private List<Piece> assembled(BookPages read, List<Opening> openings) {
        int deepest = openings.stream().mapToInt(Opening::depth).max().orElse(0);
        return TitleHeading.without(title, Assembling.assemble(read.pieces(), openings), deepest);
    }

    private BookPages withoutLists(List<Opening> openings) {
        return pages.with(ContentsLists.without(pages.pieces(), ContentsLists.find(pages, openings)));
    }

    /** A list of contents that the table of contents names is a part of the book, as a cover is that it names. */
    private BookPages withNamedLists(List<Opening> openings, BookPages read) {
        List<Piece> pieces = new ArrayList<>(read.pieces());
        NavigableSet<Integer> places = places(openings);
        for (Opening opening : openings) {
            int end = end(opening, places);
            if (!hasText(read.pieces().subList(opening.at(), end))) {
                for (int at = opening.at(); at < end; at++) {
                    pieces.set(at, pages.pieces().get(at));
                }
            }
        }
        return read.with(pieces);
    }

    private static NavigableSet<Integer> places(List<Opening> openings) {
        NavigableSet<Integer> places = new TreeSet<>();
        openings.forEach(opening -> places.add(opening.at()));
        return places;
    }

    /** The place where what an opening leads to ends: with its page, or where the next begins. */
    private int end(Opening opening, NavigableSet<Integer> places) {
        Integer next = places.higher(opening.at());
        int endOfPage = pages.endOfPageAt(opening.at());
        return next == null ? endOfPage : Math.min(next, endOfPage);
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

    /** Without those that lead to what is left out, such as a hidden list. */
    private List<Opening> withText(List<Opening> openings, BookPages read) {
        List<Opening> kept = new ArrayList<>();
        List<Opening> left = new ArrayList<>();
        NavigableSet<Integer> places = places(openings);
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            boolean hasParts = i + 1 < openings.size() && openings.get(i + 1).depth() > opening.depth();
            boolean hasText = hasText(read.pieces().subList(opening.at(), end(opening, places)));
            (hasParts || hasText ? kept : left).add(opening);
        }
        if (!left.isEmpty()) {
            String details = "Entries of the table of contents that name what is no text: %d, such as %s.";
            findings.info(
                    STAGE,
                    details.formatted(left.size(), Findings.quoted(left.get(0).title())),
                    null);
        }
        return kept;
    }

    private static boolean hasText(List<Piece> own) {
        return own.isEmpty() || !own.stream().allMatch(Piece::isDropped);
    }
}
