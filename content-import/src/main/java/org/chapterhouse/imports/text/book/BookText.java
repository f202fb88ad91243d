package org.chapterhouse.imports.text.book;

import java.util.Arrays;
import java.util.List;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/** Reads a whole book from plain text: a transcribed one of a library, or any with chapters that are counted or listed. */
public final class BookText {

    /** Counted parts of an article are two at times. */
    private static final int LEAST_CHAPTERS = 3;

    /** Longer than any article, in words: three hours of reading. */
    private static final int BOOK_WORDS = 40_000;

    /** Shorter than any book that counts its chapters without a word beside the number. */
    private static final int SHORT_BOOK_WORDS = 8_000;

    private final Passages passages;
    private final Findings findings;
    private final Frame frame;
    private final @Nullable String[] dropped;
    private final List<ContentsList> lists;
    private final Material material;

    private BookText(String text, Findings findings) {
        this.findings = findings;
        this.passages = Passages.of(text);
        this.frame = Frame.of(passages);
        this.dropped = frame.dropped();
        List<ContentsList> found = FindingContents.in(passages, dropped);
        List<ContentsList> possible = passages.haveProse(without(found)) ? found : List.of();
        List<Candidate> candidates = Candidates.of(passages, without(possible));
        Listed listed = Listed.of(passages, possible, candidates, findings);
        this.lists = listed.kept();
        @Nullable String[] unlisted = without(lists);
        this.material = new Material(
                passages, unlisted, candidates, listed.found(), Sequences.of(candidates), passages.words(unlisted));
    }

    /** The lists are left out where they are what they seem: a list alone makes no headings. */
    private @Nullable String[] without(List<ContentsList> lists) {
        @Nullable String[] all = Arrays.copyOf(dropped, dropped.length);
        lists.forEach(list -> Arrays.fill(all, list.start(), list.end(), list.reason()));
        return all;
    }

    /**
     * The book as a draft; null where the text is none, but an article or a note.
     *
     * @param text with {@code \n} as its only line end
     */
    public static @Nullable Draft read(String text, Findings findings) {
        Findings own = new Findings();
        BookText book = new BookText(text, own);
        if (!book.isBook()) {
            return null;
        }
        findings.addAll(own);
        return book.draft(findings);
    }

    private boolean isBook() {
        int numerals =
                material.counted().values().stream().mapToInt(List::size).max().orElse(0);
        return frame.isThere()
                || material.listed().size() >= LEAST_CHAPTERS
                || material.namedAndCounted() >= LEAST_CHAPTERS
                || material.words() >= BOOK_WORDS
                || (numerals >= LEAST_CHAPTERS && material.words() >= SHORT_BOOK_WORDS);
    }

    private Draft draft(Findings all) {
        @Nullable String[] gone = without(lists);
        List<Heading> headings = Ranking.ranked(Titling.headings(material, Choosing.among(material)), passages);
        About about = Colophon.about(passages.all().subList(0, frame.head()));
        TitlePage titlePage = TitlePage.of(passages, gone, headings, about);
        Reporting.headings(headings, passages, lists, all);
        List<Piece> pieces = new WritingBook(passages, gone, headings).pieces();
        return new Draft(titlePage.about(), pieces);
    }
}
