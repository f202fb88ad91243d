package org.chapterhouse.imports.html.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page as reader views do (the method is that of Arc90's Readability of 2010 and of those that
 * came after it): paragraphs give points to what they stand in, the element with the most of them and those of its
 * neighbours that are like it are the article, and what looks unlike a text in it goes. Where that leaves next to
 * nothing, the search is made again with fewer prejudices.
 */
public final class ArticleSearch {

    /** In UTF-16 units. With less text, a more lenient search may find more. */
    private static final int ENOUGH = 500;

    private final Element body;
    private final Sought sought;
    private Article.@Nullable Byline byline;

    private ArticleSearch(Element body, Sought sought) {
        this.body = body;
        this.sought = sought;
    }

    /**
     * @param body of the page; not changed
     * @return empty where the page has no text but headings
     */
    public static Optional<Article> in(Element body, Sought sought) {
        return new ArticleSearch(body, sought).search();
    }

    private Optional<Article> search() {
        Attempt best = null;
        for (Strictness strictness : Strictness.DESCENDING) {
            Attempt attempt = attempt(strictness);
            if (best == null || attempt.length() > best.length() || attempt.length() >= ENOUGH) {
                best = attempt;
            }
            if (attempt.length() >= ENOUGH) {
                break;
            }
        }
        return best == null || best.saysNothing() ? Optional.empty() : Optional.of(article(best));
    }

    private record Attempt(Part article, List<Part> contents, Map<Node, String> reasons, boolean strict) {
        int length() {
            return article.tally().length();
        }

        boolean saysNothing() {
            return length() == 0 || article.tally().headingDensity() >= 1;
        }
    }

    private Attempt attempt(Strictness strictness) {
        Sought wanted = byline == null ? sought : new Sought(sought.title(), false);
        Part page = WorkingTree.of(body);
        LineBreaks.toParagraphs(page);
        Sifting sifting = new Sifting(wanted, strictness).sift(page);
        note(sifting.byline());
        Part article = gather(page, sifting.scorable(), strictness);
        List<Part> contents = OwnContents.within(article);
        Cleaning.clean(article, strictness);
        return new Attempt(article, contents, sifting.reasons(), strictness.unlikelyGoes());
    }

    /** What was found first stays: a lenient search may meet the authors of comments before that of the article. */
    private void note(@Nullable Part found) {
        if (byline == null && found != null && found.origin() != null) {
            byline = new Article.Byline(name(found), found.origin());
        }
    }

    /** The name alone where the page marks it within the line. */
    private static String name(Part line) {
        List<Part> names = line.elements(part -> part.attribute("itemprop").contains("name"));
        return (names.isEmpty() ? line : names.get(0)).text().strip();
    }

    private static Part gather(Part page, List<Part> scorable, Strictness strictness) {
        Scoring scoring = new Scoring(strictness);
        Part chosen = new Choosing(page, scoring).choose(scoring.score(scorable));
        return chosen == null ? Gathering.all(page) : Gathering.around(chosen);
    }

    private Article article(Attempt attempt) {
        Map<Node, String> reasons = new IdentityHashMap<>(attempt.reasons());
        reasons.putAll(Trimming.trim(attempt.article(), attempt.contents()));
        List<Node> kept = new ArrayList<>();
        keep(attempt.article(), kept);
        if (byline != null) {
            reasons.put(byline.element(), Article.BYLINE);
        }
        return new Article(kept, reasons, byline, attempt.strict());
    }

    private void keep(Part part, List<Node> kept) {
        if (byline != null && part.origin() == byline.element()) {
            return;
        }
        if (part.origin() != null && (part.isText() || part.is("img"))) {
            kept.add(part.origin());
        }
        for (Part child = part.first(); child != null; child = child.next()) {
            keep(child, kept);
        }
    }
}
