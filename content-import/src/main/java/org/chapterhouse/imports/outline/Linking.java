package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ties the links within a text to the blocks they lead to: {@code anchor:NAME} becomes {@code #b-KEY}. A link that leads
 * nowhere stays as words.
 */
final class Linking {

    /** In text, the angle bracket would be escaped. */
    private static final Pattern LINK = Pattern.compile("<a href=\"anchor:([^\"]*)\"");

    private final Map<String, String> keys = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private @Nullable String last;

    /** Notes names that lead to whatever block comes next. */
    void lead(List<String> anchors) {
        waiting.addAll(anchors);
    }

    void to(Block block) {
        last = block.key();
        waiting.forEach(anchor -> keys.putIfAbsent(anchor, block.key()));
        waiting.clear();
    }

    List<Chapter> tied(List<Chapter> chapters) {
        if (last != null) {
            String end = last;
            waiting.forEach(anchor -> keys.putIfAbsent(anchor, end));
        }
        return chapters.stream()
                .map(chapter -> new Chapter(
                        chapter.title(),
                        chapter.sections().stream().map(this::tied).toList()))
                .toList();
    }

    private Section tied(Section section) {
        return new Section(
                section.title(),
                section.proposed(),
                section.blocks().stream().map(this::tied).toList());
    }

    private Block tied(Block block) {
        return block.html().contains("\"anchor:")
                ? new Block(
                        block.key(),
                        block.kind(),
                        block.text(),
                        LINK.matcher(block.html()).replaceAll(this::link))
                : block;
    }

    private String link(MatchResult link) {
        String key = keys.get(link.group(1));
        return key == null ? "<a" : "<a href=\"#b-" + key + "\"";
    }
}
