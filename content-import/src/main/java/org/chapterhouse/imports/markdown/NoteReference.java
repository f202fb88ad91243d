package org.chapterhouse.imports.markdown;

import org.commonmark.node.CustomNode;

/** The place in a text that refers to a footnote: {@code [^label]}. */
final class NoteReference extends CustomNode {

    private final NoteDefinition definition;

    NoteReference(NoteDefinition definition) {
        this.definition = definition;
    }

    NoteDefinition definition() {
        return definition;
    }
}
