package org.chapterhouse.app.library;

/** An act of the outline editor that would change nothing. */
final class Unchanged extends RuntimeException {
    private static final long serialVersionUID = 1;

    final String sentence;

    Unchanged(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }
}
