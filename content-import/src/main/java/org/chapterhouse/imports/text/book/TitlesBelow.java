package org.chapterhouse.imports.text.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.imports.text.Look;

/** Finds the titles that stand below numbers: where most of what stands below them looks like one, and differs. */
final class TitlesBelow {

    private static final int LONGEST_TITLE = 20;
    private static final int MOST_TITLE_LINES = 3;

    /** Of the numbers that stand alone, those with a title below, where what stands below is one. */
    private static final double MOST = 0.6;

    private static final int PROSE_WITHIN = 4;

    private final Material material;
    private final Map<LabelKind, Boolean> titledBelow = new HashMap<>();

    /** @param chosen the places of the headings */
    TitlesBelow(Material material, Set<Integer> chosen) {
        this.material = material;
        find(chosen);
    }

    private void find(Set<Integer> chosen) {
        Map<LabelKind, Integer> counts = new HashMap<>();
        Map<LabelKind, Set<String>> titles = new HashMap<>();
        chosen.forEach(place -> {
            Candidate candidate = material.candidates().get(place);
            Label label = candidate.label();
            if (label != null && label.isAlone() && candidate.isLabelAlone()) {
                counts.merge(label.kind(), 1, Integer::sum);
                int below = below(candidate.passage() + 1);
                String title = isTitle(below) ? TitleKey.of(passage(below).text()) : "";
                titles.computeIfAbsent(label.kind(), any -> new HashSet<>()).add(title);
            }
        });
        // “ARGUMENT” below each number is no title of any.
        titles.forEach((kind, all) -> {
            all.remove("");
            titledBelow.put(kind, all.size() >= MOST * counts.getOrDefault(kind, 0));
        });
    }

    /** The passage that is the title of a number; -1 where the number has none. */
    int of(Heading number) {
        LabelKind kind = number.kind();
        int next = below(number.end());
        return kind != null && titledBelow.getOrDefault(kind, false) && isTitle(next) ? next : -1;
    }

    private boolean isTitle(int at) {
        if (at < 0 || passage(at).isRule() || passage(at).lines().size() > MOST_TITLE_LINES) {
            return false;
        }
        Passage passage = passage(at);
        String text = passage.plain();
        Look look = Look.of(TitleText.without(text));
        boolean set = look.isCapitals() || (passage.isCentred() && !look.isSpeech());
        boolean plain = look.isTitleCase() && !look.endsLikeSentence() && !look.isSpeech() && !look.isQuestion();
        return passage.isShort()
                && look.words().size() <= LONGEST_TITLE
                && (set || plain)
                && !text.endsWith(",")
                && Label.of(text) == null
                && material.passages().proseFollows(at, PROSE_WITHIN);
    }

    /** The next passage that is no picture, of the two that follow; -1 where there is none. */
    int below(int at) {
        int next = at;
        while (material.isKept(next) && next < at + 2 && passage(next).isAside()) {
            next++;
        }
        return material.isKept(next) && !passage(next).isAside() ? next : -1;
    }

    private Passage passage(int i) {
        return material.passages().get(i);
    }
}
