package org.chapterhouse.app.discussion;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.app.library.EditionTexts.BlockText;
import org.chapterhouse.app.library.Outline;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.discussion.Passage;
import org.chapterhouse.domain.discussion.SectionTalk;
import org.chapterhouse.domain.group.Pace;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.chapterhouse.domain.schedule.SectionInPlan;
import org.jspecify.annotations.Nullable;

/**
 * The reading page: a section's text with the threads on it.
 *
 * @param folded whether what is said lies ahead of the viewer and is kept back
 * @param latest the number of the group's latest change that the page shows
 */
public record ReadingPage(
        SectionInPlan place,
        Outline outline,
        List<BlockText> blocks,
        List<ThreadView> threads,
        SectionTalk.@Nullable Position more,
        Horizon horizon,
        boolean folded,
        long latest,
        BeginForm begin) {

    /** A block of the text with its marks and the threads on passages that begin in it. */
    public record Row(BlockText block, String html, List<ThreadView> threads) {}

    /** What somebody typed to begin a thread, and what was wrong with it. */
    public record BeginForm(String on, String quote, String title, String body, String key, FormErrors errors) {
        /** Whether words or a block were just chosen to be talked about. */
        public boolean isChosen() {
            return !on.isEmpty() && !errors.any();
        }

        /** Whether the form is shown open: something was chosen or typed. */
        public boolean isOpen() {
            return errors.any() || !on.isEmpty() || !body.isEmpty();
        }
    }

    /** What stands over the text: of a text that is not parted, its title; null where nothing does. */
    public @Nullable String heading() {
        return outline.headingOf(place.section(), place.plan().reading);
    }

    public List<Row> rows() {
        return blocks.stream().map(this::row).toList();
    }

    private Row row(BlockText block) {
        List<ThreadView> here = threads.stream()
                .filter(thread -> thread.passage() != null && block.key().equals(thread.passage().startBlock))
                .toList();
        List<MarkedText.Mark> marks = threads.stream()
                .flatMap(thread -> Stream.ofNullable(thread.passage()).flatMap(passage -> mark(thread, passage, block)))
                .toList();
        return new Row(block, MarkedText.of(block, marks), here);
    }

    /** The part of a passage that lies in a block: a passage can begin in one and end in the next. */
    private static Stream<MarkedText.Mark> mark(ThreadView view, Passage passage, BlockText block) {
        boolean begins = block.key().equals(passage.startBlock);
        boolean ends = block.key().equals(passage.endBlock);
        if (!begins && !ends) {
            return Stream.empty();
        }
        DiscussionMessages words = MessageBundles.get(DiscussionMessages.class);
        return Stream.of(new MarkedText.Mark(
                begins ? passage.startOffset : 0,
                ends ? passage.endOffset : block.text().length(),
                view.thread().number,
                begins,
                ends ? words.threadWithComments(view.thread().number, view.thread().comments) : null));
    }

    public Standing standing() {
        return horizon.standing();
    }

    /** Whether what is said lies ahead of the group, and the viewer sees it all the same. */
    public boolean isAhead() {
        return !folded && place.isAhead(horizon.now()) && horizon.standing().group().pace != Pace.OPEN;
    }

    /** Whether the viewer deliberately opened what lies ahead. */
    public boolean isOpen() {
        return horizon.opened();
    }

    /** Whether the session that reads the section is on this day of the group's. */
    public boolean sessionIsToday() {
        ReadingSession session = session();
        return session != null
                && session.localStart
                        .toLocalDate()
                        .equals(LocalDate.ofInstant(
                                horizon.now(), session.time().zone()));
    }

    /** The threads on the whole section, and those whose words are no longer in the text. */
    public List<ThreadView> whole() {
        return threads.stream()
                .filter(thread -> thread.passage() == null || thread.passage().isLost())
                .toList();
    }

    public int onPassages() {
        return threads.size() - whole().size();
    }

    /** Whether the viewer may begin a thread here. */
    public boolean mayBegin() {
        return standing().mayWrite() && !folded;
    }

    /** Whether marking the section as read opens what is folded. */
    public boolean opensByReading() {
        return folded && standing().isMember() && standing().group().pace == Pace.BY_READER;
    }

    /** The session that reads the section; null where none does. */
    public @Nullable ReadingSession session() {
        return place.opening() == null ? null : place.opening().session;
    }

    public String address() {
        return base() + place.section().slug;
    }

    /** The address of the reading in its group, to which a section's slug is added. */
    public String base() {
        return "/groups/" + standing().group().slug + "/read/" + place.plan().reading.slug + "/";
    }

    public Outline.@Nullable Entry previous() {
        return outline.at(place.section().position - 1);
    }

    public Outline.@Nullable Entry next() {
        return outline.at(place.section().position + 1);
    }

    /** Reading time in whole minutes, at least one. */
    public int minutes() {
        Outline.Entry entry = outline.at(place.section().position);
        return entry == null ? 1 : entry.minutes();
    }
}
