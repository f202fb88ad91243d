package org.chapterhouse.imports.epub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chapterhouse.imports.outline.Spaces;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of a table of contents, however deep they are nested, while its elements go by. */
final class EntryList {

    /** Twice the longest tables of contents of law books and encyclopedias. */
    static final int MOST = 20_000;

    private final List<Open> entries = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int unlisted;

    void begin() {
        Open entry = new Open(open.size() + 1);
        open.push(entry);
        if (entries.size() < MOST) {
            entries.add(entry);
        } else {
            unlisted++;
        }
    }

    void end() {
        open.poll();
    }

    void say(String words) {
        if (!open.isEmpty()) {
            open.element().title.append(words);
        }
    }

    /** Only the first address counts, and the title beside it where there are no other words. */
    void lead(@Nullable Place place, String titleOtherwise) {
        Open entry = open.peek();
        if (entry != null && !entry.leads) {
            entry.leads = true;
            entry.place = place;
            entry.titleOtherwise = titleOtherwise;
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    int unlisted() {
        return unlisted;
    }

    List<Entry> entries() {
        return entries.stream().map(Open::entry).toList();
    }

    private static final class Open {
        private final int depth;
        private final StringBuilder title = new StringBuilder();
        private String titleOtherwise = "";
        private @Nullable Place place;
        private boolean leads;

        Open(int depth) {
            this.depth = depth;
        }

        Entry entry() {
            String words = Spaces.plain(title.toString());
            return new Entry(depth, words.isEmpty() ? Spaces.plain(titleOtherwise) : words, place);
        }
    }
}
