package org.chapterhouse.imports.outline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a corrections file.
 *
 * @param target the text of the heading or block it is about, or its beginning followed by {@code …} or {@code ...}
 * @param to the new text of a rename, or the title of what a split opens; null for all else
 * @param occurrence which of several equal texts is meant, counted from 1; 0 where the file does not say
 * @param line of the corrections file, counted from 1
 */
record Correction(Verb verb, String target, @Nullable String to, int occurrence, int line) {

    enum Verb {
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
        boolean names() {
            return this == RENAME || this == SPLIT;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Verb of(String word) {
            for (Verb verb : values()) {
                if (verb.word().equals(word)) {
                    return verb;
                }
            }
            return null;
        }
    }

    /** True where the text, already {@link #folded}, is the one addressed. */
    boolean addresses(String foldedText) {
        String wanted = folded(target);
        if (wanted.endsWith("...") && wanted.length() > 3) {
            return foldedText.startsWith(
                    wanted.substring(0, wanted.length() - 3).strip());
        }
        return foldedText.equals(wanted);
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

    @Override
    public String toString() {
        return verb.word() + " " + Findings.quoted(target);
    }
}
