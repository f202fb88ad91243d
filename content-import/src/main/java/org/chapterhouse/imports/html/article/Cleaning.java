package org.chapterhouse.imports.html.article;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Takes out of an article what stands between its paragraphs and is no part of it. */
final class Cleaning {

    private static final Set<String> PLAYERS = Set.of("object", "embed");
    private static final Set<String> ASIDE = Set.of("footer", "link", "aside");
    private static final Set<String> CONTROLS = Set.of("input", "textarea", "select", "button");

    /** In UTF-16 units: what offers to share a text is shorter. */
    private static final int LONGEST_SHARING = 500;

    private final Part article;
    private final Strictness strictness;
    private final Suspicion suspicion;
    private final Set<String> names = new HashSet<>();

    private Cleaning(Part article, Strictness strictness) {
        this.article = article;
        this.strictness = strictness;
        this.suspicion = new Suspicion(strictness, DataTables.within(article));
        article.elements(part -> names.add(part.name()));
    }

    /** Cleans the article, and measures what is left. */
    static void clean(Part article, Strictness strictness) {
        new Cleaning(article, strictness).clean();
    }

    private void clean() {
        suspect("form");
        suspect("fieldset");
        remove(part -> ASIDE.contains(part.name()) || (PLAYERS.contains(part.name()) && !Tally.isFilm(part)));
        removeSharing();
        remove(part ->
                CONTROLS.contains(part.name()) || (part.is("iframe") && !Tally.isFilm(part)) || isForeignHeading(part));
        suspect("table");
        suspect("ul");
        suspect("div");
    }

    private boolean isForeignHeading(Part part) {
        return (part.is("h1") || part.is("h2")) && strictness.weight(part) < 0;
    }

    private void suspect(String name) {
        if (strictness.suspectsGo() && names.contains(name)) {
            Tallying.prune(article, part -> part.is(name) && suspicion.falls(part));
        }
    }

    private void remove(Predicate<Part> unwanted) {
        Tallying.prune(article, unwanted);
    }

    /** Not the elements that the article is made of: those were chosen for what is in them. */
    private void removeSharing() {
        for (Part part : article.elements(each -> each.parent() != article && offersSharing(each))) {
            part.remove();
        }
    }

    private static boolean offersSharing(Part part) {
        return part.names().offerSharing() && part.tally().said().whole() < LONGEST_SHARING;
    }
}
