package org.chapterhouse.imports.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a document that gives them no style, as most people write: lines in bold, larger, in capitals, centred
 * or numbered, set apart from the text that they stand above.
 */
final class LookSense {

    /**
     * A line that stands out.
     *
     * @param weight how much speaks for a heading
     * @param told whether a table of contents names it
     */
    record Found(int at, String words, Prominence prominence, int weight, boolean told) {}

    private static final int ENOUGH = 2;
    /** Where a document has headings by style, what has none needs more to be one. */
    private static final int ENOUGH_BESIDE_STYLES = 3;

    private static final int BY_NAME = 2;

    /** So many lines of one look in a row are an address or a list. */
    private static final int ROW = 3;

    /** Headings of all levels in a row. */
    private static final int DEEPEST_ROW = 4;

    /** Names in a play and the like come again and again. */
    private static final int FEW = 4;

    private static final double DIFFERENT = 0.5;

    private static final Pattern NAME = Pattern.compile(
            ".*(?:heading|chapter|section|headline|überschrift|kapitel|chapitre|cap[ií]tulo|capitolo).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Roles roles;
    private final Set<String> contents;
    private final BodyText body;
    private final boolean besideStyles;
    private final Map<Integer, Found> candidates = new TreeMap<>();

    private LookSense(Roles roles, Set<String> contents) {
        this.roles = roles;
        this.contents = contents;
        this.body = new BodyText(roles);
        this.besideStyles = roles.anyHeading();
    }

    /** @param contents what tables of contents name, see {@link TypedContents#key} */
    static List<Found> find(Roles roles, Set<String> contents) {
        LookSense sense = new LookSense(roles, contents);
        for (int i = 0; i < roles.size(); i++) {
            Found found = sense.candidate(i);
            if (found != null) {
                sense.candidates.put(i, found);
            }
        }
        return sense.headings();
    }

    private @Nullable Found candidate(int i) {
        if (!(roles.get(i) == Role.TEXT || isNumberedAlone(i))) {
            return null;
        }
        Paragraph paragraph = roles.paragraph(i);
        String words = paragraph.text().length() > Roles.LONGEST_HEADING ? "" : roles.words(i);
        Wording wording = new Wording(words);
        if (words.isEmpty()
                || !paragraph.pictures().isEmpty()
                || paragraph.text().contains("\t")) {
            return null;
        }
        Prominence prominence = Prominence.of(paragraph, wording, body);
        if (!wording.canBeHeading(prominence.isMarked())) {
            return null;
        }
        boolean stands = prominence.isMarked() || prominence.part();
        if (wording.endsLikeSentence() && !(stands && words.endsWith(".") && prominence.weight() > ENOUGH)) {
            return null;
        }
        int weight = weight(i, wording, prominence);
        boolean enough = weight >= (besideStyles ? ENOUGH_BESIDE_STYLES : ENOUGH);
        boolean told = contents.contains(TypedContents.key(words));
        return enough || told ? new Found(i, words, prominence, weight, told) : null;
    }

    private int weight(int i, Wording wording, Prominence prominence) {
        Paragraph paragraph = roles.paragraph(i);
        int weight = prominence.weight() + Math.min(2, wording.numbers());
        weight += roles.get(i) == Role.LIST ? 1 : 0;
        weight += NAME.matcher(paragraph.style().name()).matches() ? BY_NAME : 0;
        boolean apart = paragraph.place().belowBlank() || paragraph.setting().isSetApart();
        return weight + (weight > 0 && apart ? 1 : 0);
    }

    /** A paragraph that is the only one of its list before text comes, and has a number. */
    private boolean isNumberedAlone(int i) {
        if (roles.get(i) != Role.LIST || isBullet(i)) {
            return false;
        }
        return !isList(i - 1) && !isList(i + 1);
    }

    private boolean isBullet(int i) {
        Counting.Mark mark = roles.paragraph(i).mark();
        return mark == null || mark.isBullet();
    }

    private boolean isList(int i) {
        return i >= 0 && i < roles.size() && roles.get(i) == Role.LIST;
    }

    private List<Found> headings() {
        Set<Prominence> known = looksOfHeadings();
        int text = firstText();
        Set<Prominence> below = candidates.values().stream()
                .filter(found -> found.at() > text)
                .map(Found::prominence)
                .collect(Collectors.toSet());
        int first = firstSaid();
        return candidates.values().stream()
                .filter(found -> found.told() || known.contains(found.prominence()))
                .filter(found -> isAboveText(found.at()) && !isInRow(found.at()))
                .filter(found -> found.told()
                        || found.at() > text
                        || found.at() == first
                        || below.contains(found.prominence())
                        || isText(found.at() + 1))
                .toList();
    }

    /** The looks that are those of headings: not of one line alone that hardly stands out, nor of names that come again. */
    private Set<Prominence> looksOfHeadings() {
        Map<Prominence, List<Found>> byLook = candidates.values().stream()
                .collect(Collectors.groupingBy(Found::prominence, TreeMap::new, Collectors.toList()));
        Set<Prominence> looks = new HashSet<>();
        byLook.forEach((look, all) -> {
            int most = all.stream().mapToInt(Found::weight).max().orElse(0);
            // Below headings that stand out more, the same words may head each part.
            boolean allowed = !looks.isEmpty() || besideStyles || !comeAgain(all);
            if (allowed && (all.size() > 1 || most > ENOUGH || look.isMarked())) {
                looks.add(look);
            }
        });
        return looks;
    }

    private static boolean comeAgain(List<Found> all) {
        long different = all.stream().map(Found::words).distinct().count();
        return all.size() >= FEW && different < DIFFERENT * all.size();
    }

    /** Where the text begins, below what stands at the head of it. */
    private int firstText() {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.HEADING || isText(i)) {
                return i;
            }
        }
        return roles.size();
    }

    private int firstSaid() {
        int first = 0;
        while (first < roles.size() && roles.get(first) != Role.TEXT) {
            first++;
        }
        return first;
    }

    private boolean isText(int i) {
        if (i >= roles.size() || candidates.containsKey(i)) {
            return false;
        }
        return switch (roles.get(i)) {
            case TEXT, LIST, QUOTATION, CODE, CAPTION -> true;
            case OTHER -> roles.flow(i) instanceof Table;
            default -> false;
        };
    }

    private boolean isAboveText(int i) {
        int next = i + 1;
        while (next < roles.size() && next - i <= DEEPEST_ROW && !isText(next)) {
            next++;
        }
        return next < roles.size() && next - i <= DEEPEST_ROW;
    }

    private boolean isInRow(int i) {
        Found found = candidates.get(i);
        int row = 1;
        for (int before = i - 1; row < ROW && looksLike(found, before); before--) {
            row++;
        }
        for (int after = i + 1; row < ROW && looksLike(found, after); after++) {
            row++;
        }
        return row >= ROW;
    }

    private boolean looksLike(@Nullable Found found, int other) {
        Found beside = candidates.get(other);
        return found != null && beside != null && beside.prominence().equals(found.prominence());
    }
}
