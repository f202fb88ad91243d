package org.chapterhouse.imports.docx;

import java.util.HashMap;
import java.util.Map;

/** What all stories of a document share while they are read. */
final class Reading {

    final Styles styles;
    final Counting counting;
    final Illustrations illustrations;
    final Tally tally;
    final Limits limits = new Limits();
    final Notes notes = new Notes();
    final Links links = new Links();
    /** How many letters are in each language. */
    final Map<String, Integer> languages = new HashMap<>();

    /** No document is written in more; others are not counted. */
    private static final int MOST_LANGUAGES = 200;

    Reading(Styles styles, Numbering numbering, Illustrations illustrations, Tally tally) {
        this.styles = styles;
        this.counting = new Counting(numbering);
        this.illustrations = illustrations;
        this.tally = tally;
    }

    void count(String language, int letters) {
        if (languages.containsKey(language) || languages.size() < MOST_LANGUAGES) {
            languages.merge(language, letters, Integer::sum);
        }
    }
}
