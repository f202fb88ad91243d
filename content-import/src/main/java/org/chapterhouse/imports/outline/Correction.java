package org.chapterhouse.imports.outline;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a corrections file.
 *
 * @param target the text of the heading or block it is about, or its beginning followed by {@code …} or {@code ...}
 * @param to the new text of a rename, or the title of what a split opens; null for all else
 * @param occurrence which of several equal texts is meant, counted from 1; 0 where the file does not say
 * @param line of the corrections file, counted from 1
 */
public record Correction(Verb verb, String target, @Nullable String to, int occurrence, int line) {

    /** What YAML does not let stand in a file (YAML 1.2, section 5.1), but for what JSON escapes too. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x7f-\\x84\\x86-\\x9f\\ufeff\\ufffe\\uffff]");

    /** Longer texts are named by their beginnings, in characters. */
    private static final int LONGEST_ADDRESS = 80;

    /** What can be done to a heading or block. */
    public enum Verb {
        PROMOTE,
        DEMOTE,
        RENAME,
        MERGE,
        DROP,
        SPLIT,
        JOIN,
        RESTORE,
        CAPTION,
        PARAGRAPH,
        QUOTATION,
        VERSE,
        NOTE;

        /** Whether it can, or must, say to what. */
        public boolean names() {
            return this == RENAME || this == SPLIT;
        }

        /** How it is written in a corrections file, and in the forms of an outline editor. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static @Nullable Verb of(String word) {
            for (Verb verb : values()) {
                if (verb.word().equals(word)) {
                    return verb;
                }
            }
            return null;
        }
    }

    /** True where this can be about the piece, whatever that says: what was left out can only be restored. */
    boolean mayBeAbout(Piece piece) {
        return piece.isDropped() == (verb == Verb.RESTORE) && !piece.isCut();
    }

    /** The text that this is about, made ready to be compared with those of many pieces. */
    Address address() {
        String wanted = folded(target);
        boolean beginning = wanted.endsWith("...") && wanted.length() > 3;
        return new Address(beginning ? wanted.substring(0, wanted.length() - 3).strip() : wanted, beginning);
    }

    /** A {@link #folded} text, or the beginning of one. */
    record Address(String text, boolean beginning) {
        boolean fits(String folded) {
            return beginning ? folded.startsWith(text) : folded.equals(text);
        }
    }

    /** People type straight quotes and plain hyphens, whatever the text has. */
    static String folded(String text) {
        return Spaces.plain(text)
                .replaceAll("[‘’‚ʼ]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‐‑‒–—]", "-")
                .replace("…", "...")
                .toLowerCase(Locale.ROOT);
    }

    /** The text by which a corrections file names a piece: the whole of it, or its beginning. */
    static String addressOf(Piece piece) {
        String text = Spaces.plain(piece.text());
        return text.length() <= LONGEST_ADDRESS ? text : beginning(text) + "...";
    }

    private static String beginning(String text) {
        int space = text.lastIndexOf(' ', LONGEST_ADDRESS);
        int end = space > LONGEST_ADDRESS / 2 ? space : LONGEST_ADDRESS;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** The entry of a corrections file, with its line end. */
    String entry() {
        StringBuilder entry =
                new StringBuilder("- ").append(verb.word()).append(": ").append(scalar(target));
        if (to != null) {
            entry.append("\n  to: ").append(scalar(to));
        }
        if (occurrence > 0) {
            entry.append("\n  occurrence: ").append(occurrence);
        }
        return entry.append('\n').toString();
    }

    /** In double quotes, as which every string is one of YAML 1.2 (section 7.3.1) whose characters can be printed. */
    private static String scalar(String text) {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return '"' + UNPRINTABLE.matcher(quoted).replaceAll(Correction::escaped) + '"';
    }

    private static String escaped(MatchResult character) {
        return "\\\\u%04x".formatted((int) character.group().charAt(0));
    }

    @Override
    public String toString() {
        return verb.word() + " " + Findings.quoted(target);
    }
}
