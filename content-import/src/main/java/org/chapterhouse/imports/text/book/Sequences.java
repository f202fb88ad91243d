package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds headings by their numbers: what is counted I, II, III is a row of headings, a number that stands alone is not.
 * The numbers may begin again at 1, as the chapters of each part do.
 */
final class Sequences {

    /** A heading or two can be lost in a file; more than this between two numbers, and they do not belong together. */
    private static final int MOST_MISSING = 4;

    private static final int LEAST = 2;

    /** Numbers without a word beside them stand in lists, too. */
    private static final int LEAST_BARE = 3;

    private final List<Candidate> candidates;
    private final Map<LabelKind, List<Integer>> all = new LinkedHashMap<>();

    private Sequences(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** The places of the candidates that are counted, by what is counted. */
    static Map<LabelKind, List<Integer>> of(List<Candidate> candidates) {
        Sequences sequences = new Sequences(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            sequences.add(i);
        }
        Map<LabelKind, List<Integer>> counted = new LinkedHashMap<>();
        sequences.all.forEach((kind, places) -> {
            List<Integer> rows = sequences.rows(kind, places);
            if (!rows.isEmpty()) {
                counted.put(kind, rows);
            }
        });
        return counted;
    }

    private void add(int i) {
        Candidate candidate = candidates.get(i);
        Label label = candidate.label();
        boolean fits = label != null && (candidate.apart() || candidate.isLabelAlone() || candidate.isNamed());
        if (label != null && fits) {
            all.computeIfAbsent(label.kind(), any -> new ArrayList<>()).add(i);
        }
    }

    private List<Integer> rows(LabelKind kind, List<Integer> places) {
        List<List<Integer>> rows = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        int last = Numerals.NONE;
        for (int i = 0; i < places.size(); i++) {
            int number = number(places.get(i));
            boolean begins = number == 1 || (row.isEmpty() && number > 0);
            if (begins && !row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (begins || goesOn(last, number, kind)) {
                row.add(places.get(i));
                last = number == Numerals.LAST ? last + 1 : number;
            }
        }
        rows.add(row);
        return joined(kind, rows);
    }

    private int number(int place) {
        Label label = candidates.get(place).label();
        return label == null ? Numerals.NONE : label.number();
    }

    private static boolean goesOn(int last, int number, LabelKind kind) {
        if (number == Numerals.LAST || number == last + 1) {
            return true;
        }
        // Printers' mistakes repeat a number; with a word beside it, it is a heading all the same.
        int least = kind.isBare() ? last + 1 : last;
        return number >= least && number - last <= MOST_MISSING;
    }

    private static List<Integer> joined(LabelKind kind, List<List<Integer>> rows) {
        int least = kind.isBare() ? LEAST_BARE : LEAST;
        int longest = rows.stream().mapToInt(List::size).max().orElse(0);
        int kept = longest < least ? Integer.MAX_VALUE : kind.isBare() ? LEAST : 1;
        return rows.stream()
                .filter(row -> row.size() >= kept)
                .flatMap(List::stream)
                .toList();
    }
}
