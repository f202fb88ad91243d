package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** In some contents lists, the title stands in the line below “CHAPTER I”: the two are one entry. */
final class LabelJoining {

    /** Of the labels that stand alone, those with a title below, in a list that is written so. */
    private static final double MOST = 0.5;

    private LabelJoining() {}

    static List<Entry> joined(List<Entry> entries) {
        long alone = entries.stream().filter(Entry::isLabelAlone).count();
        long pairs = IntStream.range(0, entries.size())
                .filter(i -> isPair(entries, i))
                .count();
        return pairs >= MOST * alone ? paired(entries) : entries;
    }

    private static List<Entry> paired(List<Entry> entries) {
        List<Entry> result = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean pair = isPair(entries, i);
            result.add(pair ? entries.get(i).titled(entries.get(i + 1)) : entries.get(i));
            i += pair ? 1 : 0;
        }
        return result;
    }

    /** Several titles below one label are its chapters; one is its own. */
    private static boolean isPair(List<Entry> entries, int at) {
        return entries.get(at).isLabelAlone() && isTitle(entries, at + 1) && !isTitle(entries, at + 2);
    }

    private static boolean isTitle(List<Entry> entries, int at) {
        return at < entries.size()
                && entries.get(at).label() == null
                && !Matter.isName(entries.get(at).key());
    }
}
