package org.chapterhouse.imports.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Words;

/** Reads who has written a text, in the line below its title. */
final class Byline {

    /** A longer name is a sentence. */
    static final int MOST_WORDS_OF_A_NAME = 8;

    private static final Pattern BYLINE =
            Pattern.compile("(?i:by|von|par|por|di|door|av|af)\\s+(\\p{Lu}[\\p{L}\\p{M} .,&’'-]{2,100})");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:;|,|&|\\band\\b|\\bund\\b|\\bet\\b)\\s*");

    private Byline() {}

    /** The names in “by Ann Holt and Jo Vance”; none where it is no such line. */
    static List<String> names(String line) {
        Matcher byline = BYLINE.matcher(line);
        boolean named = byline.matches() && Words.count(byline.group(1)) <= MOST_WORDS_OF_A_NAME;
        return named ? parted(byline.group(1)) : List.of();
    }

    /** The names in a line that is known to be made of them. */
    static List<String> parted(String names) {
        return BETWEEN_NAMES
                .splitAsStream(names)
                .filter(name -> !name.isBlank())
                .toList();
    }
}
