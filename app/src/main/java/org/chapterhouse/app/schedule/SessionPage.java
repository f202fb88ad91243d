package org.chapterhouse.app.schedule;

import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.ReadingSession;

/** A session with what it reads and what is said about it. */
record SessionPage(Standing standing, SessionLine line, List<DiscussionThread> threads) {
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    public ReadingSession session() {
        return line.session();
    }

    public When when() {
        return line.when();
    }

    /** What it reads, for those who may read it. */
    public List<Section> sections() {
        return line.readable() ? session().coveredSections() : List.of();
    }

    /** The note's paragraphs, each with its lines. */
    public List<List<String>> paragraphs() {
        String note = session().note;
        return note == null
                ? List.of()
                : EMPTY_LINES
                        .splitAsStream(note)
                        .map(part -> part.lines().toList())
                        .toList();
    }

    /** Whether the viewer may still change it, close it or call it off. */
    public boolean mayChange() {
        return standing.mayFacilitate() && !session().isOver();
    }
}
