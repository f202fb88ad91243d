package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chapterhouse.imports.docx.Traits.Trait;

/**
 * How a paragraph stands out from the text. The more prominent comes first in order.
 *
 * @param size of its letters in half-points where they are clearly larger than the text; 0 where they are not
 */
record Prominence(int size, boolean part, boolean capitals, boolean centred, boolean bold, boolean underlined)
        implements Comparable<Prominence> {

    /** Half a size, such as from 12 points to 14, is meant to be seen. */
    private static final double LARGER = 1.15;

    private static final Comparator<Prominence> ORDER = Comparator.comparingInt(Prominence::size)
            .thenComparing(Prominence::part)
            .thenComparing(Prominence::capitals)
            .thenComparing(Prominence::centred)
            .thenComparing(Prominence::bold)
            .thenComparing(Prominence::underlined)
            .reversed();

    static Prominence of(Paragraph paragraph, Wording wording, BodyText body) {
        Look look = paragraph.look();
        boolean larger = look.smallest() >= LARGER * body.size() && body.size() > 0;
        return new Prominence(
                larger ? look.smallest() : 0,
                wording.isPart(),
                (look.all(Trait.CAPITALS) || wording.isCapitals()) && !body.isCapitals(),
                paragraph.setting().isCentred() && !body.isCentred(),
                look.all(Trait.BOLD) && !body.isBold(),
                look.all(Trait.UNDERLINED)
                        && !body.isUnderlined()
                        && !paragraph.html().startsWith("<a "));
    }

    @Override
    public int compareTo(Prominence other) {
        return ORDER.compare(this, other);
    }

    /** Whether somebody made it stand out letter by letter, which nobody does without meaning it. */
    boolean isMarked() {
        return size > 0 || bold || underlined;
    }

    /** The same whatever it says. */
    Prominence ofLetters() {
        return new Prominence(size, false, capitals, centred, bold, underlined);
    }

    /** From 0 on: a heading's is at least 2. */
    int weight() {
        return (size > 0 ? 2 : 0)
                + (part ? 2 : 0)
                + (capitals ? 2 : 0)
                + (centred ? 1 : 0)
                + (bold ? 2 : 0)
                + (underlined ? 2 : 0);
    }

    /** In a few words for a person. */
    String inWords() {
        List<String> words = new ArrayList<>();
        addIf(size > 0, "larger letters", words);
        addIf(part, "numbered like a chapter", words);
        addIf(capitals, "capitals", words);
        addIf(centred, "centred", words);
        addIf(bold, "bold", words);
        addIf(underlined, "underlined", words);
        return words.isEmpty() ? "short and set apart" : String.join(", ", words);
    }

    private static void addIf(boolean is, String word, List<String> words) {
        if (is) {
            words.add(word);
        }
    }
}
