package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds prefaces, epilogues, notes and the like by their names: before the first chapter, or behind the last. */
final class NamedMatter {

    /** “Notes” behind each chapter are a part of it. */
    private static final int MOST_OF_ONE_NAME = 3;

    private static final int PROSE_WITHIN = 4;

    private NamedMatter() {}

    /** @param chosen the chapters, by their places among the candidates */
    static List<Integer> of(Material material, TreeMap<Integer, Integer> chosen) {
        Map<String, List<Integer>> named = new HashMap<>();
        for (int i = 0; i < material.candidates().size(); i++) {
            Candidate candidate = material.candidates().get(i);
            boolean outside = chosen.isEmpty() || chosen.firstKey() > i || chosen.lastKey() < i;
            outside |= material.listed().isEmpty() && !Matter.isNotes(TitleKey.of(candidate.title()));
            if (outside && isNamed(material, candidate)) {
                named.computeIfAbsent(TitleKey.of(candidate.title()), any -> new ArrayList<>())
                        .add(i);
            }
        }
        return named.values().stream()
                .filter(places -> places.size() <= MOST_OF_ONE_NAME)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static boolean isNamed(Material material, Candidate candidate) {
        return candidate.label() == null
                && candidate.apart()
                && Matter.isName(TitleKey.of(candidate.title()))
                && material.passages().proseFollows(candidate.passage(), PROSE_WITHIN);
    }
}
