package org.chapterhouse.domain.schedule;

import java.util.List;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.library.Section;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator settles about a session; refused where its length or its words break a rule.
 *
 * @param minutes how long it lasts, {@value #SHORTEST_MINUTES} to {@value #LONGEST_MINUTES}
 * @param title null where the session is called by what it reads
 * @param note plain text, shown in paragraphs
 */
public record Appointment(
        MeetingTime time,
        int minutes,
        @Nullable String title,
        @Nullable String note,
        List<Section> sections) {
    public static final int SHORTEST_MINUTES = 5;
    public static final int LONGEST_MINUTES = 1440;

    /** In characters (Unicode code points). */
    public static final int MAX_TITLE_LENGTH = 200;

    /** In characters (Unicode code points). */
    public static final int MAX_NOTE_LENGTH = 4000;

    public Appointment {
        checkLength(minutes);
        checkSections(sections);
        title = title(title);
        note = note(note);
    }

    /** Refuses a length outside the limits. */
    public static void checkLength(int minutes) {
        Rule.SESSION_LENGTH.unless(minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES);
    }

    /** Refuses a session that reads nothing. */
    public static void checkSections(List<Section> sections) {
        Rule.SESSION_WITHOUT_SECTION.unless(!sections.isEmpty());
    }

    /** A title as it is kept; null for a blank one, refused where it is too long or no text. */
    public static @Nullable String title(@Nullable String typed) {
        return kept(typed, MAX_TITLE_LENGTH, Rule.TITLE_TOO_LONG);
    }

    /** A note as it is kept; null for a blank one, refused where it is too long or no text. */
    public static @Nullable String note(@Nullable String typed) {
        return kept(typed, MAX_NOTE_LENGTH, Rule.SESSION_NOTE_TOO_LONG);
    }

    // Browsers send line ends as two characters, which would count against the limit.
    private static @Nullable String kept(@Nullable String typed, int limit, Rule tooLong) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        Rule.COMMENT_NOT_TEXT.unless(CommentText.isText(text));
        tooLong.unless(text.codePointCount(0, text.length()) <= limit);
        return text;
    }
}
