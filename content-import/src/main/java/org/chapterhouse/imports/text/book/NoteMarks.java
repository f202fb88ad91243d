package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ties the marks of notes to the notes. A mark belongs to a note where the two take turns in the whole book: mark, note,
 * mark, note. Elsewhere it is not certain which note is meant, and nothing is tied.
 */
final class NoteMarks {

    private static final String MARK = "\\d{1,4}|[A-Z]|\\*";
    private static final Pattern NAMED = Pattern.compile("\\[Foot-?note ?(?<mark>" + MARK + ")?[: .].*");
    private static final Pattern BARE = Pattern.compile("\\[(?<mark>" + MARK + ")\\] ?\\S.*");
    private static final Pattern STAR = Pattern.compile("[*†‡]{1,3} ?[\\p{L}“\"_].*");
    private static final Pattern STARRED = Pattern.compile("[\\p{L}.,;:!?”\"’'][*†‡](?:\\s|$)");
    private static final Pattern REFERENCE = Pattern.compile("\\[(" + MARK + ")\\]");

    /** A note that a star begins stands right below the paragraph with the star. */
    private static final int STAR_WITHIN = 4;

    /** A mark or a note, and the passage it stands in. */
    private record Event(int passage, boolean note) {}

    private final Map<String, List<Event>> events = new HashMap<>();
    private final Set<Integer> notes = new HashSet<>();
    private final Map<String, Integer> targets = new HashMap<>();
    private int lastStarred = -STAR_WITHIN;

    NoteMarks(Passages passages) {
        for (int i = 0; i < passages.size(); i++) {
            read(i, passages.get(i));
        }
        events.forEach(this::tie);
    }

    private void read(int i, Passage passage) {
        String first = passage.first().text();
        Matcher named = NAMED.matcher(first);
        Matcher bare = BARE.matcher(first);
        if (named.matches()) {
            note(i, named.group("mark"));
        } else if (bare.matches() && events.containsKey(bare.group("mark"))) {
            note(i, bare.group("mark"));
        } else if (STAR.matcher(first).matches() && i - lastStarred < STAR_WITHIN) {
            notes.add(i);
        } else {
            passage.lines().forEach(line -> readMarks(i, line.text()));
        }
    }

    private void note(int i, @Nullable String mark) {
        notes.add(i);
        if (mark != null) {
            add(mark, new Event(i, true));
        }
    }

    private void readMarks(int i, String line) {
        if (line.indexOf('[') >= 0) {
            REFERENCE.matcher(line).results().forEach(mark -> add(mark.group(1), new Event(i, false)));
        }
        boolean hasStar = line.indexOf('*') > 0 || line.indexOf('†') > 0;
        lastStarred = hasStar && STARRED.matcher(line).find() ? i : lastStarred;
    }

    private void add(String mark, Event event) {
        events.computeIfAbsent(mark, any -> new ArrayList<>()).add(event);
    }

    private void tie(String mark, List<Event> all) {
        if (takeTurns(all)) {
            for (int i = 0; i < all.size(); i += 2) {
                targets.put(mark + "@" + all.get(i).passage(), all.get(i + 1).passage());
            }
        }
    }

    private static boolean takeTurns(List<Event> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).note() != (i % 2 == 1)) {
                return false;
            }
        }
        return all.size() % 2 == 0;
    }

    /** True for a passage that begins a note. */
    boolean isNote(int passage) {
        return notes.contains(passage);
    }

    /** The name by which links lead to the note that a passage begins. */
    static String anchor(int passage) {
        return "note-" + passage;
    }

    /** The HTML of a passage with its marks as links, where it is certain what they lead to. */
    String linked(int passage, String html) {
        return html.indexOf('[') < 0 || isNote(passage)
                ? html
                : REFERENCE.matcher(html).replaceAll(mark -> Matcher.quoteReplacement(link(passage, mark)));
    }

    private String link(int passage, MatchResult mark) {
        Integer target = targets.get(mark.group(1) + "@" + passage);
        return target == null ? mark.group() : "<a href=\"anchor:" + anchor(target) + "\">" + mark.group() + "</a>";
    }
}
