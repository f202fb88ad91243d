package org.chapterhouse.imports.html.facts;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address that a site gives its page. */
final class PageAddress {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/?#]+[^\\s]*", Pattern.CASE_INSENSITIVE);

    /** In UTF-16 units; browsers' own limits are about this. */
    private static final int LONGEST = 2_000;

    private PageAddress() {}

    static @Nullable String of(Inventory page, MetaTags tags) {
        String canonical = page.named("link").stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip())
                .findFirst()
                .orElse("");
        String shared = tags.first("og:url");
        return Stream.of(canonical, shared == null ? "" : shared)
                .filter(address ->
                        address.length() <= LONGEST && WEB.matcher(address).matches())
                .findFirst()
                .orElse(null);
    }
}
