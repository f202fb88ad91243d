package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Takes apart quotations and lists that have headings in them: a heading is found by its readers only where it stands by
 * itself. What is left between the headings are shorter quotations and lists.
 */
final class Splitting {

    private final List<Node> parts = new ArrayList<>();
    private final Set<Node> inner = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The blocks that a block of the document becomes; most stay as they are. */
    static Splitting of(Node block) {
        Splitting splitting = new Splitting();
        splitting.add(block);
        return splitting;
    }

    List<Node> parts() {
        return parts;
    }

    /** Whether a heading stood in something else, so that it opens no chapter and no section. */
    boolean isInner(Node part) {
        return inner.contains(part);
    }

    private void add(Node block) {
        if (block instanceof BlockQuote && hasHeading(block)) {
            splitQuotation(block);
        } else if (block instanceof ListBlock list && hasHeading(block)) {
            splitList(list);
        } else {
            parts.add(block);
        }
    }

    private static boolean hasHeading(Node block) {
        boolean[] found = {false};
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found[0] = true;
            }
        });
        return found[0];
    }

    private void splitQuotation(Node quotation) {
        BlockQuote run = new BlockQuote();
        Node next;
        for (Node child = quotation.getFirstChild(); child != null; child = next) {
            next = child.getNext();
            if (hasHeading(child)) {
                flush(run);
                run = new BlockQuote();
                addInner(child);
            } else {
                append(child, run);
            }
        }
        flush(run);
    }

    private void splitList(ListBlock list) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        ListBlock run = like(list, number);
        Node next;
        for (Node item = list.getFirstChild(); item != null; item = next, number++) {
            next = item.getNext();
            if (hasHeading(item)) {
                flush(run);
                run = like(list, number + 1);
                splitItem(item);
            } else {
                append(item, run);
            }
        }
        flush(run);
    }

    private void splitItem(Node item) {
        Node next;
        for (Node child = item.getFirstChild(); child != null; child = next) {
            next = child.getNext();
            child.unlink();
            addInner(child);
        }
    }

    private void addInner(Node child) {
        if (child instanceof Heading) {
            inner.add(child);
            parts.add(child);
        } else {
            add(child);
        }
    }

    private static void append(Node child, Block run) {
        if (run.getFirstChild() == null) {
            run.setSourceSpans(child.getSourceSpans());
        }
        run.appendChild(child);
    }

    private void flush(Block run) {
        if (run.getFirstChild() != null) {
            parts.add(run);
        }
    }

    private static ListBlock like(ListBlock list, int number) {
        ListBlock other = list instanceof OrderedList ? new OrderedList() : new BulletList();
        other.setTight(list.isTight());
        if (other instanceof OrderedList ordered) {
            ordered.setMarkerStartNumber(number);
        }
        return other;
    }
}
