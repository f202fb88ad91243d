package org.chapterhouse.imports.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.Ornaments;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes a piece of each heading and block that an HTML document shows, in reading order. The levels of headings are those
 * of the document, from 1 to 6.
 */
public final class HtmlBlocks {

    /** A longer heading is a paragraph that was marked by mistake. */
    private static final int LONGEST_HEADING = 300;

    /** Lists and quotations beyond it, in characters, are read item by item: a block is what somebody talks about. */
    private static final int LONGEST_WHOLE = 3_000;

    /** In characters. What is left out is told in one piece up to here, and beyond it in its own blocks. */
    private static final int LONGEST_REMARK = 1_000;

    private final Addresses addresses;
    private final Placing placing = new Placing();
    private final List<Node> run = new ArrayList<>();
    private final Set<Element> holders;

    private HtmlBlocks(Addresses addresses, Element body) {
        this.addresses = addresses;
        this.holders = holdersOfBlocks(body);
    }

    /** The pieces of the document's body; the document is changed on the way. */
    public static List<Piece> read(Document document, Addresses addresses) {
        return read(document, addresses, Surroundings.NONE);
    }

    /** The same for a document that is only partly text. */
    static List<Piece> read(Document document, Addresses addresses, Surroundings surroundings) {
        new Sweeping(addresses, surroundings).sweep(document);
        Element body = Markup.clean(document).body();
        body.attr("lang", DocumentLanguage.of(document, body));
        HtmlBlocks blocks = new HtmlBlocks(addresses, body);
        blocks.flow(body, BlockKind.PARAGRAPH);
        return blocks.placing.pieces();
    }

    /** The inline elements that have blocks in them, and so are none. */
    private static Set<Element> holdersOfBlocks(Element body) {
        Set<Element> found = new HashSet<>();
        body.forEachNode(node -> {
            if (node instanceof Element element && Shapes.isBlock(element)) {
                Element parent = element.parent();
                while (parent != null && !Shapes.isBlock(parent) && !Shapes.isAway(parent) && found.add(parent)) {
                    parent = parent.parent();
                }
            }
        });
        return found;
    }

    /** @param kind what running text is here */
    private void flow(Element parent, BlockKind kind) {
        anchor(parent);
        for (Node node : parent.childNodes()) {
            flowOver(node, kind);
        }
        endRun(kind);
    }

    private void flowOver(Node node, BlockKind kind) {
        if (node instanceof Element element) {
            flowOver(element, kind);
        } else if (node instanceof TextNode words && !(run.isEmpty() && words.isBlank())) {
            run.add(node);
        }
    }

    private void flowOver(Element element, BlockKind kind) {
        if (Shapes.isBlock(element) || holders.contains(element)) {
            endRun(kind);
            block(element, kind);
        } else if (element.normalName().equals("br") && endsParagraph(element)) {
            endRun(kind);
        } else {
            run.add(element);
        }
    }

    /** Two line breaks in a row have always been used for a new paragraph. */
    private static boolean endsParagraph(Element lineBreak) {
        Node next = lineBreak.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element element && element.normalName().equals("br");
    }

    private void block(Element element, BlockKind kind) {
        switch (element.normalName()) {
            case Markup.LEFT_OUT -> leaveOut(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, kind);
            case "ul", "ol", "dl" -> list(element, kind);
            case "blockquote" -> whole(element, BlockKind.QUOTATION, BlockKind.QUOTATION);
            case "table" -> table(element, kind);
            case "pre" -> add(BlockKind.CODE, element);
            case "figcaption" -> flow(element, BlockKind.CAPTION);
            case "hr" -> pause(element);
            default -> container(element, kind);
        }
    }

    private void pause(Element rule) {
        anchor(rule);
        placing.pause();
    }

    private void container(Element element, BlockKind kind) {
        if (Shapes.isVerse(element)) {
            add(BlockKind.VERSE, element);
        } else if (Shapes.isNote(element)) {
            flow(element, BlockKind.NOTE);
        } else {
            flow(element, Shapes.isCaption(element) ? BlockKind.CAPTION : kind);
        }
    }

    /** What is left out of a block is told behind it. */
    private void leaveOutWithin(Node node) {
        if (node instanceof Element element) {
            Shapes.leftOut(element).forEach(this::leaveOut);
        }
    }

    private void leaveOut(Element element) {
        String said = Markup.piece(BlockKind.PARAGRAPH, element.childNodes(), 0).text();
        String reason = element.attr(Markup.REASON);
        if (said.length() > LONGEST_REMARK && !placing.isDropping()) {
            // Whoever restores it finds its paragraphs.
            placing.dropping(reason, () -> flow(element, BlockKind.PARAGRAPH));
        } else if (!Spaces.isBlank(said)) {
            placing.drop(said, reason);
        }
    }

