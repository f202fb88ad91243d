package org.chapterhouse.imports.html.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in JSON-LD (schema.org, type Article and those below it). */
record LinkedData(Json article) {

    private static final Pattern ARTICLE = Pattern.compile(
            "Article\\w*|\\w*(?:NewsArticle|ScholarlyArticle|SatiricalArticle|TechArticle|AdvertiserContentArticle"
                    + "|Report|SocialMediaPosting|BlogPosting|DiscussionForumPosting)\\w*|\\w*APIReference");

    private static final Pattern VOCABULARY = Pattern.compile("https?://schema\\.org/?");

    private static final Pattern WRAPPING = Pattern.compile("^\\s*<!\\[CDATA\\[|\\]\\]>\\s*$");

    /** In UTF-16 units. An article's own text may be in it. */
    private static final int LONGEST = 2_000_000;

    /** The first that is about an article; one that says nothing where there is none. */
    static LinkedData of(Inventory page) {
        for (Element script : page.named("script")) {
            Json article = script.attr("type").equalsIgnoreCase("application/ld+json") ? article(script) : null;
            if (article != null) {
                return new LinkedData(article);
            }
        }
        return new LinkedData(Json.NOTHING);
    }

    private static @Nullable Json article(Element script) {
        String json = WRAPPING.matcher(script.data()).replaceAll("");
        if (json.length() > LONGEST) {
            return null;
        }
        try {
            return article(Json.read(json));
        } catch (IOException noJson) {
            // Many a page's data are not well-formed; the rest of the page is none the worse for it.
            return null;
        }
    }

    private static @Nullable Json article(Json data) {
        Json top = data.array() == null ? data : first(data);
        if (top == null || !isSchemaOrg(top.at("@context"))) {
            return null;
        }
        Json graph = top.at("@graph");
        if (!top.object().containsKey("@type") && graph.array() != null) {
            return first(graph);
        }
        return isArticle(top) ? top : null;
    }

    private static @Nullable Json first(Json array) {
        for (Json each : array.elements()) {
            if (isArticle(each)) {
                return each;
            }
        }
        return null;
    }

    private static boolean isSchemaOrg(Json context) {
        String vocabulary = context.text() == null ? context.at("@vocab").text() : context.text();
        return vocabulary != null && VOCABULARY.matcher(vocabulary).matches();
    }

    private static boolean isArticle(Json thing) {
        Json type = thing.at("@type");
        for (Json each : type.array() == null ? List.of(type) : type.elements()) {
            if (each.text() != null && ARTICLE.matcher(each.text()).matches()) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String name() {
        return text(article.at("name"));
    }

    @Nullable
    String headline() {
        return text(article.at("headline"));
    }

    /** The names of those who are described as authors. */
    List<String> authors() {
        Json author = article.at("author");
        List<String> names = new ArrayList<>();
        for (Json each : author.array() == null ? List.of(author) : author.elements()) {
            String name = text(each.at("name"));
            if (name != null && !name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    @Nullable
    String site() {
        return text(article.at("publisher").at("name"));
    }

    @Nullable
    String published() {
        return text(article.at("datePublished"));
    }

    @Nullable
    String language() {
        return text(article.at("inLanguage"));
    }

    private static @Nullable String text(Json value) {
        return value.text() == null ? null : PageFacts.beginning(value.text()).strip();
    }
}
