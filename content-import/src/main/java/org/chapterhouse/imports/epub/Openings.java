package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;

/**
 * Finds the places in a book to which the entries of its table of contents lead. Where an address names no place, or one
 * that is not there, the title is looked for on the page.
 */
final class Openings {

    private static final String STAGE = "contents";
    private static final int NOWHERE = ShortLines.NOWHERE;

    private final List<Entry> entries;
    private final BookPages pages;
    private final Map<String, Integer> places;
    private final int[] found;
    /** By file, the place of the last entry that leads into it. */
    private final Map<String, Integer> last = new HashMap<>();

    private final Map<String, ShortLines> lines = new HashMap<>();

    private final List<String> lost = new ArrayList<>();
    private final List<String> untitled = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();

    private Openings(List<Entry> entries, BookPages pages) {
        this.entries = entries;
        this.pages = pages;
        Set<String> names = new HashSet<>();
        entries.stream().map(Entry::place).filter(Objects::nonNull).forEach(place -> names.add(pages.name(place)));
        this.places = pages.places(names);
        this.found = new int[entries.size()];
    }

    /** In the order of their places. Entries that lead nowhere begin where the first below them does. */
    static List<Opening> of(List<Entry> entries, BookPages pages, Findings findings) {
        Openings openings = new Openings(entries, pages);
        openings.find();
        openings.findParts();
        openings.moveUp();
        List<Opening> all = openings.all();
        openings.report(findings);
        return all;
    }

    private void find() {
        for (int i = 0; i < found.length; i++) {
            Entry entry = entries.get(i);
            Place place = entry.place();
            if (place == null || !pages.has(place.file()) || pages.isEmpty(place.file())) {
                found[i] = NOWHERE;
            } else {
                found[i] = find(entry.title(), place);
                last.put(place.file(), found[i]);
            }
        }
    }

    private int find(String title, Place place) {
        Integer at = place.fragment().isEmpty() ? null : places.get(pages.name(place));
        if (at != null) {
            return at;
        }
        Integer before = last.get(place.file());
        int start = pages.start(place.file());
        if (place.fragment().isEmpty() && before == null) {
            return start;
        }
        int from = before == null ? start : before + 1;
        int said = lines.computeIfAbsent(place.file(), this::lines).place(title, from);
        if (!place.fragment().isEmpty()) {
            moved.add(title);
        }
        return said == NOWHERE ? before == null ? start : before : said;
    }

    private ShortLines lines(String file) {
        return new ShortLines(pages.pieces(), pages.start(file), pages.end(file));
    }

    /** The names of parts often lead nowhere themselves. */
    private void findParts() {
        for (int i = found.length - 1; i >= 0; i--) {
            found[i] = found[i] == NOWHERE && hasParts(i) ? found[i + 1] : found[i];
        }
        for (int i = 0; i < found.length; i++) {
            Place place = entries.get(i).place();
            if (found[i] == NOWHERE) {
                (place != null && pages.has(place.file()) ? empty : lost)
                        .add(entries.get(i).title());
            }
        }
    }

    private boolean hasParts(int i) {
        return i + 1 < found.length
                && entries.get(i + 1).depth() > entries.get(i).depth();
    }

    /** Headings directly above a place belong to what begins there: its number, or the name of a part. */
    private void moveUp() {
        Set<Integer> taken = new HashSet<>();
        for (int at : found) {
            taken.add(at);
        }
        Map<Integer, Integer> above = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            int at = found[i];
            found[i] = at < 0 ? at : above.computeIfAbsent(at, key -> above(key, taken));
        }
    }

    private int above(int at, Set<Integer> taken) {
        int best = at;
        for (int i = at; i > 0 && !pages.beginsPage(i); i--) {
            Piece piece = pages.pieces().get(i - 1);
            boolean passes =
                    piece.isHeading() || !piece.isRead() || !piece.kind().isText();
            if (taken.contains(i - 1) || !passes) {
                return best;
            }
            best = piece.isHeading() || pages.beginsPage(i - 1) ? i - 1 : best;
        }
        return best;
    }

    private List<Opening> all() {
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            Entry entry = entries.get(i);
            String title = found[i] == NOWHERE ? "" : title(entry, found[i]);
            if (!title.isEmpty()) {
                openings.add(new Opening(entry.depth(), title, found[i]));
            }
        }
        openings.sort(Comparator.comparingInt(Opening::at));
        return openings;
    }

    /** The heading where an entry has no title of its own; empty where neither has. */
    private String title(Entry entry, int at) {
        if (!entry.title().isEmpty() && !entry.isCalledLikeItsFile()) {
            return entry.title();
        }
        untitled.add(entry.title());
        return Headline.first(pages.pieces(), at, pages.endOfPageAt(at))
                .map(Headline::title)
                .orElse("");
    }

    private void report(Findings findings) {
        report("lead to nothing in the book", lost, findings);
        report("lead to pages of which nothing is read", empty, findings);
        report("have the names of files for titles, so that the headings there are used", untitled, findings);
        report("lead to places that are not there, so that their titles were looked for", moved, findings);
        boolean unordered = false;
        int before = NOWHERE;
        for (int at : found) {
            unordered |= at != NOWHERE && at < before;
            before = Math.max(at, before);
        }
        if (unordered) {
            findings.doubt(STAGE, "The table of contents is not in the order of the text, which decides.", null);
        }
    }

    private static void report(String what, List<String> titles, Findings findings) {
        if (!titles.isEmpty()) {
            String details = "Entries of the table of contents that %s: %d, such as %s.";
            findings.doubt(STAGE, details.formatted(what, titles.size(), Findings.quoted(titles.get(0))), null);
        }
    }
}
