package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each title and each number stands among what could be headings. */
final class PlacesByKey {

    /**
     * Where a title or number comes many times in book and list, such as “Chapter I” in each part, its occurrences are
     * matched to those near their own ordinal.
     */
    private static final int WINDOW = 4;

    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    /** Of the candidates from one place up to before another. */
    PlacesByKey(List<Candidate> candidates, int from, int to) {
        for (int i = from; i < to; i++) {
            index(candidates, i, to);
        }
    }

    private void index(List<Candidate> candidates, int i, int to) {
        Candidate candidate = candidates.get(i);
        Label label = candidate.label();
        index("t " + TitleKey.of(candidate.title()), i);
        for (String beginning : candidate.beginnings()) {
            index("t " + TitleKey.of(beginning), i);
        }
        if (candidate.isLabelAlone()) {
            indexTitleBelow(candidates, i, to);
        }
        if (label != null) {
            index("t " + candidate.key(), i);
            index("l " + label.key(), i);
            index("n " + label.number(), i);
        }
    }

    /** At most a picture, or a year, stands between a number and its title. */
    private void indexTitleBelow(List<Candidate> candidates, int i, int to) {
        for (int below = i + 1;
                below < to
                        && candidates.get(below).passage() - candidates.get(i).passage() <= 2;
                below++) {
            String title = candidates.get(below).title();
            index("t " + TitleKey.of(title), i);
            if (title.chars().anyMatch(Character::isLetter)) {
                return;
            }
        }
    }

    private void index(String key, int place) {
        if (key.length() > 2) {
            places.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
        }
    }

    /** Adds a weight to each place of a key, which is asked for once for each entry that has it. */
    void weigh(String key, int weight, Map<Integer, Integer> weights) {
        List<Integer> all = key.length() > 2 ? places.get(key) : null;
        if (all == null) {
            return;
        }
        int ordinal = ordinals.merge(key, 1, Integer::sum) - 1;
        int end = Math.min(all.size(), ordinal + WINDOW + 1);
        for (int place : all.subList(Math.min(end, Math.max(0, ordinal - WINDOW)), end)) {
            weights.merge(place, weight, Integer::sum);
        }
    }
}
