package org.chapterhouse.imports.docx;

import org.chapterhouse.imports.docx.Traits.Trait;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** Writes the words of a paragraph as they are come upon: as they look, linked, hidden, or as the mark of a note. */
final class Pen {

    /** Emphasis is what differs from the letters around it. */
    private static final int EMPHASIS = Trait.BOLD.bit() | Trait.ITALIC.bit();

    private static final int ALWAYS = Trait.STRUCK.bit() | Trait.RAISED.bit() | Trait.LOWERED.bit();

    private final Story story;
    private final Reading reading;
    private final Line line;
    private final StringBuilder hidden = new StringBuilder();
    private Style style;
    private Traits usual;
    private Traits run;
    private int shifted;
    private @Nullable String link;
    /** The note whose mark follows, where the author chose it. */
    private @Nullable String noteToMark;

    Pen(Story story) {
        this.story = story;
        this.reading = story.reading();
        this.line = story.line();
        this.style = reading.styles.paragraph(null);
        this.usual = style.traits().over(reading.styles.defaults());
        this.run = usual;
    }

    void begin(Style ofParagraph) {
        style = ofParagraph;
        usual = style.traits().over(reading.styles.defaults());
        run = usual;
    }

    Style style() {
        return style;
    }

    Line line() {
        return line;
    }

    /** How much was written so far, hidden words with it. */
    int written() {
        return line.length() + hidden.length();
    }

    String hidden() {
        return hidden.toString();
    }

    /** How the run before looked, after which the next one looks like the paragraph until it says otherwise. */
    Traits beginRun() {
        Traits before = run;
        run = usual;
        return before;
    }

    void look(TraitsReader.Read read) {
        Traits character = reading.styles.characters(read.style());
        Traits styled = character.equals(Traits.NONE) ? style.traits() : character.within(style.traits());
        run = read.traits().over(styled).over(reading.styles.defaults());
    }

    void endRun(Traits before) {
        run = before;
        noteToMark = null;
    }

    /** Raises or lowers the runs that follow, and gives back what was so before. */
    int shift(Trait trait) {
        int before = shifted;
        shifted |= trait.bit();
        return before;
    }

    void shiftBack(int before) {
        shifted = before;
    }

    /** Links what follows, and gives back what was linked before. */
    @Nullable
    String link(@Nullable String target) {
        String before = link;
        link = target;
        return before;
    }

    void write(String said) throws SourceRefused {
        if (said.isEmpty() || story.fields().isHidden()) {
            return;
        }
        if (run.is(Trait.HIDDEN)) {
            hide(said);
        } else if (noteToMark != null && !said.isBlank()) {
            line.note(noteToMark, reading.notes.refer(noteToMark, said.strip(), true));
            noteToMark = null;
        } else {
            show(Symbols.readable(said));
        }
    }

    private void hide(String said) throws SourceRefused {
        hidden.append(said);
        if (hidden.length() > Limits.LONGEST_PARAGRAPH) {
            throw Limits.tooLong();
        }
    }

    private void show(String said) throws SourceRefused {
        String field = story.fields().link();
        line.write(said, run, shown(), field == null ? link : reading.links.address(field));
        if (!said.isBlank()) {
            line.belongs(story.isContents());
        }
        if (story.fields().isCaptionNumber()) {
            line.captionNumber();
        }
        if (run.language() != null) {
            reading.count(run.language(), said.length());
        }
    }

    /** What is worth an element: what differs from how the paragraph looks as a whole. */
    private int shown() {
        return ((run.on() ^ usual.on()) & EMPHASIS)
                | ((run.on() | shifted) & ALWAYS)
                | (run.on() & ~usual.on() & Trait.CODE.bit());
    }

    void lineBreak() throws SourceRefused {
        if (!story.fields().isHidden() && !run.is(Trait.HIDDEN)) {
            line.lineBreak();
        }
    }

    /** @param ownMark whether its mark is what is written next */
    void note(String name, boolean endnote, boolean ownMark) throws SourceRefused {
        if (story.fields().isHidden() || run.is(Trait.HIDDEN)) {
            return;
        }
        if (!reading.notes.has(name)) {
            reading.tally.missingNotes++;
        } else if (ownMark) {
            noteToMark = name;
        } else {
            line.note(name, reading.notes.refer(name, endnote));
        }
    }
}