    private void heading(Element element, BlockKind kind) {
        String title = Markup.piece(BlockKind.HEADING, element.childNodes(), 0).text();
        if (title.isEmpty()) {
            title = Spaces.collapse(
                    element.select("img").eachAttr("alt").stream().findFirst().orElse(""));
        }
        if (title.isEmpty() || title.length() > LONGEST_HEADING) {
            flow(element, kind);
        } else {
            int level = element.normalName().charAt(1) - '0';
            anchorAll(element);
            placing.place(Piece.heading(level, title, 0));
            leaveOutWithin(element);
        }
    }

    private void list(Element list, BlockKind kind) {
        if (kind == BlockKind.NOTE || Shapes.isListOfNotes(list)) {
            anchor(list);
            notes(list, Shapes.isNote(list) ? BlockKind.NOTE : kind);
        } else {
            whole(list, BlockKind.LIST, kind);
        }
    }

    /** Each note is a block of its own, with its number. */
    private void notes(Element list, BlockKind kind) {
        int number = Shapes.firstNumber(list);
        for (Node node : list.childNodes()) {
            if (node instanceof Element item && item.normalName().equals("li")) {
                endRun(kind);
                note(item, number++, kind);
            } else {
                flowOver(node, kind);
            }
        }
        endRun(kind);
    }

    private void note(Element item, int number, BlockKind kind) {
        boolean note = kind == BlockKind.NOTE || Shapes.isNote(item);
        if (note && Shapes.isWhole(item, LONGEST_WHOLE)) {
            note(item, number);
        } else {
            flowOver(item, note ? BlockKind.NOTE : kind);
        }
    }

    private void note(Element item, int number) {
        anchorAll(item);
        Piece piece = Markup.piece(BlockKind.NOTE, List.of(item), 0);
        String list = item.parent() != null && item.parent().normalName().equals("ol")
                ? "<ol start=\"" + number + "\">%s</ol>"
                : "<ul>%s</ul>";
        if (!Spaces.isBlank(piece.text())) {
            placing.place(new Piece(BlockKind.NOTE, 0, piece.text(), list.replace("%s", piece.html()), 0));
        }
        leaveOutWithin(item);
    }

    private void whole(Element element, BlockKind whole, BlockKind parts) {
        if (Shapes.isWhole(element, LONGEST_WHOLE)) {
            add(whole, element);
        } else {
            flow(element, parts);
        }
    }

    private void table(Element element, BlockKind kind) {
        if (Shapes.isTabular(element)) {
            add(BlockKind.TABLE, element);
        } else {
            flow(element, kind);
        }
    }

    private void add(BlockKind kind, Element element) {
        anchorAll(element);
        List<? extends Node> nodes = kind == BlockKind.VERSE ? element.childNodes() : List.of(element);
        Piece piece = Markup.piece(kind, nodes, 0);
        if (!Spaces.isBlank(piece.text())) {
            placing.place(piece);
        }
        leaveOutWithin(element);
    }

    private void endRun(BlockKind kind) {
        if (run.isEmpty()) {
            return;
        }
        List<Node> line = List.copyOf(run);
        run.clear();
        Piece piece = Markup.piece(kind, line, 0);
        line.forEach(this::anchorAll);
        if (Spaces.isBlank(piece.text())) {
            Shapes.images(line).forEach(this::picture);
        } else if (isPause(piece, line)) {
            placing.pause();
        } else {
            placing.place(paragraph(piece));
        }
        line.forEach(this::leaveOutWithin);
    }

    /** In a list or a table, a sign alone is what an item or a cell says. */
    private boolean isPause(Piece piece, List<Node> line) {
        return piece.kind() == BlockKind.PARAGRAPH
                && Ornaments.isBreak(piece.text())
                && Shapes.images(line).isEmpty()
                && !Shapes.isPartOfWhole(line.get(0))
                && !placing.isDropping();
    }

    private static Piece paragraph(Piece piece) {
        String html = "<p>" + piece.html() + "</p>";
        return new Piece(
                piece.kind(),
                0,
                piece.text(),
                piece.kind() == BlockKind.QUOTATION ? "<blockquote>" + html + "</blockquote>" : html,
                piece.line());
    }

    private void picture(Element image) {
        String said = Spaces.collapse(image.attr("alt"));
        if (image.hasAttr(Markup.ASSET)) {
            String html = Markup.piece(BlockKind.FIGURE, List.of(image), 0).html();
            placing.place(new Piece(BlockKind.FIGURE, 0, said, "<figure>" + html + "</figure>", 0));
        } else if (!said.isEmpty()) {
            placing.place(Piece.plain(BlockKind.CAPTION, said, 0));
        }
    }

    private void anchorAll(Node node) {
        if (node instanceof Element element) {
            element.forEachNode(each -> {
                if (each instanceof Element inner) {
                    anchor(inner);
                }
            });
        }
    }

    private void anchor(Element element) {
        String id = element.hasAttr("id") ? element.id() : element.normalName().equals("a") ? element.attr("name") : "";
        if (!id.isEmpty()) {
            placing.anchor(addresses.anchor(id));
        }
    }
}
