package org.chapterhouse.imports.html;

import java.util.List;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.HeadingRanks;
import org.chapterhouse.imports.outline.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page of the web. */
public final class WebPage {

    private WebPage() {}

    /** @param address where the page was fetched from; null for a file */
    public static Draft read(String html, @Nullable String address, Findings findings) {
        Document document = Jsoup.parse(html, address == null ? "" : address);
        String title = document.title().isBlank() ? null : document.title();
        List<Piece> pieces = HtmlBlocks.read(document, new PageAddresses());
        return new Draft(new About(title, List.of(), null, null, address, null), HeadingRanks.ranked(pieces, findings));
    }

    private static final class PageAddresses implements Addresses {
        @Override
        public @Nullable String link(String href) {
            return href.startsWith("#") ? "anchor:" + anchor(href.substring(1)) : href;
        }

        @Override
        public String anchor(String id) {
            return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable Shown picture(Element image) {
            return null;
        }
    }
}
