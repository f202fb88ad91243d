package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ties the links within a text to the blocks they lead to: {@code anchor:NAME} becomes {@code #b-KEY}. A link that leads
 * nowhere stays as words.
 */
final class Linking {

    /** In text, the angle bracket would be escaped. */
    private static final String LINK = "<a href=\"anchor:";

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
        return chapters.parallelStream()
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
        // Most blocks have less markup than a link takes, and need not be searched.
        boolean canLink = block.html().length() - block.text().length() > LINK.length();
        int link = canLink ? block.html().indexOf(LINK) : -1;
        return link < 0 ? block : new Block(block.key(), block.kind(), block.text(), tied(block.html(), link));
    }

    /** @param first where the first link stands */
    private String tied(String html, int first) {
        StringBuilder tied = new StringBuilder(html.length());
        int at = 0;
        for (int link = first; link >= 0; link = html.indexOf(LINK, at)) {
            int name = link + LINK.length();
            int end = html.indexOf('"', name);
            String key = keys.get(html.substring(name, end));
            tied.append(html, at, link).append("<a");
            if (key != null) {
                tied.append(" href=\"#b-").append(key).append('"');
            }
            at = end + 1;
        }
        return tied.append(html, at, html.length()).toString();
    }
}
