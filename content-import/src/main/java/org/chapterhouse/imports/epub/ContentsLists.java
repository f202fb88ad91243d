package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.HashMap;
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
    /** A link takes at least 30 characters of markup, for 15 words of at most 20 characters. */
    private static final int MOST_CHARACTERS_PER_MARKUP = 10;

    /** A place so many pieces behind the beginning of a part still is in its headings. */
    private static final int WITHIN_HEADINGS = 4;
    /** Names of parts between the links, for instance. */
    private static final int LONGEST_GAP = 2;

    private static final int MOST_WORDS_BETWEEN = 12;

    private final List<Piece> pieces;
    private final NavigableSet<Integer> beginnings;
    /** By their places, the names to which the links in pieces lead. */
    private final Map<Integer, List<String>> links = new HashMap<>();

    private final Map<String, Integer> places;
    private final int wanted;
    private final Set<Integer> found = new HashSet<>();

    private ContentsLists(BookPages pages, List<Opening> openings) {
        this.pieces = pages.pieces();
        this.beginnings = new TreeSet<>(openings.stream().map(Opening::at).toList());
        Set<String> names = new HashSet<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (canList(pieces.get(at))) {
                links.put(at, targets(pieces.get(at)));
                names.addAll(links.get(at));
            }
        }
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

    /** Whether a piece has as much markup as links make; asked first of every piece of the book. */
    private static boolean canList(Piece piece) {
        int markup = piece.html().length() - piece.text().length();
        return piece.text().length() <= markup * MOST_CHARACTERS_PER_MARKUP && !piece.isDropped();
    }

    private static List<String> targets(Piece piece) {
        return LINK.matcher(piece.html())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
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
                led.addAll(leadsTo(at));
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
        int count = links.getOrDefault(at, List.of()).size();
        return count > 0
                && 2 * leadsTo(at).size() > count
                && Words.count(pieces.get(at).text()) <= count * MOST_WORDS_PER_LINK;
    }

    /** The beginnings to which the links of a piece lead. */
    private List<Integer> leadsTo(int at) {
        return links.getOrDefault(at, List.of()).stream()
                .map(this::beginning)
                .filter(beginning -> beginning >= 0)
                .toList();
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
