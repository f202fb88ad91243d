package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.HeadingRanks;
import org.chapterhouse.imports.outline.Piece;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark with GitHub's tables, and YAML front matter before it. */
public final class MarkdownText {

    /** Quotations and lists inside one another; what lies deeper is text of the innermost. */
    private static final int MOST_NESTED_BLOCKS = 40;

    /** Emphasis and links inside one another; what lies deeper keeps its marks as characters. */
    private static final int MOST_NESTED_INLINES = 40;

    private MarkdownText() {}

    /**
     * The outline of the headings. The highest level that is used opens chapters, the next one sections, and what is
     * lower stays in the text. A heading of the first level that is the only one and comes first is the title.
     *
     * @param text with {@code \n} as its only line end
     */
    public static Draft read(String text, Findings findings) {
        FrontMatter front = FrontMatter.of(text, findings);
        List<Piece> blocks = new ArrayList<>(front.dropped());
        blocks.addAll(new MarkdownBlocks(front.lines(), findings).read(parse(front.rest(), findings)));
        About about = front.about();
        Titling titling = new Titling(about.title(), blocks, findings);
        List<Piece> pieces = HeadingRanks.ranked(titling.withoutTitle(), findings);
        return new Draft(about.titled(titling.title()), pieces);
    }

    private static Node parse(String markdown, Findings findings) {
        Parser.Builder parser = Parser.builder()
                .maxOpenBlockParsers(MOST_NESTED_BLOCKS)
                .maxInlineNesting(MOST_NESTED_INLINES)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS);
        if (TableSize.isBounded(markdown)) {
            parser.extensions(List.of(TablesExtension.create()));
        } else {
            findings.warn("markup", "The tables would have too many cells; they were read as paragraphs.", null);
        }
        return parser.build().parse(markdown);
    }
}
