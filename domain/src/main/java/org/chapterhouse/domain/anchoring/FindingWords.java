package org.chapterhouse.domain.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chapterhouse.domain.anchoring.Finding.Outcome;
import org.chapterhouse.domain.anchoring.Likeness.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of an earlier edition again in a later one: exactly in their block, exactly in their section, exactly in the
 * book, then approximately, each with what stood before and behind them as evidence. Below {@link #FLOOR} nothing is
 * guessed, and what is not better than another place by {@link #MARGIN} is left to somebody who reads.
 *
 * <p>An instance holds the later edition and can be asked for any number of quotations.
 */
public final class FindingWords {
    /** A score below which words count as lost: two of five characters would have to be changed. */
    public static final double FLOOR = 0.6;

    /** A score from which words that were changed count as found. */
    public static final double SURE = 0.85;

    /** By how much the best place must be better than the next. */
    public static final double MARGIN = 0.05;

    /** How much the words themselves count where they are the same, against what stands around them. */
    private static final double EXACT = 0.8;

    private static final double ALIKE = 0.75;

    /** Words as few as these stand in many places, and are evidence only with what stands around them. */
    private static final int TELLING_LENGTH = 16;

    private static final double TELLING_CONTEXT = 0.4;

    /** Of what stands around the words, as much as is compared, in characters. */
    private static final int CONTEXT_LENGTH = 48;

    /** Longer words are compared by their beginning and their end, each of half this length. */
    private static final int LONGEST_COMPARED = 1_000;

    private static final int BLOCKS_COMPARED = 8;

    /** The share of a block's pairs of words that makes another block the one that follows it. */
    private static final double COUNTERPART = 0.5;

    private final List<Place> places;
    private final List<Folded> folded;
    private final Map<String, Integer> byKey = new HashMap<>();
    private @Nullable Shingles shingles;

    /** @param places the blocks of the later edition in reading order */
    public FindingWords(List<Place> places) {
        this.places = List.copyOf(places);
        this.folded = places.stream().map(place -> Folded.of(place.text())).toList();
        for (int i = 0; i < places.size(); i++) {
            byKey.put(places.get(i).key(), i);
        }
    }

    /** A place where the words may stand. */
    private record Candidate(Span span, double score) {}

    /** Where the words stand now. */
    public Finding find(Quotation quotation) {
        Integer same = byKey.get(quotation.block().key());
        int end = quotation.start() + quotation.words().length();
        if (same != null && end <= places.get(same).text().length()) {
            return new Finding(Outcome.KEPT, 1, Span.within(same, quotation.start(), end));
        }
        Sought sought = Sought.of(quotation);
        if (sought.words().isEmpty()) {
            return Finding.LOST;
        }
        List<Candidate> exact = exact(sought, place -> quotation.successors().contains(place.section()));
        if (exact.isEmpty()) {
            exact = exact(sought, place -> true);
        }
        return exact.isEmpty() ? decided(alike(sought), quotation, SURE) : decided(exact, quotation, EXACT);
    }

    /** What is sought, folded. */
    private record Sought(String words, String before, String after) {
        static Sought of(Quotation quotation) {
            return new Sought(
                    Folded.of(quotation.words()).text().strip(),
                    end(Folded.of(quotation.before()).text()),
                    beginning(Folded.of(quotation.after()).text()));
        }
    }

    private List<Candidate> exact(Sought sought, Predicate<Place> where) {
        List<Candidate> found = new ArrayList<>();
        for (int block = 0; block < places.size(); block++) {
            if (where.test(places.get(block))) {
                addExact(sought, block, found);
            }
        }
        return found;
    }

    private void addExact(Sought sought, int block, List<Candidate> found) {
        String text = folded.get(block).text();
        int length = sought.words().length();
        for (int at = text.indexOf(sought.words()); at >= 0; at = text.indexOf(sought.words(), at + 1)) {
            double context = context(sought, before(block, at), after(block, at + length));
            boolean telling = length >= TELLING_LENGTH || context >= TELLING_CONTEXT;
            double score = (telling ? EXACT : FLOOR) + (1 - EXACT) * context;
            found.add(new Candidate(within(block, at, at + length), score));
        }
    }

    private List<Candidate> alike(Sought sought) {
        List<Integer> blocks =
                shingles().likeliest(sought.before() + " " + sought.words() + " " + sought.after(), BLOCKS_COMPARED);
        return blocks.stream().map(block -> alike(sought, block)).toList();
    }

    /** The best place in a block and the one behind it: paragraphs are cut in two, too. */
    private Candidate alike(Sought sought, int block) {
        int own = folded.get(block).length();
        String next = block + 1 < folded.size() ? folded.get(block + 1).text() : "";
        String text = folded.get(block).text() + " "
                + beginning(next, 2 * sought.words().length());
        Match match = best(sought.words(), text)
                .between(sought.before(), sought.after(), text)
                .inWholeWords(text);
        Span span = span(block, match, own);
        double context = context(
                sought,
                before(block, Math.min(match.start(), own)),
                beginning(text.substring(Math.min(match.end(), text.length()))));
        return new Candidate(span, ALIKE * match.likeness() + (1 - ALIKE) * context);
    }

    private Span span(int block, Match match, int own) {
        int end = Math.max(match.end(), match.start() + 1);
        if (end <= own) {
            return within(block, match.start(), end);
        }
        if (match.start() >= own && block + 1 < folded.size()) {
            int next = folded.get(block + 1).length();
            return within(
                    block + 1, Math.min(Math.max(match.start() - own - 1, 0), next), Math.min(end - own - 1, next));
        }
        return block + 1 < folded.size()
                ? across(block, match.start(), end - own - 1)
                : within(block, Math.min(match.start(), own), own);
    }

    private static Match best(String words, String text) {
        if (words.length() <= LONGEST_COMPARED) {
            return Likeness.best(words, text);
        }
        int half = LONGEST_COMPARED / 2;
        Match first = Likeness.best(words.substring(0, half), text);
        Match last = Likeness.best(words.substring(words.length() - half), text);
        return last.end() <= first.start()
                ? first
                : new Match(first.start(), last.end(), (first.likeness() + last.likeness()) / 2);
    }

    private Span within(int block, int start, int end) {
        Folded text = folded.get(block);
        return Span.within(block, text.original(start), text.originalEnd(end));
    }

    private Span across(int block, int start, int endInNext) {
        Folded next = folded.get(block + 1);
        return new Span(
                block,
                folded.get(block).original(start),
                block + 1,
                next.originalEnd(Math.min(Math.max(endInNext, 1), next.length())));
    }

    private Finding decided(List<Candidate> candidates, Quotation quotation, double sure) {
        List<Candidate> best = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        if (best.isEmpty() || best.get(0).score() < FLOOR) {
            return Finding.LOST;
        }
        Candidate first = best.get(0);
        boolean clear = best.stream()
                .skip(1)
                .noneMatch(other -> !other.span().overlaps(first.span()) && first.score() - other.score() < MARGIN);
        return new Finding(
                clear && first.score() >= sure ? outcome(first, quotation) : Outcome.DOUBTFUL,
                first.score(),
                first.span());
    }

    private Outcome outcome(Candidate found, Quotation quotation) {
        int block = found.span().startBlock();
        boolean follows = quotation.successors().contains(places.get(block).section())
                && Shingles.shared(
                                folded.get(block).text(),
                                Folded.of(quotation.block().text()).text())
                        >= COUNTERPART;
        return follows ? Outcome.KEPT : Outcome.MOVED;
    }

    private static double context(Sought sought, String before, String after) {
        // At either end of an edition nothing is known of one side.
        double known =
                sought.before().isEmpty() ? Likeness.of(sought.after(), after) : Likeness.of(sought.before(), before);
        double other = sought.after().isEmpty() ? known : Likeness.of(sought.after(), after);
        return sought.before().isEmpty() && sought.after().isEmpty() ? 1 : (known + other) / 2;
    }

    private String before(int block, int at) {
        String own = folded.get(block).text().substring(0, at);
        boolean brief = own.length() < CONTEXT_LENGTH && block > 0;
        return end(brief ? folded.get(block - 1).text() + " " + own : own);
    }

    private String after(int block, int at) {
        String own = folded.get(block).text().substring(at);
        boolean brief = own.length() < CONTEXT_LENGTH && block + 1 < folded.size();
        return beginning(brief ? own + " " + folded.get(block + 1).text() : own);
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - CONTEXT_LENGTH));
    }

    private static String beginning(String text) {
        return beginning(text, CONTEXT_LENGTH);
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private Shingles shingles() {
        Shingles index = shingles;
        if (index == null) {
            index = new Shingles(folded.stream().map(Folded::text).toList());
            shingles = index;
        }
        return index;
    }
}
