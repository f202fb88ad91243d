package org.chapterhouse.imports.docx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.packed.Archive;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a document refers to (ECMA-376 part 2, section 9.3): other parts, and addresses outside, which are never
 * opened.
 */
final class Relations {

    /** Twenty times the links and pictures of a long report; others are as if they were not there. */
    private static final int MOST = 50_000;

    /**
     * @param kind the last word of its type, which is the same in both editions of the standard: {@code image}
     * @param target the name of a part, or an address where it is external
     */
    record Relation(String kind, String target, boolean external) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations() {}

    /** @param part whose relations they are; empty for those of the whole package */
    static Relations of(Archive archive, String part) throws SourceRefused {
        Relations relations = new Relations();
        String name = folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
        if (archive.has(name)) {
            try (Xml xml = Xml.open(archive, name)) {
                relations.read(xml, folder(part));
            }
        }
        return relations;
    }

    private void read(Xml xml, String folder) throws SourceRefused {
        xml.within(0);
        while (xml.within(1) && byId.size() < MOST) {
            String id = xml.attribute("Id");
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (id != null && type != null && target != null) {
                boolean external = "External".equals(xml.attribute("TargetMode"));
                String kind = type.substring(type.lastIndexOf('/') + 1);
                byId.putIfAbsent(id, new Relation(kind, external ? target : part(folder, target), external));
            }
        }
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The name of the part that a target means, seen from a folder. */
    private static String part(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return decoded(String.join("/", path));
    }

    private static String decoded(String path) {
        try {
            return path.contains("%") ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8) : path;
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    @Nullable
    Relation get(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    Collection<Relation> all() {
        return byId.values();
    }

    /** The first part of a kind, such as {@code styles}. */
    Optional<String> part(String kind) {
        return byId.values().stream()
                .filter(each -> each.kind().equals(kind) && !each.external())
                .map(Relation::target)
                .findFirst();
    }
}
