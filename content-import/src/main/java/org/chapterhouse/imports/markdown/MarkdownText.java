package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.HeadingRanks;
import org.chapterhouse.imports.outline.NotesAtEnds;
import org.chapterhouse.imports.outline.Piece;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark with GitHub's tables and footnotes, and YAML front matter before it. */
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
        MarkdownBlocks blocks = new MarkdownBlocks(front.lines(), findings);
        List<Found> found = blocks.read(parse(front.rest(), findings));
        About about = front.about();
        Titling titling =
                new Titling(about.title(), found.stream().map(Found::piece).toList(), findings);
        List<Found> rest = withoutTitle(found, titling);
        List<Piece> ranked = ranked(rest.stream().map(Found::piece).toList(), findings);
        List<Piece> pieces = new ArrayList<>(front.dropped());
        pieces.addAll(NotesAtEnds.placed(ranked, rest.stream().map(Found::notes).toList()));
        return new Draft(
                about.titled(titling.title()), pieces, blocks.pictures().taken());
    }

    /** What led to the title, or was noted of it, belongs to what stands below it. */
    private static List<Found> withoutTitle(List<Found> found, Titling titling) {
        List<Found> rest = new ArrayList<>();
        Found title = null;
        for (Found each : found) {
            if (titling.isTitle(each.piece())) {
                title = each;
            } else if (title != null && !each.piece().isDropped()) {
                rest.add(each.after(title));
                title = null;
            } else {
                rest.add(each);
            }
        }
        if (title != null && !rest.isEmpty()) {
            rest.add(rest.remove(rest.size() - 1).noting(title.notes()));
        }
        return rest;
    }

    /** Headings within quotations and lists have no part in the ranks of the others, and open nothing. */
    private static List<Piece> ranked(List<Piece> pieces, Findings findings) {
        List<Piece> outer = pieces.stream()
                .map(piece -> piece.level() > MarkdownBlocks.INNER ? piece.atLevel(0) : piece)
                .toList();
        List<Piece> ranked = new ArrayList<>(HeadingRanks.ranked(outer, findings));
        for (int i = 0; i < ranked.size(); i++) {
            int level = pieces.get(i).level() - MarkdownBlocks.INNER;
            if (level > 0) {
                ranked.set(i, pieces.get(i).atLevel(Math.max(Piece.IN_TEXT, level)));
            }
        }
        return ranked;
    }

    private static Node parse(String markdown, Findings findings) {
        Parser.Builder parser = Parser.builder()
                .maxOpenBlockParsers(MOST_NESTED_BLOCKS)
                .maxInlineNesting(MOST_NESTED_INLINES)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS);
        if (TableSize.isBounded(markdown)) {
            parser.extensions(List.of(new NoteSyntax(), TablesExtension.create()));
        } else {
            parser.extensions(List.of(new NoteSyntax()));
            findings.warn("markup", "The tables would have too many cells; they were read as paragraphs.", null);
        }
        return parser.build().parse(markdown);
    }
}
