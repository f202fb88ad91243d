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
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.library.Block;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;

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

    @Column(name = "start_block")
    public String startBlock;

    @Column(name = "start_offset")
    public int startOffset;

    @Column(name = "end_block")
    public String endBlock;

    @Column(name = "end_offset")
    public int endOffset;

    public String quote;
    public String prefix;
    public String suffix;

    @Enumerated(EnumType.STRING)
    public State state;

    /** How surely it was found in its edition, from 0 to 1. */
    public float score;

    /** How a passage came into its edition. */
    public enum State {
        KEPT,
        MOVED,
        DOUBTFUL,
        LOST
    }

    @SuppressWarnings("NullAway.Init")
    protected Passage() {}

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

    /** The passage a thread is about, in the latest edition it was found in. */
    public static Optional<Passage> findOf(DiscussionThread thread) {
        return find("group = ?1 and thread = ?2 order by id desc", thread.group, thread)
                .firstResultOptional();
    }
}
