package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists that books have of their chapters and pictures: below “CONTENTS”, or where numbered lines follow one
 * another with nothing to read between them.
 */
final class FindingContents {

    /** Fewer entries are no list. */
    private static final int LEAST_ENTRIES = 2;

    /** Without “CONTENTS” above it, a list is known by its length. */
    private static final int LEAST_BARE_ENTRIES = 4;

    private final Passages passages;
    private final @Nullable String[] dropped;
    private final List<ContentsList> lists = new ArrayList<>();

    private FindingContents(Passages passages, @Nullable String[] dropped) {
        this.passages = passages;
        this.dropped = dropped;
    }

    static List<ContentsList> in(Passages passages, @Nullable String[] dropped) {
        FindingContents finding = new FindingContents(passages, dropped);
        int i = 0;
        while (i < passages.size()) {
            i = dropped[i] == null ? finding.at(i) : i + 1;
        }
        return finding.lists;
    }

    /** Adds the list that begins here, if one does, and gives the place to go on at. */
    private int at(int i) {
        String first = passages.get(i).first().text();
        String key = first.length() < 100 ? TitleKey.of(first) : "";
        boolean ofPictures = Matter.isPictureList(key);
        boolean titled = ofPictures || Matter.isContents(key);
        if (!titled && !beginsBareList(i)) {
            return i + 1;
        }
        int end = ListEnd.of(passages, dropped, i);
        List<Entry> entries = EntryReading.entries(entryPassages(i, end, titled));
        if (entries.size() < (titled ? LEAST_ENTRIES : LEAST_BARE_ENTRIES)) {
            return i + 1;
        }
        lists.add(new ContentsList(i, end, entries, titled, ofPictures));
        return end;
    }

    /** The first few lines, or passages, are numbered one after the other. */
    private boolean beginsBareList(int i) {
        Label first = Label.of(passages.get(i).first().text());
        boolean begins = first != null && first.number() == 1;
        List<Line> lines = begins ? following(i) : List.of();
        return begins
                ? 1 + numbered(lines, first) >= LEAST_BARE_ENTRIES
                : numbered(head(passages.get(i).lines()), null) >= LEAST_BARE_ENTRIES;
    }

    private static List<Line> head(List<Line> lines) {
        return lines.subList(0, Math.min(lines.size(), 3 * ListEnd.NEAR));
    }

    /** How many of the lines are numbered in a row, from 1 or from the one before. */
    private static int numbered(List<Line> lines, @Nullable Label before) {
        Label last = before;
        int found = 0;
        for (Line line : lines) {
            Label label = Label.of(line.text());
            if (label != null && (last == null ? label.number() == 1 : label.follows(last))) {
                last = label;
                found++;
            }
        }
        return found;
    }

    /** A few short lines from here on, up to the first prose. */
    private List<Line> following(int i) {
        List<Line> lines = new ArrayList<>();
        int most = 3 * ListEnd.NEAR;
        for (int at = i; at < Math.min(passages.size(), i + most) && lines.size() < most; at++) {
            List<Line> all = passages.get(at).lines();
            if (dropped[at] != null || (passages.get(at).isProse() && !LookingUp.areNumbered(all))) {
                break;
            }
            lines.addAll(all.subList(at == i ? 1 : 0, Math.min(all.size(), most)));
        }
        return lines;
    }

    private List<Passage> entryPassages(int start, int end, boolean titled) {
        List<Passage> result = new ArrayList<>(passages.all().subList(titled ? start + 1 : start, end));
        List<Line> first = passages.get(start).lines();
        if (titled && first.size() > 1) {
            result.add(0, new Passage(first.subList(1, first.size()), 0));
        }
        return result;
    }
}
