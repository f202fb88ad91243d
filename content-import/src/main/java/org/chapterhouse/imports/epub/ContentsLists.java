package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Words;

/** Finds the tables of contents that stand in a book's text: runs of links to where most of its parts begin. */
final class ContentsLists {

    private static final Pattern LINK = Pattern.compile("<a href=\"anchor:([^\"]*)\"");

    private static final int FEWEST_LINKS = 3;
    /** A title, its author and a page number; more words to a link are text that refers to something. */
    private static final int MOST_WORDS_PER_LINK = 15;
    /** A place so many pieces behind the beginning of a part still is in its headings. */
    private static final int WITHIN_HEADINGS = 4;
    /** Names of parts between the links, for instance. */
    private static final int LONGEST_GAP = 2;

    private static final int MOST_WORDS_BETWEEN = 12;

    private final List<Piece> pieces;
    private final NavigableSet<Integer> beginnings;
    private final Map<String, Integer> places;
    private final int wanted;
    private final Set<Integer> found = new HashSet<>();

    private ContentsLists(BookPages pages, List<Opening> openings) {
        this.pieces = pages.pieces();
        this.beginnings = new TreeSet<>(openings.stream().map(Opening::at).toList());
        Set<String> names = new HashSet<>();
        pieces.forEach(piece -> names.addAll(targets(piece)));
        this.places = pages.places(names);
        long chapters = openings.stream()
                .filter(opening -> opening.depth() == 1)
                .map(Opening::at)
                .distinct()
                .count();
        this.wanted = Math.max(FEWEST_LINKS, (int) Math.min(chapters, beginnings.size()) / 2);
    }

    /** The places of the pieces that such lists are made of, with the headings directly above them. */
    static Set<Integer> find(BookPages pages, List<Opening> openings) {
        ContentsLists lists = new ContentsLists(pages, openings);
        lists.find();
        return lists.found;
    }

    private static List<String> targets(Piece piece) {
        return piece.html().contains("\"anchor:")
                ? LINK.matcher(piece.html())
                        .results()
                        .map((MatchResult link) -> link.group(1))
                        .toList()
                : List.of();
    }

    private void find() {
        int at = 0;
        while (at < pieces.size()) {
            at = lists(at) ? run(at) : at + 1;
        }
    }

    /** Looks at the run that begins at some place; returns the place behind it. */
    private int run(int first) {
        Set<Integer> led = new HashSet<>();
        int last = first;
        for (int at = first; at < pieces.size() && at - last <= LONGEST_GAP + 1; at++) {
            if (lists(at)) {
                led.addAll(leadsTo(pieces.get(at)));
                last = at;
            } else if (Words.count(pieces.get(at).text()) > MOST_WORDS_BETWEEN) {
                break;
            }
        }
        if (led.size() >= wanted) {
            int start = first;
            while (start > 0 && pieces.get(start - 1).isHeading()) {
                start--;
            }
            for (int at = start; at <= last; at++) {
                found.add(at);
            }
        }
        return last + 1;
    }

    /** Whether a piece is hardly more than links to where parts begin. */
    private boolean lists(int at) {
        Piece piece = pieces.get(at);
        List<String> targets = piece.isDropped() ? List.of() : targets(piece);
        return !targets.isEmpty()
                && Words.count(piece.text()) <= targets.size() * MOST_WORDS_PER_LINK
                && 2 * leading(piece) > targets.size();
    }

    private long leading(Piece piece) {
        return targets(piece).stream().filter(name -> beginning(name) >= 0).count();
    }

    private Set<Integer> leadsTo(Piece piece) {
        Set<Integer> led = new HashSet<>();
        targets(piece).stream().map(this::beginning).filter(at -> at >= 0).forEach(led::add);
        return led;
    }

    /** The beginning of the part to which a name leads; -1 where it leads into the middle of one. */
    private int beginning(String name) {
        Integer place = places.get(name);
        if (place == null) {
            return -1;
        }
        Integer beginning = beginnings.floor(place);
        return beginning != null && place - beginning <= WITHIN_HEADINGS ? beginning : -1;
    }

    static List<Piece> without(List<Piece> pieces, Set<Integer> lists) {
        List<Piece> result = new ArrayList<>(pieces);
        lists.forEach(
                at -> result.set(at, pieces.get(at).dropped("a list of contents, from which the outline is made")));
        return result;
    }
}
