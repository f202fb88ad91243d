package org.chapterhouse.imports.text.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.text.Line;
import org.jspecify.annotations.Nullable;

/** What the head of a transcribed book says about it, in lines such as {@code Author: Jane Doe}. */
final class Colophon {

    private static final Pattern FIELD =
            Pattern.compile("(Title|Author|Language|Release Date):\\s*(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("e-?(?:book|text) ?#? ?(\\d{1,6})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("([A-Z][a-z]+ \\d{1,2}, \\d{4})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    /** What stands for an author where nobody is known. */
    private static final Set<String> NOBODY = Set.of("various", "anonymous", "unknown", "anon");

    /** The first line of files from before such lines were usual. */
    private static final Pattern NAMED = Pattern.compile(
            "\\W*(?:The )?Project Gutenberg(?:['’]s)?,?(?: (?:e-?text|e-?book) of)? (?<title>.{1,100}?),? by (?<author>.{3,60}?)\\W*",
            Pattern.CASE_INSENSITIVE);

    private @Nullable Matcher named;
    private final Map<String, List<String>> fields = new HashMap<>();
    private @Nullable List<String> open;

    private Colophon(List<Passage> head) {
        if (!head.isEmpty()) {
            Matcher first = NAMED.matcher(head.get(0).first().text());
            named = first.matches() ? first : null;
        }
        for (Passage passage : head) {
            open = null;
            passage.lines().forEach(this::read);
        }
    }

    /** What is known; nothing where the head has no such lines. */
    static About about(List<Passage> head) {
        Colophon colophon = new Colophon(head);
        String release = colophon.first("release date");
        return new About(
                colophon.title(),
                colophon.authors(),
                null,
                LanguageNames.tag(colophon.first("language")),
                source(release),
                date(release));
    }

    /** Indented lines go on with the field above them. */
    private void read(Line line) {
        Matcher field = FIELD.matcher(line.text());
        if (field.matches()) {
            List<String> values =
                    fields.computeIfAbsent(field.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>());
            values.add(field.group(2));
            open = values;
        } else if (open != null && line.indent() > 0) {
            open.add(line.text());
        } else {
            open = null;
        }
    }

    private @Nullable String title() {
        List<String> title = fields.getOrDefault("title", List.of());
        if (title.isEmpty() && named != null) {
            return named.group("title");
        }
        return title.isEmpty() || title.get(0).isEmpty() ? null : String.join(": ", title);
    }

    private List<String> authors() {
        List<String> named = this.named == null ? List.of() : List.of(this.named.group("author"));
        return fields.getOrDefault("author", named).stream()
                .flatMap(line -> Stream.of(line.split(" and |; | & ")))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !NOBODY.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private @Nullable String first(String field) {
        List<String> lines = fields.getOrDefault(field, List.of());
        return lines.isEmpty() ? null : lines.get(0);
    }

    private static @Nullable String source(@Nullable String release) {
        Matcher number = NUMBER.matcher(release == null ? "" : release);
        return number.find() ? "Project Gutenberg, eBook " + number.group(1) : null;
    }

    private static @Nullable String date(@Nullable String release) {
        Matcher date = DATE.matcher(release == null ? "" : release);
        try {
            return date.find() ? LocalDate.parse(date.group(1), WRITTEN).toString() : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
