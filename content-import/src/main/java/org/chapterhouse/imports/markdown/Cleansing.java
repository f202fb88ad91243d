package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Takes HTML and pictures out of one block of a document, before it is rendered. */
final class Cleansing extends AbstractVisitor {

    /** Headings in quotations and lists stand below those of the outline. */
    private static final int LOWEST_OUTSIDE = 3;

    private final Node block;
    private final Consumer<String> html;
    private final Consumer<String> pictures;
    private final List<Node> gone = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();

    Cleansing(Node block, Consumer<String> html, Consumer<String> pictures) {
        this.block = block;
        this.html = html;
        this.pictures = pictures;
    }

    void run() {
        block.accept(this);
        gone.forEach(Node::unlink);
        images.forEach(Cleansing::replaceByItsWords);
    }

    @Override
    public void visit(HtmlBlock node) {
        html.accept(node.getLiteral());
        gone.add(node);
    }

    @Override
    public void visit(HtmlInline node) {
        html.accept(node.getLiteral());
        gone.add(node);
    }

    @Override
    public void visit(Image node) {
        pictures.accept(node.getDestination());
        images.add(node);
        visitChildren(node);
    }

    @Override
    public void visit(Heading node) {
        if (node != block) {
            node.setLevel(Math.min(6, node.getLevel() + LOWEST_OUTSIDE));
        }
        visitChildren(node);
    }

    private static void replaceByItsWords(Image image) {
        Node next;
        for (Node child = image.getFirstChild(); child != null; child = next) {
            next = child.getNext();
            image.insertBefore(child);
        }
        image.unlink();
    }
}
