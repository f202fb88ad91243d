package org.chapterhouse.imports.docx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Spaces;

/**
 * Finds a table of contents that was typed by hand: lines that end with the number of a page. What they name is evidence for
 * the headings of the text.
 */
final class TypedContents {

    /** Fewer lines with numbers at their ends can be anything. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 200;

    private static final Pattern ENTRY = Pattern.compile(
            "(?<title>.*\\p{L}.*?)(?:\\s*(?:\\.\\s?){3,}\\s*|\\s*…+\\s*|\\s*\\t\\s*|\\s*_{3,}\\s*)(?:\\d{1,4}|[ivxlc]{1,7})\\s*");

    private static final Pattern NUMBER_OF_PAGE = Pattern.compile("[0-9ivxlc]\\s*$");

    private static final Pattern HEADING = Pattern.compile(
            "(?:table of )?contents|inhalt(?:sverzeichnis)?|table des mati[èe]res|sommaire|[ií]ndice|sommario"
                    + "|inhoud(?:sopgave)?|spis treści|оглавление|содержание|sumário|目录|目次",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLC]{1,7})[.)]?\\s+");

    private final Roles roles;
    private final Set<String> titles = new HashSet<>();

    private TypedContents(Roles roles) {
        this.roles = roles;
    }

    /** Gives the lines of a table of contents their role, and says what all tables of contents name. */
    static Set<String> find(Roles roles) {
        TypedContents contents = new TypedContents(roles);
        contents.findRuns();
        contents.gather();
        return contents.titles;
    }

    private void findRuns() {
        int start = 0;
        while (start < roles.size()) {
            int end = start;
            while (end < roles.size() && isEntry(end)) {
                end++;
            }
            if (end - start >= FEWEST) {
                take(start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private boolean isEntry(int i) {
        boolean running = roles.get(i) == Role.TEXT || roles.get(i) == Role.LIST;
        return running
                && canBeEntry(roles.paragraph(i).text())
                && ENTRY.matcher(roles.paragraph(i).text()).matches();
    }

    /** Looked at first, since few lines can, and a pattern takes its time. */
    private static boolean canBeEntry(String text) {
        boolean led = text.contains("\t")
                || text.contains("..")
                || text.contains(". .")
                || text.contains("…")
                || text.contains("__");
        return led && text.length() <= LONGEST && NUMBER_OF_PAGE.matcher(text).find();
    }

    private void take(int start, int end) {
        for (int i = start; i < end; i++) {
            roles.set(i, Role.CONTENTS);
        }
    }

    private void gather() {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.CONTENTS) {
                titles.add(key(title(roles.paragraph(i).text())));
                takeHeadingAbove(i);
            }
        }
        titles.remove("");
    }

    private static String title(String text) {
        Matcher entry = ENTRY.matcher(canBeEntry(text) ? text : "");
        return entry.matches() ? entry.group("title") : text.length() <= LONGEST ? text : "";
    }

    private void takeHeadingAbove(int i) {
        boolean paragraph = i > 0 && roles.flow(i - 1) instanceof Paragraph;
        if (paragraph
                && HEADING.matcher(roles.words(i - 1).replaceFirst("[.:]$", "")).matches()) {
            roles.set(i - 1, Role.CONTENTS);
        }
    }

    /** A title as it is looked for: without its number and in small letters. */
    static String key(String title) {
        String plain = Spaces.plain(title);
        return NUMBER.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
