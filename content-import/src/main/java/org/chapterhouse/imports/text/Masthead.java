package org.chapterhouse.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Words;
import org.jspecify.annotations.Nullable;

/** Reads what stands above a text: title, byline with place and affiliation, date, source. */
final class Masthead {

    private static final String STAGE = "title";

    private static final int MOST_WORDS_IN_TITLE = 30;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_WORDS_IN_DETAIL = 12;
    /** Place, affiliation and post; more lines below a name are something else. */
    private static final int MOST_DETAILS = 3;
    /** A byline is not looked for below this many units. */
    private static final int DEPTH = 8;

    private static final Pattern SOURCE = Pattern.compile(
            "(?:(?:source|url|(?:first|originally) published(?: (?:at|in|by))?):?\\s+)?(https?://\\S{3,500})"
                    + "|(?:source|(?:first|originally) published (?:at|in|by)):?\\s+(.{3,120})",
            Pattern.CASE_INSENSITIVE);

    private final List<Unit> units;
    private final Findings findings;
    private final List<Unit> kept = new ArrayList<>();
    private final List<Piece> above = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String published;
    private @Nullable String source;
    private int next;

    Masthead(List<Unit> units, Findings findings) {
        this.units = units;
        this.findings = findings;
    }

    /** The units below the masthead. */
    List<Unit> body() {
        readTitle();
        int end = Math.min(units.size(), next + DEPTH);
        int last = next;
        for (int i = next; i < end && !isProse(units.get(i)); i++) {
            last = isEvidence(units.get(i)) ? i + 1 : last;
        }
        while (next < last) {
            Unit unit = units.get(next++);
            if (!read(unit)) {
                kept.add(unit);
                above.add(PlainBlocks.piece(unit));
            }
        }
        report();
        return units.subList(next, units.size());
    }

    /** What stands between title and byline and is text, such as a subtitle, and what is a web site's. */
    List<Piece> above() {
        return above;
    }

    About about() {
        String affiliation = details.isEmpty() ? null : String.join("; ", details);
        return new About(title, authors, affiliation, null, source, published);
    }

    private void readTitle() {
        if (units.size() < 2 || !isTitle(units.get(0))) {
            return;
        }
        Unit unit = units.get(next++);
        title = unit.text();
        findings.info(STAGE, unit.quoted() + " is the title: the first line, and no sentence.", unit.line());
        if (units.get(next).text().equalsIgnoreCase(title)) {
            above.add(PlainBlocks.dropped(units.get(next), "the title once more"));
            next++;
        }
    }

    private static boolean isTitle(Unit unit) {
        if (!unit.isRunning() || unit.text().length() > LONGEST_TITLE || unit.words() > MOST_WORDS_IN_TITLE) {
            return false;
        }
        Look look = Look.of(unit.text());
        return look.hasLetters()
                && !look.isSpeech()
                && (!look.endsLikeSentence() || unit.text().endsWith("…"))
                && !isEvidence(unit);
    }

    private static boolean isProse(Unit unit) {
        return !unit.isRunning() || unit.words() > MOST_WORDS_IN_TITLE;
    }

    private static boolean isEvidence(Unit unit) {
        String line = unit.plain();
        return unit.isRunning()
                && (Byline.matches(line)
                        || Dateline.of(line) != null
                        || source(line) != null
                        || Boilerplate.isFurniture(unit));
    }

    private boolean read(Unit unit) {
        if (Boilerplate.isFurniture(unit)) {
            above.add(PlainBlocks.dropped(unit, "a web site's own words beside the title"));
            return true;
        }
        return readByline(unit) || readDate(unit) || readSource(unit);
    }

    private boolean readByline(Unit unit) {
        Byline byline = authors.isEmpty() ? Byline.of(unit.plain()) : null;
        if (byline == null) {
            return false;
        }
        authors.addAll(byline.authors());
        if (byline.rest() != null && !readDate(byline.rest())) {
            details.add(byline.rest());
        }
        readDetails(unit);
        return true;
    }

    /** The short lines directly below the name; an empty line ends them. */
    private void readDetails(Unit byline) {
        int end = next;
        while (end < units.size() && units.get(end).group() == byline.group()) {
            if (end - next >= MOST_DETAILS || !isDetail(units.get(end))) {
                return;
            }
            end++;
        }
        for (; next < end; next++) {
            Unit unit = units.get(next);
            if (!readDate(unit) && !readSource(unit)) {
                details.add(unit.text());
            }
        }
    }

    private static boolean isDetail(Unit unit) {
        return unit.isRunning()
                && unit.words() <= MOST_WORDS_IN_DETAIL
                && !unit.text().matches(".*[?!]");
    }

    private boolean readDate(Unit unit) {
        return unit.isRunning() && readDate(unit.plain());
    }

    private boolean readDate(String text) {
        String date = published == null ? Dateline.of(text) : null;
        published = date == null ? published : date;
        return date != null;
    }

    private boolean readSource(Unit unit) {
        String found = source == null && unit.isRunning() ? source(unit.plain()) : null;
        source = found == null ? source : found;
        return found != null;
    }

    private static @Nullable String source(String line) {
        if (Words.count(line) > MOST_WORDS_IN_TITLE) {
            return null;
        }
        Matcher matcher = SOURCE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private void report() {
        if (!authors.isEmpty()) {
            findings.info("byline", "Written by " + String.join(" and ", authors) + ".", null);
        }
        if (!details.isEmpty()) {
            findings.info("byline", "Place and affiliation: " + String.join("; ", details) + ".", null);
        }
        kept.forEach(unit -> findings.doubt(
                STAGE, unit.quoted() + " stands between title and byline; it was kept as text.", unit.line()));
    }
}
