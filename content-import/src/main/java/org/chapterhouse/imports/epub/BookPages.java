package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.Piece;

/** All that was read of a book: the pieces of its pages, one after the other, and where each page begins among them. */
final class BookPages {

    private final List<Page> pages;
    private final int inTurn;
    private final int linked;
    private final BookLinks links;
    private final List<Piece> pieces;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> starts = new ArrayList<>();

    /**
     * @param inTurn pages of the reading order
     * @param linked pages outside of it to which links lead; they begin a section
     * @param left pages that are left out
     */
    BookPages(List<Page> inTurn, List<Page> linked, List<Page> left, BookLinks links) {
        this.pages = Stream.of(inTurn, linked, left).flatMap(List::stream).toList();
        this.inTurn = inTurn.size();
        this.linked = linked.size();
        this.links = links;
        this.pieces = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        for (Page page : pages) {
            numbers.put(page.file(), starts.size());
            starts.add(pieces.size());
            beginnings.add(links.name(new Place(page.file(), "")));
            if (starts.size() == this.inTurn + 1 && starts.size() <= this.inTurn + linked.size()) {
                pieces.add(Piece.cut(0, false));
            }
            page.pieces().forEach(piece -> add(piece, beginnings));
        }
        starts.add(pieces.size());
    }

    private BookPages(BookPages same, List<Piece> pieces) {
        this.pages = same.pages;
        this.inTurn = same.inTurn;
        this.linked = same.linked;
        this.links = same.links;
        this.numbers.putAll(same.numbers);
        this.starts.addAll(same.starts);
        this.pieces = pieces;
    }

    /** The same with other pieces at the same places. */
    BookPages with(List<Piece> others) {
        return new BookPages(this, others);
    }

    /** Links to a page lead to the first of its pieces that is read, or to what comes after an empty page. */
    private void add(Piece piece, List<String> beginnings) {
        if (piece.isDropped() || beginnings.isEmpty()) {
            pieces.add(piece);
        } else {
            beginnings.addAll(piece.marks().anchors());
            pieces.add(piece.anchored(beginnings));
            beginnings.clear();
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** How many pages stand outside the reading order and are read. */
    int linked() {
        return linked;
    }

    /** The pages of the reading order. */
    List<Page> inTurn() {
        return pages.subList(0, inTurn);
    }

    boolean has(String file) {
        return numbers.containsKey(file);
    }

    /** The place among the pieces where a page begins. */
    int start(String file) {
        return starts.get(numbers.getOrDefault(file, 0));
    }

    /** The place behind a page's last piece. */
    int end(String file) {
        return starts.get(numbers.getOrDefault(file, 0) + 1);
    }

    /** The place where the pages begin that are not read in turn. */
    int endOfTurn() {
        return starts.get(inTurn);
    }

    boolean beginsPage(int at) {
        return Collections.binarySearch(starts, at) >= 0;
    }

    /** The place behind the last piece of the page on which a piece stands. */
    int endOfPageAt(int at) {
        int found = Collections.binarySearch(starts, at + 1);
        return starts.get(found < 0 ? -found - 1 : found);
    }

    /** The pieces of a page. */
    List<Piece> on(String file) {
        return pieces.subList(start(file), end(file));
    }

    /** Whether nothing of a page is read. */
    boolean isEmpty(String file) {
        return on(file).stream().allMatch(Piece::isDropped);
    }

    /** By their names, the places among the pieces to which these lead; without those that lead nowhere. */
    Map<String, Integer> places(Set<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (String name : pieces.get(i).marks().anchors()) {
                if (names.contains(name)) {
                    places.putIfAbsent(name, i);
                }
            }
        }
        return places;
    }

    String name(Place place) {
        return links.name(place);
    }
}
