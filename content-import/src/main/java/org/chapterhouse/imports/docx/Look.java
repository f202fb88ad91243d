package org.chapterhouse.imports.docx;

import org.chapterhouse.imports.docx.Traits.Trait;

/**
 * How the letters and digits of a paragraph look.
 *
 * @param letters how many there are
 * @param common a bit for each {@link Trait} that all of them have
 * @param smallest the smallest size among them, in half-points; 0 where there are none
 */
record Look(int letters, int common, int smallest) {

    static final Look EMPTY = new Look(0, ~0, 0);

    boolean all(Trait trait) {
        return letters > 0 && (common & trait.bit()) != 0;
    }

    /** With some more letters; what stands above or below the line says nothing about size. */
    Look with(int count, Traits traits) {
        if (count == 0 || traits.is(Trait.RAISED) || traits.is(Trait.LOWERED)) {
            return this;
        }
        int size = smallest == 0 ? traits.size() : Math.min(smallest, traits.size());
        return new Look(letters + count, common & traits.on(), size);
    }
}
