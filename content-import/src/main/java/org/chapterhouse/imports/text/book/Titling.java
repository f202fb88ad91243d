package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chapterhouse.imports.outline.Piece;
import org.jspecify.annotations.Nullable;

/** Puts together what a heading is made of: a number, and a title that can stand below it, in more than one line. */
final class Titling {

    private final Material material;
    private final TitlesBelow titles;
    private final List<Heading> headings = new ArrayList<>();
    private int taken;

    private Titling(Material material, TreeMap<Integer, Integer> chosen) {
        this.material = material;
        this.titles = new TitlesBelow(material, chosen.keySet());
    }

    /** @param chosen the levels of the chosen candidates, by their places */
    static List<Heading> headings(Material material, TreeMap<Integer, Integer> chosen) {
        Titling titling = new Titling(material, chosen);
        chosen.forEach(titling::add);
        return titling.headings;
    }

    private void add(int place, int level) {
        Candidate candidate = material.candidates().get(place);
        if (candidate.passage() < taken) {
            return;
        }
        Entry entry = material.listed().get(place);
        Heading heading = level == Piece.IN_TEXT ? alone(candidate, level) : whole(candidate, entry);
        headings.add(heading);
        taken = heading.end();
    }

    private Heading alone(Candidate candidate, int level) {
        int passage = candidate.passage();
        String title = TitleText.without(passage(passage).text(0, candidate.lines()));
        return new Heading(passage, passage + 1, candidate.lines(), candidate.label(), title, level);
    }

    private Heading whole(Candidate candidate, @Nullable Entry entry) {
        int start = candidate.passage();
        int lines = entry == null ? candidate.lines() : linesNamed(candidate, entry.key());
        String title = TitleText.of(passage(start), 0, lines);
        title = lines > 1 && candidate.label() != null ? joinedLines(candidate, lines) : title;
        Label label = candidate.label();
        if (label == null && numberAbove(start) != null) {
            label = numberAbove(start);
            int above = above(start);
            String both = joined(TitleText.of(passage(above)), title);
            return new Heading(above, start + 1, lines, label, both, Piece.CHAPTER);
        }
        Heading heading = new Heading(start, start + 1, lines, label, title, Piece.CHAPTER);
        return lines < passage(start).lines().size() ? heading : extended(heading, candidate, entry);
    }

    private String joinedLines(Candidate candidate, int lines) {
        Passage passage = passage(candidate.passage());
        String first = TitleText.without(passage.first().text());
        String rest = TitleText.of(passage, 1, lines);
        Label label = candidate.label();
        return label != null && label.isAlone() ? joined(first, rest) : first + " " + rest;
    }

    /** Where the contents list names the first lines alone, the others are the text's. */
    private int linesNamed(Candidate candidate, String key) {
        Passage passage = passage(candidate.passage());
        for (int lines = 1; lines < candidate.lines(); lines++) {
            String text = TitleText.of(passage, 0, lines);
            Label label = Label.of(text);
            if (!key.isEmpty()
                    && TitleKey.of(label == null ? text : label.title()).equals(key)) {
                return lines;
            }
            boolean titled = candidate.label() != null && candidate.label().isAlone() && lines > 1;
            if (titled && TitleKey.of(passage.text(1, lines)).equals(key)) {
                return lines;
            }
        }
        return candidate.lines();
    }

    private Heading extended(Heading heading, Candidate candidate, @Nullable Entry entry) {
        Heading result = heading;
        String wanted = entry == null ? "" : entry.key();
        String so = TitleKey.of(candidate.title());
        int next = titles.below(result.end());
        while (next >= 0 && (goesOn(so, wanted, next) || isYear(so, wanted, next))) {
            String title = TitleText.of(passage(next));
            boolean first = so.isEmpty();
            so = goesOn(so, wanted, next) ? (so + " " + TitleKey.of(title)).strip() : so;
            String both = first ? joined(result.title(), title) : result.title() + " " + title;
            result = result.joined(next, passage(next), both);
            next = titles.below(result.end());
        }
        boolean bare = result == heading && candidate.isLabelAlone() && wanted.isEmpty();
        return bare ? withTitleBelow(heading) : result;
    }

    /** Whether what stands below is the rest of what the contents list names. */
    private boolean goesOn(String so, String wanted, int next) {
        Passage passage = passage(next);
        String more = passage.isShort() ? TitleKey.of(passage.text()) : "";
        if (more.isEmpty() || wanted.isEmpty() || so.equals(wanted)) {
            return false;
        }
        String both = (so + " " + more).strip();
        return wanted.equals(both)
                || wanted.startsWith(both + " ")
                || (so.isEmpty() && Similarity.isSure(more, wanted) && !passage.isProse());
    }

    /** A year, or another number, stands between a number and the title that the contents list names. */
    private boolean isYear(String so, String wanted, int next) {
        int below = titles.below(next + 1);
        boolean letterless = passage(next).isShort()
                && !passage(next).isRule()
                && passage(next).text().chars().noneMatch(Character::isLetter);
        return letterless && below >= 0 && goesOn(so, wanted, below);
    }

    private Heading withTitleBelow(Heading heading) {
        int next = titles.of(heading);
        return next < 0
                ? heading
                : heading.joined(next, passage(next), joined(heading.title(), TitleText.of(passage(next))));
    }

    private int above(int at) {
        int before = at - 1;
        while (before > 0 && before > at - 3 && passage(before).isAside()) {
            before--;
        }
        return before;
    }

    /** The number that stands alone above a title. */
    private @Nullable Label numberAbove(int start) {
        int above = above(start);
        if (above < taken
                || above < 0
                || !material.isKept(above)
                || passage(above).lines().size() > 1) {
            return null;
        }
        Label label = Label.of(TitleText.of(passage(above)));
        return label != null && label.isAlone() ? label : null;
    }

    private static String joined(String label, String title) {
        if (label.isEmpty() || title.isEmpty()) {
            return label + title;
        }
        boolean parted = label.matches(".*[.:;,—–-]");
        return label + (parted ? " " : ". ") + title;
    }

    private Passage passage(int i) {
        return material.passages().get(i);
    }
}
