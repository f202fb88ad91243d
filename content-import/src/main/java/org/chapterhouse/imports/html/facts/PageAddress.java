package org.chapterhouse.imports.html.facts;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address that a site gives its page. */
final class PageAddress {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/?#]+[^\\s]*", Pattern.CASE_INSENSITIVE);

    /** In UTF-16 units; browsers' own limits are about this. */
    private static final int LONGEST = 2_000;

    private PageAddress() {}

    static @Nullable String of(Inventory page, MetaTags tags) {
        for (Element link : page.named("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                String canonical = link.attr("href").strip();
                return isAddress(canonical) ? canonical : shared(tags);
            }
        }
        return shared(tags);
    }

    private static @Nullable String shared(MetaTags tags) {
        String shared = tags.first("og:url");
        return shared != null && isAddress(shared) ? shared : null;
    }

    private static boolean isAddress(String written) {
        return written.length() <= LONGEST && WEB.matcher(written).matches();
    }
}
