package org.chapterhouse.imports.html.facts;

import java.util.List;
import org.chapterhouse.imports.html.article.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, where its head and its data say it.
 *
 * @param title empty where there is none
 * @param byline who wrote it, as it stands there, or the names joined by {@code ", "}; null where nobody is named
 * @param authors those names one by one
 * @param site the name of the site, or of the publication
 * @param published see {@link org.chapterhouse.imports.outline.OutlinedText#published()}
 * @param language a BCP 47 tag
 * @param address where the site itself says that the page is found
 */
public record PageFacts(
        String title,
        @Nullable String byline,
        List<String> authors,
        @Nullable String site,
        @Nullable String published,
        @Nullable String language,
        @Nullable String address) {

    /** In UTF-16 units: what is longer is none of these. */
    private static final int LONGEST = 10_000;

    public static PageFacts of(Inventory page) {
        LinkedData data = LinkedData.of(page);
        MetaTags tags = new MetaTags(page);
        String byline = byline(data, tags);
        return new PageFacts(
                title(page, data, tags),
                byline,
                data.authors().isEmpty() ? Authors.of(byline) : data.authors(),
                firstOf(data.site(), tags.first("og:site_name")),
                Published.of(page, data.published(), tags),
                PageLanguage.of(page, data.language(), tags),
                PageAddress.of(page, tags));
    }

    /** The same where the page itself shows who wrote it. */
    public PageFacts by(@Nullable String line) {
        return line == null ? this : new PageFacts(title, line, Authors.of(line), site, published, language, address);
    }

    private static String title(Inventory page, LinkedData data, MetaTags tags) {
        String clean = DocumentTitle.of(page);
        String title = firstOf(
                title(data, clean),
                tags.first(
                        "dc:title",
                        "dcterm:title",
                        "og:title",
                        "weibo:article:title",
                        "weibo:webpage:title",
                        "title",
                        "twitter:title",
                        "parsely-title"));
        return title == null ? clean : title;
    }

    /** Some sites give their own name as that of the article, whose title is the headline then. */
    private static @Nullable String title(LinkedData data, String clean) {
        String name = data.name();
        String headline = data.headline();
        if (name == null || headline == null) {
            return name == null ? headline : name;
        }
        boolean onlyHeadline =
                Likeness.of(headline, clean) > Likeness.SAME && Likeness.of(name, clean) <= Likeness.SAME;
        return onlyHeadline ? headline : name;
    }

    private static @Nullable String byline(LinkedData data, MetaTags tags) {
        if (!data.authors().isEmpty()) {
            return String.join(", ", data.authors());
        }
        String named = tags.first("dc:creator", "dcterm:creator", "author", "parsely-author");
        String article = tags.first("article:author");
        return named != null || article == null || Authors.isAddress(article) ? named : article;
    }

    /** As much of a text as is looked at. */
    static String beginning(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null || one.isEmpty() ? other : one;
    }
}
