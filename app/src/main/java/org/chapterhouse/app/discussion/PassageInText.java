package org.chapterhouse.app.discussion;

import java.util.List;
import java.util.Objects;
import org.chapterhouse.app.library.EditionTexts;
import org.chapterhouse.app.library.EditionTexts.BlockText;
import org.chapterhouse.domain.discussion.Passage;
import org.jspecify.annotations.Nullable;

/** A passage with the words around it, as its edition has them. */
public record PassageInText(@Nullable String section, String before, String words, String after) {
    private static final int AROUND = 160;

    static PassageInText of(Passage passage, EditionTexts texts) {
        List<BlockText> blocks = texts.blocks(passage.section.id);
        int start = index(blocks, passage.startBlock);
        int end = index(blocks, passage.endBlock);
        String first = start < 0 ? passage.quote : blocks.get(start).text();
        if (start < 0 || end < 0) {
            return new PassageInText(passage.section.title, "", passage.quote, "");
        }
        String last = blocks.get(end).text();
        String words = start == end
                ? first.substring(passage.startOffset, passage.endOffset)
                : first.substring(passage.startOffset) + " " + last.substring(0, passage.endOffset);
        return new PassageInText(
                passage.section.title,
                end(first.substring(0, passage.startOffset)),
                words,
                beginning(last.substring(passage.endOffset)));
    }

    private static int index(List<BlockText> blocks, @Nullable String key) {
        for (int i = 0; i < blocks.size(); i++) {
            if (Objects.equals(blocks.get(i).key(), key)) {
                return i;
            }
        }
        return -1;
    }

    private static String end(String text) {
        return text.length() <= AROUND ? text : "…" + text.substring(text.length() - AROUND);
    }

    private static String beginning(String text) {
        return text.length() <= AROUND ? text : text.substring(0, AROUND) + "…";
    }
}
