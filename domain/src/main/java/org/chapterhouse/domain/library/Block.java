package org.chapterhouse.domain.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.domain.Keyed;

/** One paragraph, heading, caption or the like of a section, with its HTML as it was made at import. */
@Entity
public class Block extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    public Section section;

    public int position;

    /** Stable between editions that hold the same block: a hash of its content and an ordinal. */
    public String key;

    @Enumerated(EnumType.STRING)
    public BlockKind kind;

    public String text;
    public String html;

    @SuppressWarnings("NullAway.Init")
    protected Block() {}

    /** What a block holds. */
    public record Content(String key, BlockKind kind, String text, String html) {}

    /** Adds the blocks of a section in reading order. They are many, and are not held in memory afterwards. */
    public static void addAll(Section section, List<Content> contents) {
        List<Block> blocks = new ArrayList<>();
        for (Content content : contents) {
            blocks.add(of(section, blocks.size() + 1, content));
        }
        persist(blocks);
        flush();
        blocks.forEach(getEntityManager()::detach);
    }

    private static Block of(Section section, int position, Content content) {
        Block block = new Block();
        block.edition = section.edition;
        block.section = section;
        block.position = position;
        block.key = content.key();
        block.kind = content.kind();
        block.text = content.text();
        block.html = content.html();
        return block;
    }

    /** The blocks of a section in reading order. */
    public static List<Block> of(UUID section) {
        return list("section.id = ?1 order by position", section);
    }
}
