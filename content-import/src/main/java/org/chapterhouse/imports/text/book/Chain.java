package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best way to find the entries of a list in a row of candidates without crossing: the heaviest chain of pairs in
 * which both go up. Takes time in proportion to the pairs, times the logarithm of the candidates.
 */
final class Chain {

    /** An entry that could be found in a place, and how much speaks for that. */
    record Pair(int entry, int place, int weight) {}

    private static final int NONE = -1;

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    /** A Fenwick tree over the places: the pair with the heaviest chain that ends at or before each. */
    private final int[] heaviest;

    Chain(int places) {
        heaviest = new int[places + 1];
        Arrays.fill(heaviest, NONE);
    }

    /** Adds the pairs of the next entry, which all lie behind those of the entries before it. */
    void add(List<Pair> next) {
        int first = pairs.size();
        for (Pair pair : next) {
            int last = best(pair.place());
            pairs.add(pair);
            before.add(last);
            totals.add(pair.weight() + (last == NONE ? 0 : totals.get(last)));
        }
        for (int i = first; i < pairs.size(); i++) {
            raise(i);
        }
    }

    /** The heaviest chain that ends before a place. */
    private int best(int place) {
        int best = NONE;
        for (int at = place; at > 0; at -= at & -at) {
            best = heavier(heaviest[at], best);
        }
        return best;
    }

    private void raise(int pair) {
        for (int at = pairs.get(pair).place() + 1; at < heaviest.length; at += at & -at) {
            heaviest[at] = heavier(pair, heaviest[at]);
        }
    }

    private int heavier(int one, int other) {
        if (one == NONE || other == NONE) {
            return Math.max(one, other);
        }
        return totals.get(one) > totals.get(other) ? one : other;
    }

    /** The pairs of the heaviest chain, first entry first. */
    List<Pair> heaviest() {
        List<Pair> chain = new ArrayList<>();
        for (int at = best(heaviest.length - 1); at != NONE; at = before.get(at)) {
            chain.add(pairs.get(at));
        }
        Collections.reverse(chain);
        return chain;
    }
}
