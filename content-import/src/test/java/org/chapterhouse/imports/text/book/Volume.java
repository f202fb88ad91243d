package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Section;

/** Small books for tests: drawn as text in which a line with a tilde stands for some paragraphs. */
final class Volume {

    private static final int WIDTH = 70;

    private static final String HEAD = """
            The Project Gutenberg eBook of The Weir, by Ann Holt

            This eBook is for the use of anyone anywhere at no cost.

            Title: The Weir

            Author: Ann Holt

            Release Date: March 9, 2011 [eBook #99999]

            Language: English

            Produced by: A Careful Hand

            *** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***




            """;

    private static final String FOOT = """




            *** END OF THE PROJECT GUTENBERG EBOOK THE WEIR ***

            Updated editions will replace the previous one.

            THE FULL LICENSE

            Section 1. General Terms of Use

            1.A. By reading any part of this work you agree to its terms.
            """;

    private Volume() {}

    /** A book as a library of transcribed books gives it. */
    static Imported library(String drawn) {
        return Sketch.imported("weir.txt", HEAD + filled(drawn) + FOOT);
    }

    /** A book without anything around it. */
    static Imported plain(String drawn) {
        return Sketch.imported("weir.txt", filled(drawn));
    }

    static String filled(String drawn) {
        String prose = wrapped(Sketch.prose(90), WIDTH) + "\n\n" + wrapped(Sketch.prose(60), WIDTH) + "\n\n"
                + wrapped(Sketch.prose(75), WIDTH);
        return drawn.replaceAll("(?m)^~$", prose);
    }

    static String wrapped(String text, int width) {
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = column + 1 + word.length() <= width;
            result.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits && column > 0 ? column + 1 + word.length() : word.length();
        }
        return result.toString();
    }

    /** The titles, those of sections set in; what has none is left out. */
    static String titles(Imported book) {
        List<String> titles = new ArrayList<>();
        for (Chapter chapter : book.text().chapters()) {
            if (chapter.title() != null) {
                titles.add(chapter.title());
            }
            for (Section section : chapter.sections()) {
                boolean again = section.title() != null && section.title().equals(chapter.title());
                if (section.title() != null && !again) {
                    titles.add("  " + section.title());
                }
            }
        }
        return String.join("\n", titles);
    }

    static List<String> dropped(Imported book) {
        return book.report().dropped().stream()
                .filter(dropped -> !dropped.reason().equals(Frame.REASON))
                .map(dropped -> dropped.text().replace('\n', '/'))
                .toList();
    }
}
