package org.chapterhouse.imports.html.article;

import org.jspecify.annotations.Nullable;

/** Makes paragraphs of what pages write into elements that mean nothing. */
final class Paragraphs {

    /** An element with more links in its text is rather a menu. */
    private static final double LINKS_OF_A_PARAGRAPH = 0.25;

    private Paragraphs() {}

    /**
     * Puts the running text directly within a {@code div} into paragraphs, and makes it one itself where it is nothing
     * else.
     *
     * @return the paragraph that it was all along; null where it stays a {@code div}
     */
    static @Nullable Part of(Part div) {
        boolean wrapped = wrapLines(div);
        Part only = div.onlyElement();
        if (only != null && only.is("p") && !hasText(div) && div.tally().linkDensity() < LINKS_OF_A_PARAGRAPH) {
            div.replaceWith(only);
            return only;
        }
        if (!wrapped && !div.tally().hasBlocks()) {
            div.rename("p");
            return div;
        }
        return null;
    }

    private static boolean wrapLines(Part div) {
        Part paragraph = null;
        boolean wrapped = false;
        Part child = div.first();
        while (child != null) {
            Part next = child.next();
            if (!Kind.isPhrasing(child)) {
                end(paragraph);
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.append(child);
            } else if (!Kind.isSpace(child)) {
                paragraph = Part.made("p");
                child.replaceWith(paragraph);
                paragraph.append(child);
                wrapped = true;
            }
            child = next;
        }
        return wrapped;
    }

    private static void end(@Nullable Part paragraph) {
        if (paragraph != null) {
            LineBreaks.trimEnd(paragraph);
        }
    }

    private static boolean hasText(Part div) {
        Part child = div.first();
        while (child != null && (!child.isText() || child.said().isBlank())) {
            child = child.next();
        }
        return child != null;
    }
}
