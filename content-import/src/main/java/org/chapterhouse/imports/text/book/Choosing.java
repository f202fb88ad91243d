package org.chapterhouse.imports.text.book;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.Piece;

/**
 * Chooses a book's headings among what could be some: those that its contents list names; without a list those that are
 * counted; without either those that look alike. Beside them, what stands before and after the chapters by its name.
 */
final class Choosing {

    /** Chapters longer than this, on average, are worth a division that the contents list does not name. */
    private static final int LONG_CHAPTER = 6_000;

    /** Where so many times as many titles look alike as are counted, they are the book's headings. */
    private static final int MANY_MORE = 3;

    /** The smallest parts of a book that a chapter is not. */
    private static final int PARTS = 4;

    private final Material material;
    private final List<Candidate> candidates;
    private final TreeMap<Integer, Integer> levels = new TreeMap<>();

    private Choosing(Material material) {
        this.material = material;
        this.candidates = material.candidates();
    }

    /**
     * The places of the chosen candidates, with {@link Piece#CHAPTER} for those that belong into the outline, whatever
     * their rank in it, and {@link Piece#IN_TEXT} for those that divide the text below it.
     */
    static TreeMap<Integer, Integer> among(Material material) {
        Choosing choosing = new Choosing(material);
        choosing.choose(material.listed().keySet());
        if (material.listed().isEmpty()) {
            choosing.chooseCounted();
        } else {
            choosing.chooseBesideListed();
        }
        choosing.choose(NamedMatter.of(material, choosing.levels));
        choosing.chooseAlike();
        choosing.divide();
        return choosing.levels;
    }

    /** “The Second Epistle General” is counted, but it is one of many titles that are not. */
    private void chooseAlike() {
        List<Integer> alike = material.listed().isEmpty() ? LookingAlike.of(material) : List.of();
        boolean titled = levels.keySet().stream()
                .noneMatch(place -> candidates.get(place).isLabelAlone());
        if (levels.isEmpty() || (titled && alike.size() >= MANY_MORE * levels.size())) {
            choose(alike);
        }
    }

    private void choose(Iterable<Integer> places) {
        places.forEach(place -> {
            if (!isAboveListed(place)) {
                levels.putIfAbsent(place, Piece.CHAPTER);
            }
        });
    }

    /** A number above a title that the contents list names is part of that heading. */
    private boolean isAboveListed(int place) {
        boolean title =
                !material.listed().containsKey(place) && material.listed().containsKey(place + 1);
        return title
                && candidates.get(place).isLabelAlone()
                && candidates.get(place + 1).label() == null
                && candidates.get(place + 1).passage() - candidates.get(place).passage() <= 2;
    }

    /** All that has a word for what it counts; numbers alone where nothing else is counted. */
    private void chooseCounted() {
        material.counted().forEach((kind, places) -> {
            if (!kind.isBare()) {
                choose(places);
            }
        });
        int chapters = (int) levels.keySet().stream().filter(this::isChapter).count();
        for (LabelKind kind : List.of(LabelKind.ROMAN, LabelKind.FIGURES, LabelKind.SPELLED)) {
            List<Integer> places = material.counted().getOrDefault(kind, List.of());
            boolean rivals = !kind.equals(LabelKind.ROMAN) && countsMore(LabelKind.ROMAN, places);
            if (!rivals && chapters == 0) {
                choose(places);
            }
        }
    }

    private boolean countsMore(LabelKind kind, List<Integer> places) {
        return material.counted().getOrDefault(kind, List.of()).size() >= places.size();
    }

    private boolean isChapter(int place) {
        Label label = candidates.get(place).label();
        return label != null && label.kind().rank() >= PARTS;
    }

    private void chooseBesideListed() {
        Set<LabelKind> kinds = material.listed().keySet().stream()
                .map(place -> candidates.get(place).label())
                .filter(label -> label != null)
                .map(Label::kind)
                .collect(Collectors.toSet());
        int highest = kinds.stream().mapToInt(LabelKind::rank).min().orElse(PARTS + 1);
        boolean areLong = material.words() > material.listed().size() * LONG_CHAPTER;
        for (Map.Entry<LabelKind, List<Integer>> kind : material.counted().entrySet()) {
            if (kinds.contains(kind.getKey())) {
                fillGaps(kind.getKey(), kind.getValue());
            } else if ((areLong && !kind.getKey().isBare()) || kind.getKey().rank() < Math.min(highest, PARTS)) {
                choose(kind.getValue());
            }
        }
    }

    /** Chapters that the list passes over: those whose numbers are missing between two that it names, or behind them. */
    private void fillGaps(LabelKind kind, List<Integer> places) {
        for (int i = 0; i < places.size(); i++) {
            boolean follows =
                    i > 0 && isChosen(places, i - 1) && number(places.get(i)) == number(places.get(i - 1)) + 1;
            boolean begins = i == 0 && number(places.get(i)) == 1;
            boolean isLast = i + 1 == places.size();
            boolean precedes =
                    !isLast && isChosen(places, i + 1) && number(places.get(i + 1)) == number(places.get(i)) + 1;
            if ((follows || begins) && (precedes || (isLast && follows && !kind.isBare()))) {
                choose(List.of(places.get(i)));
            }
        }
    }

    private boolean isChosen(List<Integer> places, int i) {
        return levels.containsKey(places.get(i));
    }

    private int number(int place) {
        Label label = candidates.get(place).label();
        return label == null ? Numerals.NONE : label.number();
    }

    /** What is counted, but does not belong into the outline. */
    private void divide() {
        for (List<Integer> places : material.counted().values()) {
            for (int place : places) {
                Candidate candidate = candidates.get(place);
                if ((candidate.isLabelAlone() || candidate.isNamed()) && !isAboveListed(place)) {
                    levels.putIfAbsent(place, Piece.IN_TEXT);
                }
            }
        }
    }
}
