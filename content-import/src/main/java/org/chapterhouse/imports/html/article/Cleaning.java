package org.chapterhouse.imports.html.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes out of an article what stands between its paragraphs and is no part of it. */
final class Cleaning {

    private static final List<String> PLAYERS = List.of("object", "embed");
    private static final List<String> ASIDE = List.of("footer", "link", "aside");
    private static final List<String> CONTROLS = List.of("input", "textarea", "select", "button");
    private static final List<String> FORMS = List.of("form", "fieldset");
    private static final List<String> FRAMES = List.of("iframe");
    private static final List<String> CONTAINERS = List.of("table", "ul", "div");
    private static final List<String> CHIEF_HEADINGS = List.of("h1", "h2");

    /** In UTF-16 units: what offers to share a text is shorter. */
    private static final int LONGEST_SHARING = 500;

    private final Part article;
    private final Strictness strictness;
    private final Suspicion suspicion;

    /** By their names, each behind all that is in it. */
    private final Map<String, List<Part>> named = new HashMap<>();

    private final List<Part> sharing = new ArrayList<>();

    private Cleaning(Part article, Strictness strictness) {
        this.article = article;
        this.strictness = strictness;
        this.suspicion = new Suspicion(strictness);
    }

    static void clean(Part article, Strictness strictness) {
        DataTables.mark(article);
        Cleaning cleaning = new Cleaning(article, strictness);
        cleaning.gather(article);
        cleaning.clean();
    }

    private void gather(Part around) {
        for (Part part = around.firstElement(); part != null; part = part.nextElement()) {
            gather(part);
            named.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(part);
            // Not the elements that the article is made of: those were chosen for what is in them.
            if (around != article && part.names().offerSharing()) {
                sharing.add(part);
            }
        }
    }

    private void clean() {
        suspect(FORMS);
        remove(ASIDE, part -> true);
        remove(PLAYERS, part -> !Tally.isFilm(part));
        removeSharing();
        remove(CONTROLS, part -> true);
        remove(FRAMES, part -> !Tally.isFilm(part));
        remove(CHIEF_HEADINGS, heading -> strictness.weight(heading) < 0);
        suspect(CONTAINERS);
    }

    private void suspect(List<String> names) {
        if (strictness.suspectsGo()) {
            remove(names, suspicion::falls);
        }
    }

    private void remove(List<String> names, Predicate<Part> unwanted) {
        for (String name : names) {
            for (Part part : named.getOrDefault(name, List.of())) {
                if (unwanted.test(part)) {
                    part.remove();
                }
            }
        }
    }

    /** All are looked at before the first goes, since what is around one that is gone is shorter than it was. */
    private void removeSharing() {
        sharing.removeIf(part -> part.said().whole() >= LONGEST_SHARING);
        for (Part part : sharing) {
            part.remove();
        }
    }
}
