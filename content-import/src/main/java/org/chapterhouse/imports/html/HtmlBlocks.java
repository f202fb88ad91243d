package org.chapterhouse.imports.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Markup;
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

    private final Addresses addresses;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Node> run = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private Set<Element> holders = Set.of();

    private HtmlBlocks(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The pieces of the document's body; the document is changed on the way. */
    public static List<Piece> read(Document document, Addresses addresses) {
        new Sweeping(addresses).sweep(document);
        HtmlBlocks blocks = new HtmlBlocks(addresses);
        Element body = Markup.clean(document).body();
        blocks.holders = blocks.holdersOfBlocks(body);
        blocks.flow(body, BlockKind.PARAGRAPH);
        return blocks.pieces;
    }

    /** The inline elements that have blocks in them, and so are none. */
    private Set<Element> holdersOfBlocks(Element body) {
        Set<Element> found = new HashSet<>();
        body.forEachNode(node -> {
            if (node instanceof Element element && Shapes.isBlock(element)) {
                Element parent = element.parent();
                while (parent != null && !Shapes.isBlock(parent) && found.add(parent)) {
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
            if (node instanceof TextNode) {
                run.add(node);
            } else if (node instanceof Element element) {
                flowOver(element, kind);
            }
        }
        endRun(kind);
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
            case Markup.GONE -> {}
            case Markup.LEFT_OUT -> leaveOut(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, kind);
            case "ul", "ol", "dl" -> list(element, kind);
            case "blockquote" -> whole(element, BlockKind.QUOTATION, BlockKind.QUOTATION);
            case "table" -> table(element, kind);
            case "pre" -> addAnchored(BlockKind.CODE, element);
            case "figcaption" -> flow(element, BlockKind.CAPTION);
            case "hr" -> anchor(element);
            default -> container(element, kind);
        }
    }

    private void container(Element element, BlockKind kind) {
        if (Shapes.isVerse(element)) {
            addAnchored(BlockKind.VERSE, element);
        } else if (Shapes.isNote(element)) {
            flow(element, BlockKind.NOTE);
        } else {
            flow(element, Shapes.isCaption(element) ? BlockKind.CAPTION : kind);
        }
    }

    private void leaveOut(Element element) {
        String said = Spaces.collapse(
                Markup.piece(BlockKind.PARAGRAPH, element.childNodes(), 0).text());
        if (!said.isEmpty()) {
            pieces.add(Piece.plain(BlockKind.PARAGRAPH, said, 0).dropped(element.attr(Markup.REASON)));
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
            pieces.add(anchored(Piece.heading(level, title, 0)));
        }
    }

    private void list(Element list, BlockKind kind) {
        if (kind == BlockKind.NOTE || Shapes.isListOfNotes(list)) {
            anchor(list);
            notes(list);
        } else {
            whole(list, BlockKind.LIST, kind);
        }
    }

    /** Each item of a list of notes is a note of its own, and keeps its number. */
    private void notes(Element list) {
        int number = Shapes.firstNumber(list);
        for (Element item : list.children()) {
            if (item.normalName().equals("li") && Shapes.isWhole(item, LONGEST_WHOLE)) {
                anchorAll(item);
                Element alone = list.shallowClone().attr("start", String.valueOf(number));
                add(BlockKind.NOTE, alone.appendChild(item.clone()));
            } else {
                flowOver(item, BlockKind.NOTE);
            }
            number++;
        }
    }

    private void whole(Element element, BlockKind whole, BlockKind parts) {
        if (Shapes.isWhole(element, LONGEST_WHOLE)) {
            addAnchored(whole, element);
        } else {
            flow(element, parts);
        }
    }

    private void table(Element element, BlockKind kind) {
        if (Shapes.isTabular(element)) {
            addAnchored(BlockKind.TABLE, element);
        } else {
            flow(element, kind);
        }
    }

    private void addAnchored(BlockKind kind, Element element) {
        anchorAll(element);
        add(kind, element);
    }

    private void add(BlockKind kind, Element element) {
        List<? extends Node> nodes = kind == BlockKind.VERSE ? element.childNodes() : List.of(element);
        Piece piece = Markup.piece(kind, nodes, 0);
        if (!isBlank(piece.text())) {
            pieces.add(anchored(piece));
        }
    }

    private void endRun(BlockKind kind) {
        if (run.isEmpty()) {
            return;
        }
        Piece piece = Markup.piece(kind, run, 0);
        run.forEach(this::anchorAll);
        if (isBlank(piece.text())) {
            Shapes.images(run).forEach(this::picture);
        } else {
            pieces.add(anchored(paragraph(piece)));
        }
        run.clear();
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
            pieces.add(anchored(new Piece(BlockKind.FIGURE, 0, said, "<figure>" + html + "</figure>", 0)));
        } else if (!said.isEmpty()) {
            pieces.add(anchored(Piece.plain(BlockKind.CAPTION, said, 0)));
        }
    }

    private static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && Spaces.isSpace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
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
            anchors.add(addresses.anchor(id));
        }
    }

    private Piece anchored(Piece piece) {
        Piece led = anchors.isEmpty() ? piece : piece.anchored(anchors);
        anchors.clear();
        return led;
    }
}
