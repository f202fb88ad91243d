package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Spaces;
import org.chapterhouse.imports.text.Line;
import org.chapterhouse.imports.text.Look;
import org.jspecify.annotations.Nullable;

/** What could be a heading, by its length alone, in the order of the book. */
final class Candidates {

    /** More words than these below a label, and a sentence's end, are the text's beginning. */
    private static final int LONGEST_TITLE = 12;

    /** Titles that tell what happens in a chapter take so many. */
    private static final int LONGEST_LINES = 4;

    private static final int ROOM = 2;

    private final Passages passages;
    private final List<Candidate> all = new ArrayList<>();

    private Candidates(Passages passages) {
        this.passages = passages;
    }

    /** @param dropped the reasons for which passages are left out; those are none */
    static List<Candidate> of(Passages passages, @Nullable String[] dropped) {
        Candidates candidates = new Candidates(passages);
        for (int i = 0; i < passages.size(); i++) {
            if (dropped[i] == null) {
                candidates.add(i);
            }
        }
        return candidates.all;
    }

    private void add(int i) {
        Passage passage = passages.get(i);
        String first = TitleText.without(passage.first().text());
        if (passage.isAside() || passage.isRule()) {
            return;
        }
        Label label = Label.of(first);
        if (passage.isShort() && (label == null || isTitle(passage, label))) {
            add(i, passage.lines().size(), label);
        } else if (label == null ? Look.of(first).isCapitals() : !runsOn(passage, label)) {
            add(i, 1, label);
        }
    }

    /** “BOOK II. (Octavo), CHAPTER I. (Grampus).--Though this fish, whose” is a paragraph's first line. */
    private boolean runsOn(Passage passage, Label label) {
        boolean titled = label.isAlone() || Look.of(label.title()).isCapitals();
        List<Line> lines = passage.lines();
        boolean small =
                lines.size() > 1 && Character.isLowerCase(lines.get(1).text().charAt(0));
        return !titled && (small || passages.wrapping().runsOn(lines));
    }

    private void add(int i, int lines, @Nullable Label label) {
        Passage passage = passages.get(i);
        String title = label == null
                ? TitleText.of(passage, 0, lines)
                : (label.title() + " " + TitleText.of(passage, 1, lines)).strip();
        boolean apart =
                passage.above() >= ROOM || passage.isCentred() || Look.of(title).isCapitals();
        all.add(new Candidate(i, lines, label, title, beginnings(passage, lines, label), apart && passage.above() > 0));
    }

    private static List<String> beginnings(Passage passage, int lines, @Nullable Label label) {
        List<String> beginnings = new ArrayList<>();
        for (int end = label != null && label.isAlone() ? 2 : 1; end < lines; end++) {
            String below = TitleText.of(passage, 1, end);
            String first = label == null ? TitleText.without(passage.first().text()) : label.title();
            beginnings.add((first + " " + below).strip());
        }
        return beginnings;
    }

    /** Whether all lines below the first belong to a heading, rather than being the text's beginning. */
    private boolean isTitle(Passage passage, Label label) {
        if (passage.lines().size() == 1 || isLongTitle(passage, label)) {
            return true;
        }
        String below = Spaces.plain(passage.text(1, passage.lines().size()));
        Look look = Look.of(below);
        return look.isCapitals()
                || passage.isCentred()
                || look.isTitleCase()
                || (look.words().size() <= LONGEST_TITLE && !look.isSpeech() && !below.endsWith(","));
    }

    /** “Chapter VIII. Of the good success that the brave knight had” and more such lines, with room above. */
    private static boolean isLongTitle(Passage passage, Label label) {
        return !label.isAlone()
                && !label.kind().isBare()
                && passage.above() >= ROOM
                && passage.lines().size() <= LONGEST_LINES;
    }
}
