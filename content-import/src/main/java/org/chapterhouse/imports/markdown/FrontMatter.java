package org.chapterhouse.imports.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file says about itself between two lines of three hyphens at its very beginning.
 *
 * @param dropped what of it could not be understood
 * @param lines how many lines it takes, the two lines of hyphens with it
 * @param rest the text below it
 */
record FrontMatter(About about, List<Piece> dropped, int lines, String rest) {

    /** The longest front matter that is understood, in characters. */
    static final int MAX_CHARACTERS = 50_000;

    private static final String STAGE = "front matter";
    private static final String FENCE = "---";
    private static final About NOTHING = new About(null, List.of(), null, null, null, null);
    private static final Set<String> USED = Set.of(
            "title", "author", "authors", "affiliation", "language", "lang", "source", "url", "published", "date");

    static FrontMatter of(String text, Findings findings) {
        int start = text.startsWith(FENCE) ? text.indexOf('\n') + 1 : 0;
        int end = start == 0 || !text.substring(0, start).strip().equals(FENCE) ? -1 : end(text, start);
        if (end < 0) {
            return new FrontMatter(NOTHING, List.of(), 0, text);
        }
        int after = text.indexOf('\n', end);
        String rest = after < 0 ? "" : text.substring(after + 1);
        int lines = (int) text.substring(0, end).lines().count() + 1;
        String yaml = text.substring(start, end);
        About about = about(yaml, findings);
        return about == null
                ? new FrontMatter(NOTHING, dropped(yaml), lines, rest)
                : new FrontMatter(about, List.of(), lines, rest);
    }

    private static List<Piece> dropped(String yaml) {
        Piece whole = Piece.plain(BlockKind.PARAGRAPH, yaml.strip(), 2);
        return List.of(whole.dropped("front matter that cannot be understood"));
    }

    /** Where the closing line begins; -1 where there is none. */
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && at - start <= MAX_CHARACTERS) {
            int next = text.indexOf('\n', at);
            String line = text.substring(at, next < 0 ? text.length() : next).stripTrailing();
            if (line.equals(FENCE) || line.equals("...")) {
                return at;
            }
            at = next < 0 ? text.length() : next + 1;
        }
        return -1;
    }

    private static @Nullable About about(String yaml, Findings findings) {
        try {
            JsonNode root = new YAMLMapper().readTree(yaml);
            if (root.isObject() || root.isMissingNode() || root.isNull()) {
                return read(root, findings);
            }
        } catch (JsonProcessingException notYaml) {
            // Reported below, like front matter that is no mapping.
        }
        findings.warn(STAGE, "The front matter is not YAML with a name and a value in each line.", 1);
        return null;
    }

    private static About read(JsonNode root, Findings findings) {
        reportOthers(root, findings);
        return new About(
                text(root, "title"),
                authors(root),
                text(root, "affiliation"),
                first(text(root, "language"), text(root, "lang")),
                first(text(root, "source"), text(root, "url")),
                first(text(root, "published"), text(root, "date")));
    }

    private static void reportOthers(JsonNode root, Findings findings) {
        for (Iterator<String> names = root.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!USED.contains(name)) {
                JsonNode value = root.get(name);
                String shown = value.isValueNode() ? value.asText() : value.toString();
                findings.info(STAGE, "Not used: " + name + ": " + shown.strip(), null);
            }
        }
    }

    private static List<String> authors(JsonNode root) {
        List<String> authors = new ArrayList<>();
        for (String name : List.of("author", "authors")) {
            JsonNode value = root.path(name);
            for (JsonNode each : value.isArray() ? value : List.of(value)) {
                String author = each.isObject() ? text(each, "name") : text(each);
                if (author != null && !authors.contains(author)) {
                    authors.add(author);
                }
            }
        }
        return authors;
    }

    private static @Nullable String text(JsonNode root, String name) {
        return text(root.path(name));
    }

    private static @Nullable String text(JsonNode value) {
        String text = value.isValueNode() && !value.isNull() ? Spaces.collapse(value.asText()) : "";
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
