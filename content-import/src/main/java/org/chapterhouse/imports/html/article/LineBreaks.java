package org.chapterhouse.imports.html.article;

import org.jspecify.annotations.Nullable;

/** Makes paragraphs of texts that are parted by two line breaks or more, as was the custom once. */
final class LineBreaks {

    private LineBreaks() {}

    static void toParagraphs(Part body) {
        for (Part lineBreak : body.elements(part -> part.is("br"))) {
            if (lineBreak.parent() != null && swallowFollowing(lineBreak)) {
                Part paragraph = Part.made("p");
                lineBreak.replaceWith(paragraph);
                fill(paragraph);
            }
        }
    }

    /** Takes out the line breaks that follow one; false where there are none. */
    private static boolean swallowFollowing(Part lineBreak) {
        boolean found = false;
        Part next = said(lineBreak.next());
        while (next != null && isBreak(next)) {
            Part behind = next.next();
            next.remove();
            found = true;
            next = said(behind);
        }
        return found;
    }

    private static void fill(Part paragraph) {
        Part next = paragraph.next();
        while (next != null && Kind.isPhrasing(next) && !opensNext(next)) {
            Part behind = next.next();
            paragraph.append(next);
            next = behind;
        }
        trimEnd(paragraph);
        Part around = paragraph.parent();
        if (around != null && around.is("p")) {
            around.rename("div");
        }
    }

    private static boolean opensNext(Part part) {
        return part.is("br") && isBreak(said(part.next()));
    }

    private static boolean isBreak(@Nullable Part part) {
        return part != null && part.is("br");
    }

    /** The first from here on that is not blank text. */
    private static @Nullable Part said(@Nullable Part part) {
        Part next = part;
        while (next != null && next.isText() && next.said().isBlank()) {
            next = next.next();
        }
        return next;
    }

    static void trimEnd(Part paragraph) {
        for (Part last = paragraph.last(); last != null && Kind.isSpace(last); last = paragraph.last()) {
            last.remove();
        }
    }
}
