package org.chapterhouse.imports.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that says when the text was published, and hardly more. */
final class Dateline {

    private static final String LEAD =
            "(?:(?:first |originally )?(?:published|posted|updated|last updated|date|on)(?: on)?:?\\s+)?"
                    + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?";

    private static final String TIME = "(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?)?";

    private static final Pattern ISO = line("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH_FIRST = line("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern DAY_FIRST = line("(\\d{1,2})(?:st|nd|rd|th|\\.)? ([a-z]{3,9})\\.?,? (\\d{4})");
    /** Which of the two is the month differs between countries, so such a date stays as it is. */
    private static final Pattern FIGURES = line("\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final int LONGEST = 80;

    private Dateline() {}

    private static Pattern line(String date) {
        return Pattern.compile(LEAD + date + TIME, Pattern.CASE_INSENSITIVE);
    }

    /** The date as {@code 2021-03-09} where that is certain, else as written; null where the line is no date. */
    static @Nullable String of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher iso = ISO.matcher(line);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.matches()) {
            return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        return FIGURES.matcher(line).matches() ? line : null;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable String date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
