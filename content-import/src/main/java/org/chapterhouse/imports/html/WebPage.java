package org.chapterhouse.imports.html;

import java.util.List;
import java.util.Optional;
import org.chapterhouse.imports.html.article.Article;
import org.chapterhouse.imports.html.article.ArticleSearch;
import org.chapterhouse.imports.html.article.Sought;
import org.chapterhouse.imports.html.facts.Inventory;
import org.chapterhouse.imports.html.facts.PageFacts;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.HeadingRanks;
import org.chapterhouse.imports.outline.Pictures;
import org.chapterhouse.imports.outline.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article of a page of the web; what stands around it is left out, piece by piece. */
public final class WebPage {

    private static final String STAGE = "article";

    /** Ten times the elements of the longest articles: larger pages are books, or not meant to be read. */
    private static final int MOST_ELEMENTS = 100_000;

    private WebPage() {}

    /** @param address where the page was fetched from; null for a file */
    public static Draft read(String html, @Nullable String address, Findings findings) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        Inventory inventory = Inventory.of(page);
        PageFacts facts = PageFacts.of(inventory);
        LazyPictures.load(inventory);
        InfoBoxes.simplify(inventory);
        Optional<Article> found = inventory.size() > MOST_ELEMENTS
                ? Optional.empty()
                : ArticleSearch.in(page.body(), new Sought(facts.title(), facts.byline() == null));
        found.ifPresentOrElse(article -> report(article, findings), () -> reportNone(findings));
        Surroundings surroundings =
                found.map(article -> Surroundings.of(article, page.body())).orElse(Surroundings.NONE);
        String own = address == null ? facts.address() : address;
        PageAddresses addresses = new PageAddresses(base(page, own), own);
        Trackers.silence(inventory);
        Notes.mark(inventory, addresses);
        List<Piece> pieces = HtmlBlocks.read(page, addresses, surroundings);
        return new Draft(
                about(
                        facts.by(found.map(Article::byline)
                                .map(Article.Byline::line)
                                .orElse(null)),
                        own),
                HeadingRanks.ranked(pieces, findings),
                new Pictures(addresses.gallery().assets(), null),
                addresses.wanted());
    }

    private static String base(Document page, @Nullable String own) {
        String base = page.body().baseUri();
        return base.isEmpty() && own != null ? own : base;
    }

    private static void report(Article article, Findings findings) {
        if (!article.sure()) {
            findings.doubt(
                    STAGE, "The text was hard to tell from what stands around it; look at what was left out.", null);
        }
    }

    private static void reportNone(Findings findings) {
        findings.doubt(STAGE, "No article was found on the page; everything on it was taken.", null);
    }

    private static About about(PageFacts facts, @Nullable String own) {
        String source = own == null ? facts.site() : own;
        return new About(
                facts.title().isEmpty() ? null : facts.title(),
                facts.authors(),
                own == null ? null : facts.site(),
                facts.language(),
                source,
                facts.published(),
                facts.byline());
    }
}
