package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.imports.text.Byline;
import org.chapterhouse.imports.text.Line;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a contents list: which of them belong together, their labels, titles and pages. */
final class EntryReading {

    private static final Pattern HEADER = Pattern.compile(
            "(?:(?:chapter|chap|no|part|book)s?\\.?\\s*)?(?:page|pages|pag|seite|p)?\\.?", Pattern.CASE_INSENSITIVE);

    /** In the first line, above the column of the pages. */
    private static final Pattern PAGE_BEHIND = Pattern.compile("(?<=\\S) (?:PAGE|Page|SEITE|Seite)\\.?$");

    private static final Pattern DITTO = Pattern.compile("^(?:[\"“”″〃]|''|,,|do\\.?|ditto) +");

    /** “(_a_) Close order” stands below “5. School of the company”. */
    private static final Pattern LETTERED = Pattern.compile("^\\(?_?[a-z]_?\\) +(?=\\S)");

    /** A full line goes on in the next. */
    private static final int LONG_LINE = 40;

    /** Of the lines, those with a page, in a list that gives pages. */
    private static final double MOST = 0.4;

    /** “By the River” is a title, once or twice. */
    private static final int LEAST_SIGNATURES = 3;

    private final List<Entry> entries = new ArrayList<>();
    private final boolean paged;
    private final boolean labelled;
    /** Whether the authors of the parts stand below their titles. */
    private final boolean signed;

    private StringBuilder open = new StringBuilder();
    private int openIndent;
    private int lastLength;
    private int last;

    private EntryReading(List<Passage> passages) {
        long lines =
                passages.stream().mapToInt(passage -> passage.lines().size()).sum();
        long pages = passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .filter(line -> isPaged(line.text()))
                .count();
        this.paged = pages > 1 && pages >= MOST * lines;
        long labels = passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .filter(line -> Label.of(line.text()) != null)
                .count();
        long signatures = passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .filter(line -> Byline.matches(line.text()))
                .count();
        this.signed = signatures >= LEAST_SIGNATURES;
        this.labelled = labels > 1 && labels >= MOST * lines;
    }

    static List<Entry> entries(List<Passage> passages) {
        EntryReading reading = new EntryReading(passages);
        for (Passage passage : passages) {
            if (!passage.isAside() && !passage.isRule()) {
                reading.read(passage);
                reading.close();
            }
        }
        return LabelJoining.joined(reading.entries);
    }

    /** “CHAPTER 12” ends in a number that is no page. */
    static boolean isPaged(String line) {
        if (PageNumber.titleLength(line) == 0) {
            return false;
        }
        Label label = Label.of(line);
        return label == null || !label.isAlone();
    }

    /** The line without the page, if it gives one. */
    static String withoutPage(String line) {
        return isPaged(line) ? line.substring(0, PageNumber.titleLength(line)) : line;
    }

    /** “"  II. The Lock” goes on with what is counted above. */
    private static String withoutDitto(String line) {
        String rest = DITTO.matcher(line).replaceFirst("");
        return rest.length() < line.length() && Label.of(rest) != null ? rest : line;
    }

    private void read(Passage passage) {
        if (isOneEntry(passage)) {
            open.append(PAGE_BEHIND.matcher(passage.text()).replaceFirst(""));
        } else {
            passage.lines().forEach(this::read);
        }
    }

    /** Full lines of which the last alone gives a page, and none but the first is counted. */
    private static boolean isOneEntry(Passage passage) {
        List<Line> lines = passage.lines();
        int last = lines.size() - 1;
        boolean counted = Label.of(lines.get(0).text()) != null;
        for (int i = 0; i < last; i++) {
            String text = lines.get(i).text();
            if (text.length() < LONG_LINE || isPaged(text)) {
                return false;
            }
        }
        return last > 0
                && isPaged(lines.get(last).text())
                && lines.subList(1, last + 1).stream()
                        .map(line -> Label.of(line.text()))
                        .noneMatch(label ->
                                label != null && (counted || !label.kind().isBare()));
    }

    private void read(Line line) {
        String unlettered = LETTERED.matcher(withoutDitto(line.text())).replaceFirst("");
        String text = PAGE_BEHIND.matcher(unlettered).replaceFirst("");
        if (HEADER.matcher(text).matches()
                || Matter.isEnd(TitleKey.of(withoutPage(text)))
                || (signed && Byline.matches(text))) {
            return;
        }
        if (!continues(line)) {
            close();
            openIndent = line.indent();
        }
        open.append(open.length() > 0 ? " " : "").append(text);
        lastLength = text.length();
        if (isPaged(text)) {
            close();
        }
    }

    private boolean continues(Line line) {
        if (open.length() == 0 || Label.of(line.text()) != null) {
            return false;
        }
        boolean small = Character.isLowerCase(line.text().charAt(0)) || open.charAt(open.length() - 1) == ',';
        boolean indented = line.indent() > openIndent && (paged || lastLength >= LONG_LINE);
        boolean full = lastLength >= LONG_LINE && (paged || labelled);
        return small || indented || (full && !Matter.isName(TitleKey.of(withoutPage(line.text()))));
    }

    private void close() {
        if (open.length() > 0) {
            entries.add(entry(open.toString()));
            open = new StringBuilder();
        }
    }

    private Entry entry(String text) {
        boolean hasPage = isPaged(text);
        String whole = hasPage && (paged || text.contains("...") || text.contains(". . .")) ? withoutPage(text) : text;
        Label label = Label.of(whole);
        label = label == null ? numbered(whole) : label;
        last = label == null || !label.kind().isBare() ? last : label.number();
        return new Entry(label, label == null ? whole : label.title(), hasPage);
    }

    /** In a list, “I The Mill” and “ONE The Mill” are numbered where the number goes on with those before. */
    private @Nullable Label numbered(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? "" : text.substring(0, space);
        int number = Numerals.of(first);
        boolean goesOn = number > 0 && (number == last + 1 || number == 1);
        LabelKind kind = Character.isDigit(text.charAt(0)) ? LabelKind.FIGURES : LabelKind.ROMAN;
        return goesOn ? new Label(kind, number, first, text.substring(space + 1)) : null;
    }
}
