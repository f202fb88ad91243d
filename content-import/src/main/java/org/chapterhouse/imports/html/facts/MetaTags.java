package org.chapterhouse.imports.html.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says in its {@code meta} elements, in the vocabularies of Dublin Core, Open Graph and others. */
final class MetaTags {

    private static final Pattern PROPERTY = Pattern.compile(
            "(article|dc|dcterm|og|twitter)\\s*:\\s*(author|creator|description|published_time|site_name|title)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile(
            "\\s*(?:(?:dc|dcterm|og|parsely|twitter|weibo:(?:article|webpage))\\s*[-.:]\\s*)?"
                    + "(?:author|creator|description|pub-date|site_name|title)\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Other names under which dates and the like are given; {@code name}, {@code property} or {@code itemprop}. */
    private static final Pattern OTHER = Pattern.compile(
            "date|datepublished|dc\\.date|dc\\.date\\.issued|dcterms\\.(?:created|date|issued)|article:published"
                    + "|og:published_time|og:locale|og:url|citation_(?:publication_)?date|sailthru\\.date",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> values = new HashMap<>();

    MetaTags(Inventory page) {
        page.named("meta").forEach(this::add);
    }

    /** Of several with one name, the last counts. */
    private void add(Element meta) {
        String content = PageFacts.beginning(meta.attr("content"));
        String key = content.isEmpty() ? null : key(meta);
        if (key != null) {
            values.put(key, content.strip());
        }
    }

    private static @Nullable String key(Element meta) {
        Matcher property = PROPERTY.matcher(PageFacts.beginning(meta.attr("property")));
        if (property.find()) {
            return (property.group(1) + ":" + property.group(2)).toLowerCase(Locale.ROOT);
        }
        if (NAME.matcher(meta.attr("name")).matches()) {
            return meta.attr("name")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s", "")
                    .replace('.', ':');
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = meta.attr(attribute).strip();
            if (OTHER.matcher(name).matches() || name.equalsIgnoreCase("content-language")) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    /** The first that says something, without the character references that some sites write twice; else null. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Parser.unescapeEntities(value, true);
            }
        }
        return null;
    }
}
