package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.Piece;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes a piece of each block of a Markdown document. */
final class MarkdownBlocks {

    private static final String STAGE = "markup";

    /** A longer heading is a paragraph that was marked by mistake. */
    private static final int LONGEST_HEADING = 300;

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .softbreak(" ")
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();

    private final int linesBefore;
    private final Findings findings;
    private final List<Piece> pieces = new ArrayList<>();

    MarkdownBlocks(int linesBefore, Findings findings) {
        this.linesBefore = linesBefore;
        this.findings = findings;
    }

    List<Piece> read(Node document) {
        Node next;
        for (Node node = document.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            add(node, line(node));
        }
        return pieces;
    }

    private void add(Node node, int line) {
        if (node instanceof HtmlBlock html) {
            drop(html.getLiteral(), line);
            return;
        }
        if (node instanceof ThematicBreak) {
            return;
        }
        boolean onlyPicture = isOnlyPicture(node);
        new Cleansing(node, html -> drop(html, line), address -> dropPicture(address, line)).run();
        if (node instanceof Heading heading) {
            addHeading(heading, line);
        } else {
            addBlock(onlyPicture ? BlockKind.CAPTION : kind(node), HTML.render(node), line);
        }
    }

    private void addHeading(Heading heading, int line) {
        String title = TEXT.render(heading).strip();
        if (title.length() > LONGEST_HEADING) {
            String details = Findings.quoted(title) + " is too long for a heading; it is a paragraph.";
            findings.warn("headings", details, line);
            pieces.add(Piece.plain(BlockKind.PARAGRAPH, title, line));
        } else if (!title.isEmpty()) {
            pieces.add(Piece.heading(heading.getLevel(), title, line));
        }
    }

    private void addBlock(BlockKind kind, String html, int line) {
        Piece piece = Markup.piece(kind, html, line);
        if (!piece.text().isBlank()) {
            pieces.add(piece);
        }
    }

    /** Its words describe it, and are all that is left of it. */
    private static boolean isOnlyPicture(Node node) {
        Node child = node.getFirstChild();
        return node instanceof Paragraph && child instanceof Image && child.getNext() == null;
    }

    private static BlockKind kind(Node node) {
        if (node instanceof ListBlock) {
            return BlockKind.LIST;
        }
        if (node instanceof TableBlock) {
            return BlockKind.TABLE;
        }
        if (node instanceof BlockQuote) {
            return BlockKind.QUOTATION;
        }
        boolean code = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
        return code ? BlockKind.CODE : BlockKind.PARAGRAPH;
    }

    private void drop(String html, int line) {
        pieces.add(Piece.plain(BlockKind.PARAGRAPH, html.strip(), line).dropped("HTML inside Markdown"));
        findings.warn(STAGE, "HTML was left out: " + Findings.quoted(html.strip()), line);
    }

    private void dropPicture(String address, int line) {
        findings.info(STAGE, "The picture " + Findings.quoted(address) + " was left out; its words stay.", line);
    }

    private int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? linesBefore + 1
                : linesBefore + node.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
