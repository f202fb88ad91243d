package org.chapterhouse.domain.group;

import java.time.ZoneId;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.discussion.CommentText;
import org.jspecify.annotations.Nullable;

/** What a group says of itself and how it works; the house rules are CommonMark. Lengths count Unicode code points. */
public record Charter(
        String name,
        String purpose,
        @Nullable String rules,
        ZoneId zone,
        String language,
        Visibility visibility,
        Joining joining,
        Pace pace) {
    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_PURPOSE_LENGTH = 1_000;
    public static final int MAX_RULES_LENGTH = 10_000;

    public Charter {
        requireName(name);
        requirePurpose(purpose);
        requireRules(rules == null ? "" : rules);
        requireWayIn(visibility, joining);
    }

    /** Refuses a name that is empty, too long or no text; a name that shows nothing counts as empty. */
    public static void requireName(String name) {
        Rule.COMMENT_NOT_TEXT.unless(CommentText.isText(name));
        Rule.GROUP_NAME_LENGTH.unless(
                fits(name, MAX_NAME_LENGTH) && name.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** Refuses a purpose that is too long or no text. */
    public static void requirePurpose(String purpose) {
        Rule.COMMENT_NOT_TEXT.unless(CommentText.isText(purpose));
        Rule.GROUP_PURPOSE_TOO_LONG.unless(fits(purpose, MAX_PURPOSE_LENGTH));
    }

    /** Refuses house rules that are too long or no text. */
    public static void requireRules(String rules) {
        Rule.COMMENT_NOT_TEXT.unless(CommentText.isText(rules));
        Rule.GROUP_RULES_TOO_LONG.unless(fits(rules, MAX_RULES_LENGTH));
    }

    /** Refuses a private group that anybody could join. */
    public static void requireWayIn(Visibility visibility, Joining joining) {
        Rule.PRIVATE_GROUP_IS_NEVER_OPEN.unless(visibility != Visibility.PRIVATE || joining != Joining.OPEN);
    }

    private static boolean fits(String text, int length) {
        return text.codePointCount(0, text.length()) <= length;
    }
}
