package org.chapterhouse.imports.markdown;

import org.commonmark.node.CustomBlock;

/** A footnote, as it is written where nothing refers to it: {@code [^label]: what it says}. */
final class NoteDefinition extends CustomBlock {

    private final String label;

    NoteDefinition(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
