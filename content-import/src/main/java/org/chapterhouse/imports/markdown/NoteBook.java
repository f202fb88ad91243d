package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Numbers the footnotes of a document in the order in which the text refers to them. */
final class NoteBook {

    private final IdentityHashMap<NoteDefinition, Integer> numbers = new IdentityHashMap<>();

    /**
     * Writes the numbers of notes where a block refers to them.
     *
     * @return the notes that nothing before has referred to
     */
    List<NoteDefinition> number(List<NoteReference> references) {
        List<NoteDefinition> first = new ArrayList<>();
        for (NoteReference reference : references) {
            NoteDefinition definition = reference.definition();
            if (!isReferredTo(definition)) {
                numbers.put(definition, numbers.size() + 1);
                first.add(definition);
            }
            reference.insertBefore(mark(anchor(definition), definition));
            reference.unlink();
        }
        return first;
    }

    boolean isReferredTo(NoteDefinition definition) {
        return numbers.containsKey(definition);
    }

    /** The name by which links lead to a note. */
    String anchor(NoteDefinition definition) {
        return "note-" + numbers.get(definition);
    }

    /** The name of the place that is the first to refer to a note. */
    String back(NoteDefinition definition) {
        return anchor(definition) + "-back";
    }

    /** Begins a note with its number, which leads back to the text. */
    void begin(NoteDefinition definition) {
        Node first = definition.getFirstChild();
        Node paragraph = first instanceof Paragraph ? first : new Paragraph();
        if (paragraph != first) {
            definition.prependChild(paragraph);
        }
        HtmlInline space = new HtmlInline();
        space.setLiteral(" ");
        paragraph.prependChild(space);
        paragraph.prependChild(mark(back(definition), definition));
    }

    private HtmlInline mark(String anchor, NoteDefinition definition) {
        HtmlInline mark = new HtmlInline();
        mark.setLiteral("<sup><a href=\"anchor:" + anchor + "\">" + numbers.get(definition) + "</a></sup>");
        return mark;
    }
}
