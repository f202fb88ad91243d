package org.chapterhouse.imports.html.article;

import java.util.function.Predicate;

/** Measures parts from the inside out; no page is nested so deep that this could not be done by recursion. */
final class Tallying {

    private Tallying() {}

    static void measure(Part part) {
        prune(part, each -> false);
    }

    /** Measures what is within a part, and takes out what is unwanted once all within it has been looked at. */
    static void prune(Part part, Predicate<Part> unwanted) {
        if (part.isText()) {
            return;
        }
        Tally tally = new Tally();
        Part child = part.first();
        while (child != null) {
            Part next = child.next();
            prune(child, unwanted);
            if (!child.isText() && unwanted.test(child)) {
                child.remove();
            } else {
                tally.add(child);
            }
            child = next;
        }
        part.measure(tally);
    }
}
