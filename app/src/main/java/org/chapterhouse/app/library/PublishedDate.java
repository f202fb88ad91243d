package org.chapterhouse.app.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When a text was published: a year, a month or a day, in the forms in which people write them. */
final class PublishedDate {
    // Which of two figures is the month differs between countries, so months in figures only come after the year.
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-M-d", "d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu")
            .map(PublishedDate::form)
            .toList();

    private static final List<DateTimeFormatter> MONTHS = Stream.of("uuuu-M", "MMMM uuuu", "MMM uuuu")
            .map(PublishedDate::form)
            .toList();

    private static final List<DateTimeFormatter> YEARS =
            Stream.of("uuuu").map(PublishedDate::form).toList();

    /** A time of day behind a day, with its offset, as ISO 8601 and generators of web sites write it. */
    private static final Pattern TIME = Pattern.compile(
            "(?<=^\\d{4}-\\d{2}-\\d{2})[Tt ][0-2]\\d:[0-5]\\d(?::\\d{2}(?:[.,]\\d{1,9})?)?"
                    + " ?(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?$",
            Pattern.CASE_INSENSITIVE);

    private PublishedDate() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date as ISO 8601 writes it, as exact as it was given, to the day: {@code 1921}; empty where it is none. */
    static Optional<String> read(String written) {
        String date = TIME.matcher(written.strip().replaceAll("\\s+", " ")).replaceFirst("");
        return first(DAYS, form -> LocalDate.parse(date, form))
                .or(() -> first(MONTHS, form -> YearMonth.parse(date, form)))
                .or(() -> first(YEARS, form -> Year.parse(date, form)));
    }

    /** Reads a date in one form; the forms differ, so that at most one fits. */
    private interface Reader {
        Object read(DateTimeFormatter form);
    }

    private static Optional<String> first(List<DateTimeFormatter> forms, Reader reader) {
        return forms.stream().flatMap(form -> read(form, reader)).findFirst();
    }

    private static Stream<String> read(DateTimeFormatter form, Reader reader) {
        try {
            return Stream.of(reader.read(form).toString());
        } catch (DateTimeException otherForm) {
            return Stream.empty();
        }
    }
}
