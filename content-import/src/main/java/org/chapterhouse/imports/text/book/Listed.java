package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chapterhouse.imports.outline.Findings;

/** What a book's contents lists say about its headings: by their places among the candidates, the entries they are. */
final class Listed {

    /** Of the entries, those that are found, where a list is to be believed. */
    private static final double ENOUGH = 0.5;

    private static final int LEAST = 2;

    /** Of the headings, those that stand over a text. */
    private static final double OVER_TEXT = 0.3;

    private static final int PROSE_WITHIN = 4;
    private static final int MOST_BEFORE = 10;

    /** More lists than these are those of parts, each of which stands before its own. */
    private static final int MOST_ANYWHERE = 5;

    /** No list of chapters is longer than this where the text does not prove it: it is an index, or a dictionary. */
    private static final int MOST_UNPROVEN = 300;

    private final List<Candidate> candidates;
    private final Findings findings;
    private final Map<Integer, Entry> found = new TreeMap<>();
    private final List<ContentsList> kept = new ArrayList<>();

    private Listed(List<Candidate> candidates, Findings findings) {
        this.candidates = candidates;
        this.findings = findings;
    }

    static Listed of(Passages passages, List<ContentsList> lists, List<Candidate> candidates, Findings findings) {
        Listed listed = new Listed(candidates, findings);
        List<ContentsList> chapters =
                lists.stream().filter(list -> !list.ofPictures()).toList();
        lists.stream().filter(ContentsList::ofPictures).forEach(listed.kept::add);
        for (int i = 0; i < chapters.size(); i++) {
            ContentsList list = chapters.get(i);
            int next = i + 1 < chapters.size() ? chapters.get(i + 1).start() : passages.size();
            boolean anywhere = i < MOST_ANYWHERE || i == chapters.size() - 1;
            listed.add(list, next, anywhere, passages);
        }
        return listed;
    }

    /** By their places among the candidates, the entries that were found. */
    Map<Integer, Entry> found() {
        return found;
    }

    /** The lists that are what they seem; the others are part of the text. */
    List<ContentsList> kept() {
        return kept;
    }

    /** Up to the next list, in the whole book behind it, or before it: some books have their contents at the end. */
    private void add(ContentsList list, int next, boolean anywhere, Passages passages) {
        int behind = place(list.end());
        int[] best = Aligning.places(list.entries(), candidates, behind, place(next));
        if (count(best) < best.length && anywhere && next < passages.size()) {
            best = better(best, Aligning.places(list.entries(), candidates, behind, candidates.size()));
        }
        if (!isEnough(best) && anywhere) {
            best = better(best, Aligning.places(list.entries(), candidates, 0, place(list.start())));
        }
        if (isEnough(best) && standOverText(best, passages) && (list.titled() || isProven(list, best))) {
            findBefore(list, best);
            keep(list, best, passages);
        } else if (list.titled()) {
            String details =
                    "The table of contents names %d headings, of which %d are in the text; it was not followed.";
            findings.doubt("headings", details.formatted(best.length, count(best)), line(passages, list));
            if (best.length <= MOST_UNPROVEN) {
                kept.add(list);
            }
        }
    }

    /** What an index repeats stands over nothing; of headings, those of parts do so. */
    private boolean standOverText(int[] places, Passages passages) {
        int over = 0;
        for (int place : places) {
            over += place >= 0 && passages.proseFollows(candidates.get(place).passage(), PROSE_WITHIN) ? 1 : 0;
        }
        return over >= OVER_TEXT * count(places);
    }

    /** Half of the titles prove a list that does not say it is one; the same numbers do so where all are there. */
    private boolean isProven(ContentsList list, int[] places) {
        int[] alike = places.clone();
        boolean allAlone = true;
        for (int i = 0; i < places.length; i++) {
            alike[i] = places[i] >= 0 && isAlike(list.entries().get(i), places[i]) ? places[i] : -1;
            allAlone &= places[i] >= 0 && candidates.get(places[i]).isLabelAlone();
        }
        return allAlone || isEnough(alike);
    }

    private boolean isAlike(Entry entry, int place) {
        boolean below = candidates.get(place).isLabelAlone() && place + 1 < candidates.size();
        return entry.title().isEmpty()
                || Similarity.isLikely(
                        entry.key(), TitleKey.of(candidates.get(place).title()))
                || (below
                        && Similarity.isLikely(
                                entry.key(),
                                TitleKey.of(candidates.get(place + 1).title())));
    }

    /** What comes first in a list can stand before it in the book, as prefaces do. */
    private void findBefore(ContentsList list, int[] places) {
        int unfound = 0;
        while (unfound < places.length && places[unfound] < 0) {
            unfound++;
        }
        List<Entry> first = list.entries().subList(0, Math.min(unfound, MOST_BEFORE));
        int[] before = Aligning.places(first, candidates, 0, place(list.start()));
        for (int i = 0; i < before.length; i++) {
            boolean apart = before[i] >= 0 && candidates.get(before[i]).apart();
            places[i] = apart && first.get(i).label() == null ? before[i] : places[i];
        }
    }

    private static int line(Passages passages, ContentsList list) {
        return passages.get(list.start()).line();
    }

    private void keep(ContentsList list, int[] places, Passages passages) {
        kept.add(list);
        for (int i = 0; i < places.length; i++) {
            Entry entry = list.entries().get(i);
            if (places[i] >= 0) {
                found.putIfAbsent(places[i], entry);
            } else {
                String name =
                        entry.label() == null ? entry.title() : entry.label().wording() + " " + entry.title();
                String details = "%s stands in the table of contents, but was not found as a heading.";
                findings.doubt("headings", details.formatted(Findings.quoted(name.strip())), line(passages, list));
            }
        }
    }

    /** The place of the first candidate at or behind a passage. */
    private int place(int passage) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).passage() < passage) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] better(int[] one, int[] other) {
        return count(other) > count(one) ? other : one;
    }

    private static boolean isEnough(int[] places) {
        return count(places) >= Math.max(LEAST, ENOUGH * places.length);
    }

    private static int count(int[] places) {
        int count = 0;
        for (int place : places) {
            count += place >= 0 ? 1 : 0;
        }
        return count;
    }
}
