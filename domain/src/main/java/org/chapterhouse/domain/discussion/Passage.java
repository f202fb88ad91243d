package org.chapterhouse.domain.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.anchoring.Finding;
import org.chapterhouse.domain.anchoring.Place;
import org.chapterhouse.domain.anchoring.Span;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.library.Block;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Plan;
import org.jspecify.annotations.Nullable;

/** The words a thread is about, as a span in an edition. Offsets count UTF-16 units in the text of their block. */
@Entity
public class Passage extends Keyed {
    private static final int CONTEXT_LENGTH = 32;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    public ReadingGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    public DiscussionThread thread;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    public Section section;

    /** The key of the block in which it begins; null where it is lost. */
    @Column(name = "start_block")
    public @Nullable String startBlock;

    @Column(name = "start_offset")
    public int startOffset;

    /** The key of the block in which it ends, the same or a later one; null where it is lost. */
    @Column(name = "end_block")
    public @Nullable String endBlock;

    @Column(name = "end_offset")
    public int endOffset;

    /** The words as they were quoted when the thread began, whatever became of them since. */
    public String quote;

    public String prefix;
    public String suffix;

    @Enumerated(EnumType.STRING)
    public State state;

    /** How surely it was found in its edition, from 0 to 1. */
    public float score;

    /** Who said where it is, or that it is lost, where that was doubtful. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settled_by")
    public @Nullable Person settledBy;

    /** How a passage came into its edition. */
    public enum State {
        KEPT,
        MOVED,
        DOUBTFUL,
        LOST
    }

    @SuppressWarnings("NullAway.Init")
    protected Passage() {}

    /** The passage in a later edition, as it was found there; where it was lost, it stays with a section all the same. */
    static Passage followed(Passage earlier, Section section, Finding finding, List<Place> blocks) {
        Passage passage = new Passage();
        passage.group = earlier.group;
        passage.thread = earlier.thread;
        passage.edition = section.edition;
        passage.section = section;
        passage.quote = earlier.quote;
        passage.prefix = earlier.prefix;
        passage.suffix = earlier.suffix;
        passage.state = State.valueOf(finding.outcome().name());
        passage.score = (float) finding.score();
        passage.stand(finding.span(), blocks);
        return passage;
    }

    private void stand(@Nullable Span span, List<Place> blocks) {
        startBlock = span == null ? null : blocks.get(span.startBlock()).key();
        startOffset = span == null ? 0 : span.startOffset();
        endBlock = span == null ? null : blocks.get(span.endBlock()).key();
        endOffset = span == null ? 0 : span.endOffset();
    }

    /** Somebody who read both says that it stands where it was found. */
    void confirm(Person by) {
        Rule.PASSAGE_NOT_FOUND.unless(state != State.LOST);
        state = State.MOVED;
        settledBy = by;
    }

    /** Somebody who read both says that it is gone; its thread stays with a section all the same. */
    void lose(Section where, Person by) {
        section = where;
        state = State.LOST;
        score = 0;
        settledBy = by;
        stand(null, List.of());
    }

    /** Somebody who read both says which words of a section it is now; refused where they do not stand there. */
    void choose(Section where, String words, Person by) {
        Rule.PASSAGE_NOT_FOUND.unless(!words.isBlank());
        Passage found = quoted(thread, where, new FirstWords.Quotation(null, words));
        section = where;
        startBlock = found.startBlock;
        startOffset = found.startOffset;
        endBlock = found.endBlock;
        endOffset = found.endOffset;
        state = State.MOVED;
        score = 1;
        settledBy = by;
    }

    public boolean isLost() {
        return state == State.LOST;
    }

    public boolean isDoubtful() {
        return state == State.DOUBTFUL;
    }

    /** Finds the quoted words in the section, whatever their white space; refused where they do not stand there. */
    static Passage quoted(DiscussionThread thread, Section section, FirstWords.Quotation quotation) {
        List<Block> blocks = Block.of(section.id).stream()
                .filter(block -> quotation.block() == null || block.key.equals(quotation.block()))
                .toList();
        String words = quotation.words();
        if (words == null || words.isBlank()) {
            Rule.PASSAGE_NOT_FOUND.unless(blocks.size() == 1);
            return at(thread, blocks.get(0), 0, blocks.get(0).text.length());
        }
        Pattern pattern = inAnyWhiteSpace(words);
        for (Block block : blocks) {
            Matcher found = pattern.matcher(block.text);
            if (found.find()) {
                return at(thread, block, found.start(), found.end());
            }
        }
        throw Rule.PASSAGE_NOT_FOUND.refusal();
    }

    private static Pattern inAnyWhiteSpace(String words) {
        return Pattern.compile(Pattern.compile("\\s+")
                .splitAsStream(words.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    }

    private static Passage at(DiscussionThread thread, Block block, int start, int end) {
        Passage passage = new Passage();
        passage.group = thread.group;
        passage.thread = thread;
        passage.edition = block.edition;
        passage.section = block.section;
        passage.startBlock = block.key;
        passage.startOffset = start;
        passage.endBlock = block.key;
        passage.endOffset = end;
        passage.quote = block.text.substring(start, end);
        passage.prefix = block.text.substring(Math.max(0, start - CONTEXT_LENGTH), start);
        passage.suffix = block.text.substring(end, Math.min(block.text.length(), end + CONTEXT_LENGTH));
        passage.state = State.KEPT;
        passage.score = 1;
        return passage;
    }

    /** The passages of a plan's threads in an edition, by the numbers of the threads. */
    static List<Passage> of(Plan plan, Edition edition) {
        return list(
                "from Passage p join fetch p.thread t join fetch p.section where p.group = ?1 and t.plan = ?2"
                        + " and p.edition = ?3 order by t.number",
                plan.group,
                plan,
                edition);
    }

    /** The passage a thread is about, in an edition; lost ones too. */
    static Optional<Passage> findIn(DiscussionThread thread, Edition edition) {
        return find("group = ?1 and thread = ?2 and edition = ?3", thread.group, thread, edition)
                .firstResultOptional();
    }

    /** The passage a thread is about: in the edition of its section, or as it was first quoted. */
    public static Optional<Passage> findOf(DiscussionThread thread) {
        return thread.section == null
                ? Optional.empty()
                : find(
                                "from Passage p where p.group = ?1 and p.thread = ?2"
                                        + " order by case when p.edition = ?3 then 0 else 1 end, p.id",
                                thread.group,
                                thread,
                                thread.section.edition)
                        .firstResultOptional();
    }
}
