package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;

/** In some contents lists, the title stands in the line below “CHAPTER I”: the two are one entry. */
final class LabelJoining {

    private LabelJoining() {}

    static List<Entry> joined(List<Entry> entries) {
        List<Entry> result = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean pair = entry.isLabelAlone() && isTitle(entries, i + 1) && !isTitle(entries, i + 2);
            result.add(pair ? entry.titled(entries.get(++i)) : entry);
        }
        return result;
    }

    /** Several titles below one label are its chapters; one is its own. */
    private static boolean isTitle(List<Entry> entries, int at) {
        return at < entries.size()
                && entries.get(at).label() == null
                && !Matter.isName(entries.get(at).key());
    }
}
