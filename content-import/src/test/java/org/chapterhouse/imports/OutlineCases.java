package org.chapterhouse.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Section;

/**
 * Files of others with the headings that are expected of them: a folder and its {@code expected.json}. The score of a file
 * is F1 of the longest common subsequence of the headings found and those expected, so their order counts.
 */
final class OutlineCases {
    private final Path folder;
    private final List<JsonNode> cases;

    OutlineCases(Path folder) throws IOException {
        this.folder = folder;
        JsonNode expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        this.cases =
                StreamSupport.stream(expected.get("cases").spliterator(), false).toList();
    }

    List<JsonNode> cases() {
        return cases;
    }

    /** Books of plain text, by their own contents lists: a heading may have its label, its title or both. */
    Map<String, Double> text() throws IOException {
        return scores((read, each) -> {
            List<Set<String>> expected = entries(each.get("headings")).stream()
                    .map(OutlineCases::variants)
                    .toList();
            Set<String> own = expected.stream().flatMap(Set::stream).collect(Collectors.toSet());
            List<Pattern> optional = entries(each.get("optional")).stream()
                    .map(pattern -> Pattern.compile(pattern.asText(), Pattern.CASE_INSENSITIVE))
                    .toList();
            List<String> given = outline(read)
                    .filter(title -> own.contains(key(title))
                            || optional.stream()
                                    .noneMatch(free -> free.matcher(key(title)).find()))
                    .toList();
            return score(given, expected);
        });
    }

    /** E-books, by all entries of their navigation or by those of its top level, whichever fits better. */
    Map<String, Double> epub() throws IOException {
        return scores((read, each) -> {
            List<String> chapters = read.text().chapters().stream()
                    .map(Chapter::title)
                    .filter(Objects::nonNull)
                    .toList();
            return Math.max(score(chapters, navigation(each, 1)), score(chapters, navigation(each, Integer.MAX_VALUE)));
        });
    }

    /** Markdown, by the headings that another parser finds. */
    Map<String, Double> markdown() throws IOException {
        return scores((read, each) -> score(
                headings(read),
                entries(each.get("headings")).stream()
                        .map(heading -> Set.of(key(heading.get("text").asText())))
                        .toList()));
    }

    Imported read(JsonNode each) throws IOException {
        String name = each.get("file").asText();
        return (Imported) Importing.read(name, Files.readAllBytes(folder.resolve(name)));
    }

    private interface Scoring {
        double of(Imported read, JsonNode each);
    }

    private Map<String, Double> scores(Scoring scoring) throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (JsonNode each : cases) {
            scores.put(each.get("file").asText(), scoring.of(read(each), each));
        }
        return scores;
    }

    private static List<Set<String>> navigation(JsonNode each, int depth) {
        if (each.has("expected_titles")) {
            return entries(each.get("expected_titles")).stream()
                    .map(title -> Set.of(key(title.asText())))
                    .toList();
        }
        return entries(each.get("nav")).stream()
                .filter(entry -> entry.get("depth").asInt() <= depth)
                .map(entry -> Set.of(key(entry.get("title").asText())))
                .toList();
    }

    private static List<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static Set<String> variants(JsonNode heading) {
        String label = heading.path("label").asText("");
        String title = heading.path("title").asText("");
        return Stream.of(label, title, label + " " + title, "chapter " + label, "chapter " + label + " " + title)
                .map(OutlineCases::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Chapters and sections, but for cuts that are only proposed and sections that are called as their chapter is. */
    private static Stream<String> outline(Imported read) {
        return read.text().chapters().stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter.title()), sections(chapter)))
                .filter(Objects::nonNull);
    }

    private static Stream<String> sections(Chapter chapter) {
        return chapter.sections().stream()
                .filter(section -> !section.proposed())
                .map(Section::title)
                .filter(title -> !Objects.equals(title, chapter.title()));
    }

    /** The title, chapters, sections and headings in the text, in their order. */
    private static List<String> headings(Imported read) {
        List<String> headings = new ArrayList<>();
        headings.add(read.text().title());
        for (Chapter chapter : read.text().chapters()) {
            headings.add(chapter.title());
            for (Section section : chapter.sections()) {
                headings.add(Objects.equals(section.title(), chapter.title()) ? null : section.title());
                section.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.HEADING)
                        .map(Block::text)
                        .forEach(headings::add);
            }
        }
        headings.removeIf(Objects::isNull);
        return headings;
    }

    private static double score(List<String> given, List<Set<String>> expected) {
        int[][] common = new int[given.size() + 1][expected.size() + 1];
        for (int i = 1; i <= given.size(); i++) {
            for (int j = 1; j <= expected.size(); j++) {
                common[i][j] = expected.get(j - 1).contains(key(given.get(i - 1)))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[given.size()][expected.size()] / (given.size() + expected.size());
    }

    /** A title's words, small. */
    static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip();
    }
}
