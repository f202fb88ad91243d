package org.chapterhouse.imports.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An element or a text of a page, in a tree of its own that can be pruned and rebuilt while the page stays as it is.
 * Taking a part out or moving it costs the same however many neighbours it has.
 */
final class Part {

    private static final Kind TEXT = Kind.of("");

    private final @Nullable Node origin;
    private final Names names;
    private final @Nullable Said words;
    private Kind kind;
    private @Nullable Part parent;
    private @Nullable Part previous;
    private @Nullable Part next;
    private @Nullable Part first;
    private @Nullable Part last;

    /** Null until somebody asks for it, and again when something in it has changed. */
    private @Nullable Tally tally;

    private @Nullable Double score;
    private boolean data;

    private Part(@Nullable Node origin, Kind kind, Names names, @Nullable Said words) {
        this.origin = origin;
        this.kind = kind;
        this.names = names;
        this.words = words;
    }

    static Part of(Element element, String name, Names names) {
        return new Part(element, Kind.of(name), names, null);
    }

    static Part of(TextNode text) {
        return new Part(text, TEXT, Names.NONE, Said.of(text.getWholeText()));
    }

    /** An element that the page does not have. */
    static Part made(String name) {
        return new Part(null, Kind.of(name), Names.NONE, null);
    }

    void append(Part child) {
        child.remove();
        change();
        child.parent = this;
        child.previous = last;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    void remove() {
        if (parent != null) {
            parent.change();
            if (previous == null) {
                parent.first = next;
            } else {
                previous.next = next;
            }
            if (next == null) {
                parent.last = previous;
            } else {
                next.previous = previous;
            }
        }
        parent = null;
        previous = null;
        next = null;
    }

    /** Puts another part in the place of this one. */
    void replaceWith(Part other) {
        other.remove();
        if (parent != null) {
            parent.change();
        }
        other.parent = parent;
        other.previous = previous;
        other.next = next;
        if (previous != null) {
            previous.next = other;
        } else if (parent != null) {
            parent.first = other;
        }
        if (next != null) {
            next.previous = other;
        } else if (parent != null) {
            parent.last = other;
        }
        parent = null;
        previous = null;
        next = null;
    }

    void rename(String newName) {
        kind = Kind.of(newName);
        if (parent != null) {
            parent.change();
        }
    }

    /** Marks a table of data. */
    void holdData() {
        data = true;
        if (parent != null) {
            parent.change();
        }
    }

    /** What is around a part that is not measured is not, either. */
    private void change() {
        Part part = this;
        while (part != null && part.tally != null) {
            part.tally = null;
            part = part.parent;
        }
    }

    void score(double newScore) {
        score = newScore;
    }

    boolean isText() {
        return kind == TEXT;
    }

    boolean is(String otherName) {
        return kind.name().equals(otherName);
    }

    /** The element's name in small letters; empty for a text. */
    String name() {
        return kind.name();
    }

    Kind kind() {
        return kind;
    }

    /** Whether it is a table of data. */
    boolean isData() {
        return data;
    }

    /** What it was made of; null where the page has nothing like it. */
    @Nullable
    Node origin() {
        return origin;
    }

    Names names() {
        return names;
    }

    /** @param key in small letters */
    String attribute(String key) {
        return origin != null && hasAttributes(origin) ? origin.attributes().get(key) : "";
    }

    boolean has(String attribute) {
        return origin != null && hasAttributes(origin) && origin.attributes().hasKey(attribute);
    }

    /** Asking an element that has none for its attributes would give it some. */
    private static boolean hasAttributes(@Nullable Node node) {
        return node instanceof Element && node.attributesSize() > 0;
    }

    /** How much text there is in it. */
    Said said() {
        return words == null ? tally().said() : words;
    }

    /** What is in it. No page is nested so deep that this could not be done by recursion. */
    Tally tally() {
        if (tally == null) {
            Tally measured = new Tally();
            for (Part child = first; child != null; child = child.next) {
                measured.add(child);
            }
            tally = measured;
        }
        return tally;
    }

    boolean isScored() {
        return score != null;
    }

    double score() {
        return score == null ? 0 : score;
    }

    @Nullable
    Part parent() {
        return parent;
    }

    @Nullable
    Part first() {
        return first;
    }

    @Nullable
    Part last() {
        return last;
    }

    @Nullable
    Part next() {
        return next;
    }

    @Nullable
    Part previous() {
        return previous;
    }

    /** The first element within it. */
    @Nullable
    Part firstElement() {
        return first == null || !first.isText() ? first : first.nextElement();
    }

    @Nullable
    Part nextElement() {
        Part sibling = next;
        while (sibling != null && sibling.isText()) {
            sibling = sibling.next;
        }
        return sibling;
    }

    @Nullable
    Part previousElement() {
        Part sibling = previous;
        while (sibling != null && sibling.isText()) {
            sibling = sibling.previous;
        }
        return sibling;
    }

    /** The only element directly within it; null where there are more, or none. */
    @Nullable
    Part onlyElement() {
        Part only = firstElement();
        return only == null || only.nextElement() != null ? null : only;
    }

    /** The element that comes next on the page, be it within this one or behind it. */
    @Nullable
    Part following() {
        Part within = firstElement();
        return within == null ? beyond() : within;
    }

    /** The element that comes next on the page when this one and all within it are passed over. */
    @Nullable
    Part beyond() {
        Part part = this;
        while (part != null) {
            Part sibling = part.nextElement();
            if (sibling != null) {
                return sibling;
            }
            part = part.parent;
        }
        return null;
    }

    /** The elements within it that are wanted, in the order of the page. */
    List<Part> elements(Predicate<Part> wanted) {
        List<Part> found = new ArrayList<>();
        Part end = beyond();
        for (Part part = firstElement(); part != null && part != end; part = part.following()) {
            if (wanted.test(part)) {
                found.add(part);
            }
        }
        return found;
    }

    /**
     * Whether one of the elements around it is wanted.
     *
     * @param levels how many of them are asked, from the inside out
     */
    boolean isWithin(int levels, Predicate<Part> wanted) {
        Part around = parent;
        for (int level = 0; around != null && level < levels; level++) {
            if (wanted.test(around)) {
                return true;
            }
            around = around.parent;
        }
        return false;
    }

    /** All text within it, as it stands. */
    String text() {
        StringBuilder text = new StringBuilder();
        addTo(text);
        return text.toString();
    }

    private void addTo(StringBuilder text) {
        if (origin instanceof TextNode words) {
            text.append(words.getWholeText());
        }
        for (Part child = first; child != null; child = child.next) {
            child.addTo(text);
        }
    }
}
