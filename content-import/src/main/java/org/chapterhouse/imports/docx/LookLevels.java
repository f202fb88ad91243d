package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chapterhouse.imports.docx.LookSense.Found;

/**
 * The levels of headings that were found by their look: the more prominent stands above the other. Where they are numbered
 * “1”, “1.1” and so on, the numbers decide.
 */
final class LookLevels {

    private final List<Found> headings;
    private final Map<Prominence, Integer> ranks = new HashMap<>();
    private final Map<Prominence, Integer> parts = new HashMap<>();

    private LookLevels(List<Found> headings) {
        this.headings = headings;
    }

    /** The level of each heading, from 1 on. */
    static int[] of(List<Found> headings) {
        LookLevels levels = new LookLevels(headings);
        levels.rank();
        return levels.isNumbered() ? levels.byNumbers() : levels.byLook();
    }

    private void rank() {
        headings.forEach(found ->
                parts.merge(found.prominence().ofLetters(), found.prominence().part() ? 1 : -1, Integer::sum));
        TreeMap<Prominence, Integer> counts = new TreeMap<>();
        headings.forEach(found -> counts.merge(look(found), 1, Integer::sum));
        boolean several = counts.values().stream().anyMatch(count -> count > 1);
        int rank = 1;
        boolean counted = false;
        for (Map.Entry<Prominence, Integer> look : counts.entrySet()) {
            // A look that only one heading has is a slip, and stands with its neighbours.
            boolean alone = several && look.getValue() == 1;
            rank += !alone && counted ? 1 : 0;
            counted |= !alone;
            ranks.put(look.getKey(), rank);
        }
    }

    /** Chapters that say that they are chapters are those where others of the same look do not outnumber them. */
    private Prominence look(Found found) {
        Prominence letters = found.prominence().ofLetters();
        return parts.getOrDefault(letters, 0) >= 0 ? letters : found.prominence();
    }

    private int[] byLook() {
        return headings.stream().mapToInt(this::rank).toArray();
    }

    private int rank(Found found) {
        return ranks.getOrDefault(look(found), 1);
    }

    private boolean isNumbered() {
        return headings.stream().anyMatch(found -> numbers(found) > 1)
                && headings.stream().filter(found -> numbers(found) > 0).count() * 2 >= headings.size();
    }

    private static int numbers(Found found) {
        return new Wording(found.words()).numbers();
    }

    private int[] byNumbers() {
        Map<Prominence, Integer> least = headings.stream()
                .filter(found -> numbers(found) > 0)
                .collect(Collectors.toMap(this::look, LookLevels::numbers, Math::min));
        List<Integer> levels = new ArrayList<>();
        headings.forEach(found -> {
            int numbers = numbers(found);
            levels.add(numbers > 0 ? numbers : least.getOrDefault(look(found), 1));
        });
        return levels.stream().mapToInt(Integer::intValue).toArray();
    }
}
