package org.chapterhouse.imports.text.book;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.imports.text.book.Chain.Pair;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a contents list among what could be headings, in their order. */
final class Aligning {

    /** A title says more than a number, and a long one more than a short one. */
    private static final int TITLE = 4;

    private static final int MOST_TELLING_WORDS = 4;
    private static final int LABEL = 3;
    private static final int NUMBER = 1;

    /** Comparisons of unlike titles between two that were found: more would take too long, and prove nothing. */
    private static final int MOST_COMPARISONS = 20_000;

    private final List<Entry> entries;
    private final List<Candidate> candidates;
    private final int from;
    private final int to;
    private final PlacesByKey places;
    private final int[] found;
    private int comparisons;

    private Aligning(List<Entry> entries, List<Candidate> candidates, int from, int to) {
        this.entries = entries;
        this.candidates = candidates;
        this.from = from;
        this.to = to;
        this.places = new PlacesByKey(candidates, from, to);
        this.found = new int[entries.size()];
        Arrays.fill(found, -1);
    }

    /** The candidate for each entry, of those from one place up to before another; -1 where there is none. */
    static int[] places(List<Entry> entries, List<Candidate> candidates, int from, int to) {
        Aligning aligning = new Aligning(entries, candidates, from, to);
        aligning.findExact();
        aligning.findAlike();
        return aligning.found;
    }

    private void findExact() {
        Chain chain = new Chain(to);
        for (int i = 0; i < entries.size(); i++) {
            chain.add(pairs(i));
        }
        chain.heaviest().forEach(pair -> found[pair.entry()] = pair.place());
    }

    private List<Pair> pairs(int i) {
        Entry entry = entries.get(i);
        Map<Integer, Integer> weights = new HashMap<>();
        String title = entry.key();
        int words = title.split(" ").length;
        places.weigh("t " + title, TITLE + Math.min(words, MOST_TELLING_WORDS), weights);
        Label label = entry.label();
        if (label != null) {
            places.weigh("t " + TitleKey.of(label.wording() + " " + entry.title()), TITLE, weights);
            places.weigh("l " + label.key(), LABEL, weights);
            places.weigh("n " + label.number(), NUMBER, weights);
        }
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue() > NUMBER || isFit(candidates.get(weight.getKey())))
                .map(weight -> new Pair(i, weight.getKey(), weight.getValue() + bonus(candidates.get(weight.getKey()))))
                .toList();
    }

    /** A number alone proves little; what it stands on must look like a heading. */
    private static boolean isFit(Candidate candidate) {
        return candidate.isLabelAlone() || (candidate.apart() && candidate.isTitled());
    }

    private static int bonus(Candidate candidate) {
        return candidate.apart() ? 1 : 0;
    }

    private void findAlike() {
        int[] next = next();
        int last = from - 1;
        for (int i = 0; i < entries.size(); i++) {
            found[i] = found[i] >= 0 ? found[i] : alike(entries.get(i), last + 1, next[i]);
            last = Math.max(last, found[i]);
        }
    }

    /** For each entry, the place of the next one that was found. */
    private int[] next() {
        int[] next = new int[entries.size()];
        int behind = to;
        for (int i = entries.size() - 1; i >= 0; i--) {
            behind = found[i] >= 0 ? found[i] : behind;
            next[i] = behind;
        }
        return next;
    }

    private int alike(Entry entry, int start, int end) {
        String key = entry.key();
        for (int i = start; i < end && comparisons < MOST_COMPARISONS + 10 * entries.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.apart() || candidate.isNamed()) {
                comparisons++;
                if (isAlike(entry, key, candidate)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isAlike(Entry entry, String key, Candidate candidate) {
        return Similarity.isLikely(key, TitleKey.of(candidate.title()))
                && !contradicts(entry.label(), candidate.label());
    }

    private static boolean contradicts(@Nullable Label one, @Nullable Label other) {
        return one != null && other != null && one.number() != other.number();
    }
}
