package org.chapterhouse.imports.html.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The first walk over a page: takes out what is hidden or plainly no part of an article, notes who wrote it, and gathers
 * the elements that are measured as text.
 */
final class Sifting {

    private static final String TITLE = "the title once more";

    /** In UTF-16 units. A longer one is no line that names somebody. */
    private static final int LONGEST_BYLINE = 99;

    /** In UTF-16 units. No title comes near. */
    private static final int LONGEST_TITLE = 500;

    /** How far around an element the tables and code that protect it may be. */
    private static final int NEAR = 4;

    private static final Set<String> UNLIKELY_ROLES =
            Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");

    private final Sought sought;
    private final Strictness strictness;
    private final List<Part> scorable = new ArrayList<>();
    private final Map<Node, String> reasons = new IdentityHashMap<>();
    private @Nullable Part byline;
    private boolean titleFound;

    Sifting(Sought sought, Strictness strictness) {
        this.sought = sought;
        this.strictness = strictness;
    }

    /** @param body changed */
    Sifting sift(Part body) {
        Part part = body;
        while (part != null) {
            String reason = part == body ? null : reasonAgainst(part);
            part = reason == null ? shaped(part).following() : remove(part, reason);
        }
        return this;
    }

    /** The elements that are measured as text, in the order of the page. */
    List<Part> scorable() {
        return scorable;
    }

    /** Why elements of the page were taken out. */
    Map<Node, String> reasons() {
        return reasons;
    }

    /** The element that names the author; null where none does, or the author is known. */
    @Nullable
    Part byline() {
        return byline;
    }

    private @Nullable Part remove(Part part, String reason) {
        if (part.origin() != null && !reason.equals(Article.AROUND)) {
            reasons.put(part.origin(), reason);
        }
        Part next = part.beyond();
        part.remove();
        return next;
    }

    private @Nullable String reasonAgainst(Part part) {
        if (part.has("hidden") || Visibility.isHiddenBy(part.attribute("style"))) {
            return Article.HIDDEN;
        }
        if (isForOthers(part)) {
            return Article.AROUND;
        }
        if (isByline(part)) {
            byline = part;
            return Article.BYLINE;
        }
        if (repeatsTitle(part)) {
            titleFound = true;
            return TITLE;
        }
        return isUnlikely(part) || isEmpty(part) ? Article.AROUND : null;
    }

    /** Not the page's text to one half of its readers: not read out, or a dialog that comes before it. */
    private static boolean isForOthers(Part part) {
        // Pictures of formulas are read out in another form.
        boolean silent = part.attribute("aria-hidden").equals("true")
                && !part.names().className().contains("fallback-image");
        return silent
                || (part.attribute("aria-modal").equals("true")
                        && part.attribute("role").equals("dialog"));
    }

    private boolean isByline(Part part) {
        return sought.wantsByline() && byline == null && namesAuthor(part) && isLine(part.said());
    }

    private static boolean namesAuthor(Part part) {
        return part.names().nameAnAuthor()
                || part.attribute("rel").equals("author")
                || part.attribute("itemprop").contains("author");
    }

    private static boolean isLine(Said said) {
        return !said.isBlank() && said.length() <= LONGEST_BYLINE;
    }

    private boolean repeatsTitle(Part part) {
        return !titleFound
                && (part.is("h1") || part.is("h2"))
                && part.tally().length() <= LONGEST_TITLE
                && Likeness.of(sought.title(), part.text()) > Likeness.SAME;
    }

    private boolean isUnlikely(Part part) {
        return strictness.unlikelyGoes()
                && (UNLIKELY_ROLES.contains(part.attribute("role"))
                        || (!part.is("a") && part.names().areUnlikely() && !part.isWithin(NEAR, Sifting::protects)));
    }

    private static boolean protects(Part around) {
        return around.is("table") || around.is("code");
    }

    /** Nothing is in it but line breaks and rules. */
    private static boolean isEmpty(Part part) {
        if (!part.kind().isHollow() || part.tally().length() > 0) {
            return false;
        }
        int children = 0;
        for (Part child = part.firstElement(); child != null; child = child.nextElement()) {
            children++;
        }
        return children == 0 || children == part.tally().breaks();
    }

    /** The part itself, or the paragraph that stands in its place; what is within it comes next. */
    private Part shaped(Part part) {
        if (part.kind().isScored()) {
            scorable.add(part);
        }
        Part paragraph = part.is("div") ? Paragraphs.of(part) : null;
        if (paragraph == null) {
            return part;
        }
        scorable.add(paragraph);
        return paragraph;
    }
}
