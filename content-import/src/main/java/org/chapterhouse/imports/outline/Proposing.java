package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes sections that a group can read for one session: proposes cuts in those that are too long, at the end of a
 * paragraph, and takes headings that open hardly any text for what they are, headings in the text.
 */
public final class Proposing {

    /** About half an hour; what is longer is cut. The chapters of most novels are shorter. */
    static final int LONGEST_WORDS = 6_000;

    /** About a quarter of an hour: as long as the parts become. */
    static final int GOOD_WORDS = 3_000;

    /** Sections of which a chapter has several with fewer words than this on average are fragments: half a minute. */
    static final int FRAGMENT_WORDS = 80;

    static final int SEVERAL = 4;

    /** How much of a part's length a cut may lie off the best place to fall on a heading or a rule. */
    private static final double DETOUR = 0.2;

    /** What is taken from that for each level that a heading lies lower. */
    private static final double LESS_FOR_LOWER = 0.05;

    private static final String STAGE = "sections";

    private final List<Piece> pieces;
    private final Findings findings;

    private Proposing(List<Piece> pieces, Findings findings) {
        this.pieces = pieces;
        this.findings = findings;
    }

    /** The draft with cuts that are marked as proposals, and without fragments. */
    public static Draft cuts(Draft draft, Findings findings) {
        List<Piece> whole = new Proposing(draft.pieces(), findings).withoutFragments();
        return draft.with(NotesAtEnds.afterCuts(new Proposing(whole, findings).withCuts()));
    }

    private List<Piece> withoutFragments() {
        List<Piece> result = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            int end = start + 1;
            while (end < pieces.size() && !opens(end, Piece.CHAPTER)) {
                end++;
            }
            result.addAll(chapter(pieces.subList(start, end)));
            start = end;
        }
        return result;
    }

    private boolean opens(int at, int level) {
        return pieces.get(at).opens() && pieces.get(at).level() <= level;
    }

    private List<Piece> chapter(List<Piece> chapter) {
        long sections = chapter.stream()
                .filter(piece -> piece.opens() && piece.level() == Piece.SECTION)
                .count();
        if (sections < SEVERAL || words(chapter) >= sections * FRAGMENT_WORDS || isVerse(chapter)) {
            return chapter;
        }
        Piece first = chapter.get(0);
        String details = "The %d headings below %s open hardly any text; they are headings in the text."
                .formatted(sections, first.opens() ? Findings.quoted(first.text()) : "the beginning");
        findings.doubt(STAGE, details, lineOf(first));
        return chapter.stream()
                .map(piece -> piece.opens() && piece.level() == Piece.SECTION ? piece.atLevel(Piece.IN_TEXT) : piece)
                .toList();
    }

    /** A poem is a whole, however short it is. */
    private static boolean isVerse(List<Piece> chapter) {
        long blocks = chapter.stream()
                .filter(piece -> piece.isRead() && !piece.isHeading())
                .count();
        long verse = chapter.stream()
                .filter(piece -> piece.isRead() && piece.kind() == BlockKind.VERSE)
                .count();
        return verse * 2 > blocks;
    }

    private List<Piece> withCuts() {
        List<Piece> result = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            int end = start + 1;
            while (end < pieces.size() && !opens(end, Piece.SECTION)) {
                end++;
            }
            List<Piece> section = pieces.subList(start, end);
            result.addAll(canBeLong(section) ? withCuts(section) : section);
            start = end;
        }
        return result;
    }

    /** Whether the words of a section are worth counting, which takes time: each has a character and a space. */
    private static boolean canBeLong(List<Piece> section) {
        int characters =
                section.stream().mapToInt(piece -> piece.text().length() + 1).sum();
        return characters > 2 * LONGEST_WORDS;
    }

    private List<Piece> withCuts(List<Piece> section) {
        int[] before = before(section);
        return before[section.size()] > LONGEST_WORDS ? cut(section, before) : section;
    }

    /** How many words of a section stand before each of its pieces, and before its end. */
    private static int[] before(List<Piece> section) {
        // In parallel, since a book whose headings are missing is one section.
        int[] words = section.parallelStream().mapToInt(Piece::words).toArray();
        int[] before = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            before[i + 1] = before[i] + words[i];
        }
        return before;
    }

    private List<Piece> cut(List<Piece> section, int[] before) {
        int words = before[section.size()];
        int parts = Math.round((float) words / GOOD_WORDS);
        List<Integer> cuts = new ArrayList<>();
        for (int part = 1; part < parts; part++) {
            int place = place(section, before, (int) ((long) words * part / parts), words / parts);
            if (place > 0 && (cuts.isEmpty() || place > cuts.get(cuts.size() - 1))) {
                cuts.add(place);
            }
        }
        report(section.get(0), words, cuts.size());
        List<Piece> result = new ArrayList<>(section.subList(0, cuts.isEmpty() ? section.size() : cuts.get(0)));
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : section.size();
            open(section.get(cuts.get(i)), result);
            result.addAll(section.subList(cuts.get(i) + 1, end));
        }
        return result;
    }

    private static void open(Piece first, List<Piece> result) {
        if (first.isHeading()) {
            result.add(first.atLevel(Piece.SECTION).proposed(true));
        } else {
            result.add(Piece.cut(first.line(), true));
            result.add(first);
        }
    }

    /** The best place to cut near a number of words from the section's beginning; 0 where there is none. */
    private static int place(List<Piece> section, int[] before, int wanted, int part) {
        int best = 0;
        double least = part / 2.0;
        int start = firstFrom(before, wanted - part);
        for (int i = Math.max(1, start); i < section.size() && before[i] <= wanted + part; i++) {
            if (canOpen(section, i)) {
                double off = Math.abs(before[i] - wanted) - invitation(section, i) * part;
                if (off < least) {
                    least = off;
                    best = i;
                }
            }
        }
        return best;
    }

    /** The first place with at least so many words before it. */
    private static int firstFrom(int[] before, int words) {
        int low = 0;
        int high = before.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] < words) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean canOpen(List<Piece> section, int at) {
        Piece piece = section.get(at);
        boolean begins = piece.isRead() && (piece.kind() == BlockKind.PARAGRAPH || piece.isHeading());
        Piece before = section.get(at - 1);
        return begins && !(before.isRead() && before.isHeading());
    }

    /** How far a cut goes out of its way to a heading, or to a pause that the text makes here. */
    private static double invitation(List<Piece> section, int at) {
        int level = section.get(at).level();
        if (level > 0) {
            return Math.max(0, DETOUR - LESS_FOR_LOWER * (level - Piece.IN_TEXT));
        }
        return section.get(at - 1).kind() == BlockKind.BREAK ? DETOUR : 0;
    }

    private void report(Piece opening, int words, int cuts) {
        String name =
                opening.isHeading() && !opening.isCut() ? Findings.quoted(opening.text()) : "A part without a title";
        String details = cuts == 0
                ? "%s has %,d words and no place where it could be cut.".formatted(name, words)
                : "%s has %,d words; %s."
                        .formatted(name, words, cuts == 1 ? "a cut is proposed" : cuts + " cuts are proposed");
        findings.doubt(STAGE, details, lineOf(opening));
    }

    private static @Nullable Integer lineOf(Piece piece) {
        return piece.line() == 0 ? null : piece.line();
    }

    private static int words(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::words).sum();
    }
}
