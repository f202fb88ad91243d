package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.html.Addresses;
import org.chapterhouse.imports.html.HtmlBlocks;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an HTML block of a Markdown document (CommonMark, section 4.6) that is text and nothing else: a table, a quotation
 * or a passage that is centred. What runs, is embedded or is not shown makes it no text.
 */
final class EmbeddedHtml {

    /** The empty alternative finds each other {@code <}. */
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:(?<text>/?(?:a|abbr|address|article|aside|b|blockquote|br|caption|center|cite|code|dd|del|details|dfn|div|dl"
                    + "|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|ins|kbd|li|main|mark|ol|p|pre|q|s|samp|section"
                    + "|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)(?:\\s[^<>]*+|/?)>)|)",
            Pattern.CASE_INSENSITIVE);

    private EmbeddedHtml() {}

    /** What the block shows; empty where it is no text. */
    static List<Piece> read(String html, int line, Findings findings) {
        Matcher markup = MARKUP.matcher(html);
        while (markup.find()) {
            if (markup.group("text") == null) {
                return List.of();
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : HtmlBlocks.read(Jsoup.parseBodyFragment(html), new Places())) {
            pieces.add(at(line, piece.isHeading() ? paragraph(piece, line, findings) : piece));
        }
        return pieces;
    }

    private static Piece at(int line, Piece piece) {
        return new Piece(piece.kind(), piece.level(), piece.text(), piece.html(), line, piece.marks());
    }

    /** The outline is that of Markdown's own headings: those of HTML are written for their size as often. */
    private static Piece paragraph(Piece heading, int line, Findings findings) {
        String details = Findings.quoted(heading.text()) + " is a heading in HTML; it is a paragraph.";
        findings.doubt("headings", details, line);
        return Piece.plain(BlockKind.PARAGRAPH, heading.text(), line)
                .anchored(heading.marks().anchors());
    }

    private static final class Places implements Addresses {
        @Override
        public @Nullable String link(String href) {
            return href.startsWith("#") ? "anchor:" + Slugs.target(href) : href;
        }

        @Override
        public String anchor(String id) {
            return Slugs.anchor(id);
        }

        @Override
        public @Nullable Shown picture(Element image) {
            return null;
        }
    }
}
