package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Takes HTML that is more than marks of letters out of one block of a document, and finds what else in it is not written as it stands. */
final class Cleansing extends AbstractVisitor {

    /** Headings in quotations and lists stand below those of the outline. */
    private static final int LOWEST_OUTSIDE = 3;

    /** What marks letters and nothing else. */
    private static final Pattern LETTERS = Pattern.compile(
            "</?(?:b|cite|code|del|dfn|em|i|ins|kbd|mark|s|samp|small|strong|sub|sup|u|var)\\s*>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ID =
            Pattern.compile("<[A-Za-z][^>]{0,500}?\\s(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]{1,200})", Pattern.DOTALL);

    private final Node block;
    private final List<Node> html = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<NoteReference> references = new ArrayList<>();

    private Cleansing(Node block) {
        this.block = block;
    }

    static Cleansing of(Node block) {
        Cleansing cleansing = new Cleansing(block);
        block.accept(cleansing);
        cleansing.html.stream().filter(node -> node != block).forEach(Node::unlink);
        return cleansing;
    }

    /** The HTML that was taken out and does not stay in another form. */
    List<String> dropped() {
        return dropped;
    }

    /** The names that the HTML gave to places. */
    List<String> anchors() {
        return anchors;
    }

    List<Image> images() {
        return images;
    }

    List<NoteReference> references() {
        return references;
    }

    @Override
    public void visit(HtmlBlock node) {
        drop(node, node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        if (LINE_BREAK.matcher(node.getLiteral()).matches()) {
            node.insertBefore(new HardLineBreak());
            html.add(node);
        } else if (!LETTERS.matcher(node.getLiteral()).matches()) {
            drop(node, node.getLiteral());
        }
    }

    private void drop(Node node, String literal) {
        html.add(node);
        dropped.add(literal);
        Matcher id = ID.matcher(literal);
        if (id.find()) {
            anchors.add(Slugs.anchor(id.group(1)));
        }
    }

    @Override
    public void visit(Link node) {
        if (node.getDestination().startsWith("#")) {
            node.setDestination("anchor:" + Slugs.target(node.getDestination()));
        }
        visitChildren(node);
    }

    @Override
    public void visit(Image node) {
        images.add(node);
        visitChildren(node);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof NoteReference reference) {
            references.add(reference);
        }
        visitChildren(node);
    }

    @Override
    public void visit(Heading node) {
        if (node != block) {
            node.setLevel(Math.min(6, node.getLevel() + LOWEST_OUTSIDE));
        }
        visitChildren(node);
    }

    static void replaceByItsWords(Image image) {
        Node next;
        for (Node child = image.getFirstChild(); child != null; child = next) {
            next = child.getNext();
            image.insertBefore(child);
        }
        image.unlink();
    }
}
