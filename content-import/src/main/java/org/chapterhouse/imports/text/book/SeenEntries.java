package org.chapterhouse.imports.text.book;

import java.util.HashSet;
import java.util.Set;
import org.chapterhouse.imports.text.Line;
import org.jspecify.annotations.Nullable;

/** The entries of a contents list so far, by which the book's first headings are known when they come again. */
final class SeenEntries {

    private final Set<String> keys = new HashSet<>();
    private @Nullable LabelKind top;
    /** The part that the chapters stand in, since each part may number its own from 1. */
    private String part = "";

    private @Nullable String unnumbered;

    void add(Passage passage) {
        passage.lines().forEach(this::add);
    }

    private void add(Line line) {
        String text = EntryReading.withoutPage(line.text());
        Label label = Label.of(text);
        String key = TitleKey.of(text);
        keys.add(key);
        if (label != null) {
            part = partOf(label);
            top = isTop(label) ? label.kind() : top;
            keys.add(part + "/" + label.key());
            keys.add(TitleKey.of(label.title()));
        }
        unnumbered = label == null ? key : null;
    }

    private boolean isTop(Label label) {
        return top == null || label.kind().rank() <= top.rank();
    }

    /** A part without a number has its chapters below it, too. */
    private String partOf(Label label) {
        return isTop(label) ? label.key() : label.number() == 1 && unnumbered != null ? unnumbered : part;
    }

    /** The same number under the same part, or the same title. */
    boolean has(Passage passage) {
        Label label = Label.of(passage.first().text());
        String key = TitleKey.of(passage.text());
        return label == null ? !key.isEmpty() && keys.contains(key) : has(label);
    }

    /** “Chapter 3. The Lock” repeats “3. The Lock”, but “Letter IV. To a Friend” not “Letter III. To a Friend”. */
    private boolean has(Label label) {
        String title = TitleKey.of(label.title());
        boolean sameTitle = title.indexOf(' ') > 0 && keys.contains(title) && !isFollowedBy(label);
        return sameTitle || keys.contains(partOf(label) + "/" + label.key());
    }

    /** True for a number that goes on with those seen. */
    boolean isFollowedBy(Label label) {
        String before = label.kind().name() + " " + (label.number() - 1);
        return keys.contains((isTop(label) ? before : part) + "/" + before);
    }
}
