package org.chapterhouse.imports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was imported: what is known about it, and its chapters.
 *
 * @param title never blank; the file's name where the text has none
 * @param authors in the order of the byline; empty where nobody is named
 * @param affiliation where the author writes from and for whom, its lines joined by {@code "; "}
 * @param language BCP 47, such as {@code en}
 * @param source where the text was taken from: a web address or the name of a publication
 * @param published {@code 2023-11-07} where the date could be read, else as it was written
 * @param chapters in reading order, at least one
 */
public record OutlinedText(
        String title,
        List<String> authors,
        @Nullable String affiliation,
        @Nullable String language,
        @Nullable String source,
        @Nullable String published,
        List<Chapter> chapters,
        Pictures pictures) {

    public OutlinedText {
        authors = List.copyOf(authors);
        chapters = List.copyOf(chapters);
    }

    /** Words of running text in all sections. */
    public int words() {
        return chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .mapToInt(Section::words)
                .sum();
    }
}
