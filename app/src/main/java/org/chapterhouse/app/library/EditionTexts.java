package org.chapterhouse.app.library;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.domain.library.Block;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;

/** The text of editions. It never changes once published, so it is kept in memory without expiry, up to a size. */
@ApplicationScoped
public class EditionTexts {
    /** A block of text with the HTML that was made of it at import. */
    public record BlockText(String key, String kind, String text, String html) {}

    @CacheResult(cacheName = "outlines")
    public Outline outline(UUID edition) {
        return Outline.of(Section.of(Edition.getEntityManager().getReference(Edition.class, edition)));
    }

    @CacheResult(cacheName = "sections")
    public List<BlockText> blocks(UUID section) {
        return Block.of(section).stream()
                .map(block -> new BlockText(
                        block.key, block.kind.name().toLowerCase(java.util.Locale.ROOT), block.text, block.html))
                .toList();
    }
}
