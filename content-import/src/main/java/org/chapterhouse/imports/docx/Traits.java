package org.chapterhouse.imports.docx;

import org.jspecify.annotations.Nullable;

/**
 * How letters look, as far as a style or a run says so (section 17.3.2).
 *
 * @param known a bit for each {@link Trait} that is said
 * @param on a bit for each that is said to be so
 * @param size in half-points; 0 where it is not said
 * @param language BCP 47
 */
record Traits(int known, int on, int size, @Nullable String language) {

    static final Traits NONE = new Traits(0, 0, 0, null);

    enum Trait {
        BOLD(1),
        ITALIC(1 << 1),
        STRUCK(1 << 2),
        CAPITALS(1 << 3),
        HIDDEN(1 << 4),
        UNDERLINED(1 << 5),
        /** In a face whose letters are all of one width, as programs are printed. */
        CODE(1 << 6),
        RAISED(1 << 7),
        LOWERED(1 << 8);

        private final int bit;

        Trait(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }
    }

    /** What turns round where a paragraph's style and a character style both say it (section 17.7.3). */
    private static final int TOGGLES =
            Trait.BOLD.bit() | Trait.ITALIC.bit() | Trait.STRUCK.bit() | Trait.CAPITALS.bit() | Trait.HIDDEN.bit();

    boolean is(Trait trait) {
        return (on & trait.bit()) != 0;
    }

    /** The same and one thing more. */
    Traits with(Trait trait, boolean is) {
        return new Traits(known | trait.bit(), is ? on | trait.bit() : on & ~trait.bit(), size, language);
    }

    Traits sized(int halfPoints) {
        return new Traits(known, on, halfPoints, language);
    }

    Traits in(String newLanguage) {
        return new Traits(known, on, size, newLanguage);
    }

    /** These, and the others where these say nothing. */
    Traits over(Traits others) {
        return new Traits(
                known | others.known,
                on | (others.on & ~known),
                size == 0 ? others.size : size,
                language == null ? others.language : language);
    }

    /** A character style's, in a paragraph with a style of its own. */
    Traits within(Traits paragraph) {
        Traits both = over(paragraph);
        int turned = (on ^ paragraph.on) & TOGGLES;
        return new Traits(both.known, (both.on & ~TOGGLES) | turned, both.size, both.language);
    }
}
