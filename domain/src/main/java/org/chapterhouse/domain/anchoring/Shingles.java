package org.chapterhouse.domain.anchoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of many texts share words in the same order with another: an index of their pairs of neighbouring words (Broder
 * 1997). Common pairs, which lead everywhere, are left out of a question.
 */
final class Shingles {
    /** A pair that more texts have than this says nothing about any of them. */
    private static final int TOO_COMMON = 200;

    private static final Pattern WITHOUT_SPACES = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    private final Map<String, int[]> places = new HashMap<>();

    Shingles(List<String> folded) {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < folded.size(); i++) {
            for (String pair : pairs(folded.get(i))) {
                found.computeIfAbsent(pair, any -> new ArrayList<>(2)).add(i);
            }
        }
        found.forEach((pair, indexes) ->
                places.put(pair, indexes.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The texts that share most pairs with a folded text, the likeliest first; at most {@code limit}. */
    List<Integer> likeliest(String folded, int limit) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String pair : pairs(folded)) {
            int[] indexes = places.getOrDefault(pair, new int[0]);
            for (int index : indexes.length > TOO_COMMON ? new int[0] : indexes) {
                shared.merge(index, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The share of a folded text's pairs that another has, from 0 to 1. */
    static double shared(String folded, String other) {
        Set<String> mine = pairs(folded);
        Set<String> theirs = pairs(other);
        long both = mine.stream().filter(theirs::contains).count();
        return mine.isEmpty() ? 0 : (double) both / mine.size();
    }

    private static Set<String> pairs(String folded) {
        Set<String> pairs = new HashSet<>();
        String before = "";
        for (String word : folded.split("[^\\p{L}\\p{M}\\p{N}']+")) {
            if (WITHOUT_SPACES.matcher(word).find()) {
                addCharacters(word, pairs);
            }
            pairs.add(before + " " + word);
            before = word;
        }
        return pairs;
    }

    /** Where words are not parted by spaces, pairs of characters do the same. */
    private static void addCharacters(String word, Set<String> pairs) {
        for (int i = 0; i + 2 <= word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
    }
}
