package org.chapterhouse.imports.html.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in JSON-LD (schema.org, type Article and those below it). */
record LinkedData(JsonNode article) {

    private static final Pattern ARTICLE = Pattern.compile(
            "Article\\w*|\\w*(?:NewsArticle|ScholarlyArticle|SatiricalArticle|TechArticle|AdvertiserContentArticle"
                    + "|Report|SocialMediaPosting|BlogPosting|DiscussionForumPosting)\\w*|\\w*APIReference");

    private static final Pattern VOCABULARY = Pattern.compile("https?://schema\\.org/?");

    private static final Pattern WRAPPING = Pattern.compile("^\\s*<!\\[CDATA\\[|\\]\\]>\\s*$");

    /** In UTF-16 units. An article's own text may be in it. */
    private static final int LONGEST = 2_000_000;

    /** The first that is about an article; one that says nothing where there is none. */
    static LinkedData of(Inventory page) {
        return page.named("script").stream()
                .filter(script -> script.attr("type").equalsIgnoreCase("application/ld+json"))
                .flatMap(script -> article(script).stream())
                .findFirst()
                .map(LinkedData::new)
                .orElseGet(() -> new LinkedData(Json.nothing()));
    }

    private static Optional<JsonNode> article(Element script) {
        String json = WRAPPING.matcher(script.data()).replaceAll("");
        if (json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return article(Json.read(json));
        } catch (IOException noJson) {
            // Many a page's data are not well-formed; the rest of the page is none the worse for it.
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode data) {
        JsonNode top = data.isArray() ? firstArticle(data).orElse(Json.nothing()) : data;
        if (!isSchemaOrg(top.path("@context"))) {
            return Optional.empty();
        }
        if (!top.has("@type") && top.path("@graph").isArray()) {
            return firstArticle(top.path("@graph"));
        }
        return Optional.of(top).filter(LinkedData::isArticle);
    }

    private static Optional<JsonNode> firstArticle(JsonNode array) {
        return elements(array).filter(LinkedData::isArticle).findFirst();
    }

    private static boolean isSchemaOrg(JsonNode context) {
        String vocabulary =
                context.isTextual() ? context.asText() : context.path("@vocab").asText();
        return VOCABULARY.matcher(vocabulary).matches();
    }

    private static boolean isArticle(JsonNode thing) {
        JsonNode type = thing.path("@type");
        return type.isTextual() ? isArticle(type.asText()) : elements(type).anyMatch(each -> isArticle(each.asText()));
    }

    private static boolean isArticle(String type) {
        return ARTICLE.matcher(type).matches();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }

    @Nullable
    String name() {
        return text(article.path("name"));
    }

    @Nullable
    String headline() {
        return text(article.path("headline"));
    }

    /** The names of those who are described as authors. */
    List<String> authors() {
        JsonNode author = article.path("author");
        List<String> names = new ArrayList<>();
        Stream<JsonNode> each = author.isArray() ? elements(author) : Stream.of(author);
        each.map(one -> text(one.path("name"))).forEach(name -> {
            if (name != null && !name.isEmpty()) {
                names.add(name);
            }
        });
        return names;
    }

    /** An author who is only named, which is against the vocabulary's rules. */
    @Nullable
    String namedAuthor() {
        return text(article.path("author"));
    }

    @Nullable
    String site() {
        return text(article.path("publisher").path("name"));
    }

    @Nullable
    String published() {
        return text(article.path("datePublished"));
    }

    @Nullable
    String language() {
        return text(article.path("inLanguage"));
    }

    private static @Nullable String text(JsonNode value) {
        return value.isTextual() ? PageFacts.beginning(value.asText()).strip() : null;
    }
}
