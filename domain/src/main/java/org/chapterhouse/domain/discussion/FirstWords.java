package org.chapterhouse.domain.discussion;

import java.time.Instant;
import org.chapterhouse.domain.Refusal.Rule;
import org.jspecify.annotations.Nullable;

/** How a thread begins: its first comment, and where they are given its title and the words it is about. */
public record FirstWords(@Nullable String title, @Nullable Quotation about, CommentText text, Instant at) {
    /**
     * Words of the text that a thread is about.
     *
     * @param block the key of the block where they stand, where that is known
     * @param words the words; without them the whole block is meant
     */
    public record Quotation(
            @Nullable String block, @Nullable String words) {}

    public FirstWords {
        title = title == null || title.isBlank() ? null : title.strip();
        if (title != null) {
            Rule.THREAD_TITLE_TOO_LONG.unless(
                    title.codePointCount(0, title.length()) <= DiscussionThread.MAX_TITLE_LENGTH);
            Rule.COMMENT_NOT_TEXT.unless(CommentText.isText(title));
        }
    }
}
