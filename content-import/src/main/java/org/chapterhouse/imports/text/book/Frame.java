package org.chapterhouse.imports.text.book;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.chapterhouse.imports.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a library of transcribed books puts around each: a head with what it knows of the book, and a licence. The marks
 * between them and the book are the same in all its files since 1991, give or take a word.
 */
final class Frame {

    static final String REASON = "the library's words about the file";
    static final String CREDITS = "the transcribers' words about the file";

    private static final Pattern START = Pattern.compile(
            "\\*{2,3} ?START OF (?:THE|THIS) PROJECT GUTENBERG.*|.*\\*END ?\\*? ?THE SMALL PRINT.*"
                    + "|\\*{2,3} ?START\\*{0,3}THE BOOK.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile(
            "(?:\\*{2,3} ?)?END OF (?:THE |THIS )?(?:COMPLETE )?PROJECT GUTENBERG.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDIT = Pattern.compile(
            "[\\[_(]*(?:produced by|e-?text (?:prepared|produced) by|this e?-?(?:book|text) (?:was )?(?:produced|prepared|transcribed)"
                    + "|transcribed (?:from|by)|scanned (?:and|by)|prepared by|note: ?project gutenberg"
                    + "|note: ?(?:images|the original)|images of the original|html version by).*",
            Pattern.CASE_INSENSITIVE);

    /** Credits stand at the very beginning. */
    private static final int CREDITS_DEPTH = 8;

    private final Passages passages;
    private final @Nullable String[] dropped;
    private int head;
    private boolean framed;

    private Frame(Passages passages) {
        this.passages = passages;
        this.dropped = new String[passages.size()];
    }

    /** Finds the marks; where they leave no text between them, they are not what they seem. */
    static Frame of(Passages passages) {
        Frame frame = new Frame(passages);
        frame.findMarks();
        if (!passages.haveProse(frame.dropped)) {
            return new Frame(passages);
        }
        return frame;
    }

    private void findMarks() {
        int from = -1;
        for (int i = 0; i < passages.size(); i++) {
            if (has(START, passages.get(i))) {
                drop(from < 0 && !framed ? 0 : from < 0 ? i : from, i + 1);
                head = framed ? head : i + 1;
                framed = true;
                dropCredits(i + 1);
                from = -1;
            } else if (from < 0 && has(END, passages.get(i))) {
                from = i;
            }
        }
        if (from >= 0) {
            framed = true;
            drop(from, passages.size());
        }
    }

    private static boolean has(Pattern mark, Passage passage) {
        // A mark may be wrapped, and stand at the end of the credits.
        for (Line line : passage.lines()) {
            String text = line.text();
            boolean possible =
                    text.length() < 300 && (text.startsWith("*") || text.regionMatches(true, 0, "end of", 0, 6));
            if (possible && mark.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    private void dropCredits(int start) {
        for (int i = start; i < Math.min(passages.size(), start + CREDITS_DEPTH); i++) {
            if (CREDIT.matcher(passages.get(i).first().text()).matches()) {
                dropped[i] = CREDITS;
            }
        }
    }

    private void drop(int start, int end) {
        Arrays.fill(dropped, start, end, REASON);
    }

    /** Whether the file has such a frame. */
    boolean isThere() {
        return framed;
    }

    /** The passages of the head, which come first; 0 where there is none. */
    int head() {
        return head;
    }

    /** The reason for which each passage is left out; null for those of the book. */
    @Nullable
    String[] dropped() {
        return dropped;
    }
}
