package org.chapterhouse.imports.text.book;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a book's headings are chosen from.
 *
 * @param dropped by passage, the reason for which it is left out
 * @param candidates what could be a heading by its length
 * @param listed by their places among the candidates, the entries of the contents list that were found
 * @param counted the places of candidates that are counted, by what is counted
 * @param words of the whole book
 */
record Material(
        Passages passages,
        @Nullable String[] dropped,
        List<Candidate> candidates,
        Map<Integer, Entry> listed,
        Map<LabelKind, List<Integer>> counted,
        int words) {

    /** True for a passage that is part of the book's text. */
    boolean isKept(int passage) {
        return passage < passages.size() && dropped[passage] == null;
    }

    Passage passage(int place) {
        return passages.get(candidates.get(place).passage());
    }

    /** How often the most common thing with a name of its own is counted. */
    int namedAndCounted() {
        return counted.entrySet().stream()
                .filter(kind -> !kind.getKey().isBare())
                .mapToInt(kind -> kind.getValue().size())
                .max()
                .orElse(0);
    }
}
