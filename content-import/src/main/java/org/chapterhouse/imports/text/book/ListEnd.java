package org.chapterhouse.imports.text.book;

import org.jspecify.annotations.Nullable;

/** Finds where a contents list ends: where prose begins, or where its first entries come again as headings. */
final class ListEnd {

    /** A heading that comes again has its text within so many passages. */
    static final int NEAR = 7;

    /** So many empty lines part a list from what follows it. */
    private static final int WIDE_GAP = 3;

    /** Of a synopsis, the words to each dash: “The Boat--A Stranger--Night”. */
    private static final int WORDS_TO_A_DASH = 14;

    private static final int LONGEST_SYNOPSIS = 250;

    private static final int LONGEST_REMARK = 60;

    /** A heading above the first prose has at most so many passages. */
    private static final int HEADING = 3;

    /** From so many pages on, they are pages and no years in titles. */
    private static final int TELLING_PAGES = 3;

    /** Of the lines, those with a page, in a list that gives pages: long entries take two lines. */
    private static final double MOST_PAGED = 0.4;

    private final Passages passages;
    private final @Nullable String[] dropped;
    private final int start;
    private final SeenEntries seen = new SeenEntries();
    private int pages;
    private int lines;
    private int lastPaged;
    /** The lines up to the last that has a page. */
    private int linesToPage;

    private int widest;

    private ListEnd(Passages passages, @Nullable String[] dropped, int start) {
        this.passages = passages;
        this.dropped = dropped;
        this.start = start;
    }

    /** The passage behind the list that begins with the given one. */
    static int of(Passages passages, @Nullable String[] dropped, int start) {
        return new ListEnd(passages, dropped, start).end();
    }

    private int end() {
        add(start);
        int i = start + 1;
        while (i < passages.size() && dropped[i] == null && !endsAt(i)) {
            widest = i > start + 1 ? Math.max(widest, passages.get(i).above()) : widest;
            add(i);
            i++;
        }
        if (givesPages() && lastPaged > start && i - lastPaged <= 3 * NEAR) {
            return lastPaged + 1;
        }
        return withoutHeading(withoutLast(i));
    }

    private boolean givesPages() {
        return pages >= TELLING_PAGES && pages >= MOST_PAGED * linesToPage;
    }

    private void add(int i) {
        seen.add(passages.get(i));
        int here = LookingUp.pages(passages.get(i));
        pages += here;
        lines += passages.get(i).lines().size();
        lastPaged = here > 0 ? i : lastPaged;
        linesToPage = here > 0 ? lines : linesToPage;
    }

    private boolean endsAt(int i) {
        Passage passage = passages.get(i);
        return (LookingUp.isRead(passages, i) && !isFirst(i) && !isSynopsis(i))
                || isAnotherList(passage)
                || (seen.has(passage) && proseIsNear(i))
                || (isBehindGap(i) && !goesOn(i));
    }

    /** Below “CONTENTS”, a group of short lines is the list, and a few words about it can stand above it. */
    private boolean isFirst(int i) {
        Passage passage = passages.get(i);
        boolean list = !passages.wrapping().isParagraph(passage.lines());
        return i == start + 1 && (list || (passage.words() < LONGEST_REMARK && pagesFollow(i)));
    }

    private boolean pagesFollow(int i) {
        int end = Math.min(passages.size(), i + NEAR);
        return passages.all().subList(i + 1, end).stream()
                        .mapToInt(LookingUp::pages)
                        .sum()
                >= TELLING_PAGES;
    }

    private boolean isBehindGap(int i) {
        return i > start + 1 && passages.get(i).above() >= Math.max(WIDE_GAP, widest + 1);
    }

    private boolean goesOn(int i) {
        Label label = Label.of(passages.get(i).first().text());
        Label before = Label.of(passages.get(i - 1).first().text());
        boolean beginsPart = label != null
                && label.number() == 1
                && before != null
                && before.kind().rank() < label.kind().rank();
        boolean paged = givesPages() && LookingUp.pages(passages.get(i)) > 0;
        return paged || beginsPart || (label != null && seen.isFollowedBy(label)) || isAboveNextPart(i);
    }

    /** The title of another part, or of another book in the same volume, above the number that comes next. */
    private boolean isAboveNextPart(int i) {
        if (i + 1 >= passages.size() || LookingUp.isRead(passages, i)) {
            return false;
        }
        Label below = Label.of(passages.get(i + 1).first().text());
        return below != null && below.number() > 1 && seen.isFollowedBy(below);
    }

    /** What stands between a wide gap and the first prose is the prose's own heading, and no entry. */
    private int withoutLast(int end) {
        boolean prose = end < passages.size() && dropped[end] == null && LookingUp.isRead(passages, end);
        int first = passages.get(start).lines().size() > 1 ? start : start + 1;
        for (int i = end - 1; prose && i > first && i >= end - HEADING; i--) {
            if (passages.get(i).above() >= WIDE_GAP && !goesOn(i)) {
                return i;
            }
        }
        return end;
    }

    /** The number above a title that comes again belongs to it. */
    private int withoutHeading(int end) {
        boolean title = end < passages.size()
                && Label.of(passages.get(end).first().text()) == null
                && seen.has(passages.get(end));
        int i = end;
        while (title && i > start + 2 && isLabelAlone(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isLabelAlone(int i) {
        Label label = Label.of(passages.get(i).first().text());
        return label != null && label.isAlone() && passages.get(i).lines().size() == 1;
    }

    private static boolean isAnotherList(Passage passage) {
        String first = passage.first().text();
        String key = first.length() < 100 ? TitleKey.of(first) : "";
        return Matter.isPictureList(key) || Matter.isContents(key);
    }

    private boolean proseIsNear(int i) {
        for (int at = i + 1; at < Math.min(passages.size(), i + NEAR); at++) {
            if (LookingUp.isRead(passages, at) && !isSynopsis(at)) {
                return true;
            }
        }
        return false;
    }

    /** A chapter's contents in a few words each, below its number. */
    private boolean isSynopsis(int i) {
        Passage passage = passages.get(i);
        int words = passage.words();
        if (words > LONGEST_SYNOPSIS) {
            return false;
        }
        long dashes = passage.text().split("--|—| – |\\. - ", -1).length - 1L;
        boolean dashed = dashes >= 2 && dashes * WORDS_TO_A_DASH >= words;
        return Label.of(passage.first().text()) != null || dashed || numbersGoOn(i);
    }

    private boolean numbersGoOn(int i) {
        if (i + 1 >= passages.size() || !isLabelAlone(i - 1)) {
            return false;
        }
        Label before = Label.of(passages.get(i - 1).first().text());
        Label after = Label.of(passages.get(i + 1).first().text());
        return before != null && after != null && after.follows(before);
    }
}
