package org.chapterhouse.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.chapterhouse.imports.outline.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real e-books with what is expected of them, which are others' and not in the repository. */
class EpubCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double ON_AVERAGE = 0.98;
    private static final double AT_LEAST = 0.9;

    private Path folder = Path.of("");
    private List<JsonNode> cases = List.of();

    @BeforeEach
    void readCases() throws IOException {
        Optional<Path> found = SharedSeeds.folder("shared/import-cases/epub");
        assumeTrue(found.isPresent(), "There is no folder shared/import-cases/epub beside the project");
        folder = found.orElseThrow();
        JsonNode expected = JSON.readTree(folder.resolve("expected.json").toFile());
        cases = StreamSupport.stream(expected.get("cases").spliterator(), false).toList();
    }

    @Test
    void chaptersAreThoseOfTheTableOfContents() throws IOException {
        List<Double> scores = new ArrayList<>();
        for (JsonNode each : cases) {
            List<String> titles = read(each).text().chapters().stream()
                    .map(Chapter::title)
                    .filter(Objects::nonNull)
                    .toList();
            double score = Math.max(score(titles, entries(each, 1)), score(titles, entries(each, Integer.MAX_VALUE)));
            assertThat(score).as(each.get("file").asText()).isGreaterThanOrEqualTo(AT_LEAST);
            scores.add(score);
        }
        assertThat(scores.stream().mapToDouble(score -> score).average().orElseThrow())
                .isGreaterThanOrEqualTo(ON_AVERAGE);
    }

    @Test
    void textIsComplete() throws IOException {
        for (JsonNode each : cases) {
            long expected = each.get("body_text_chars").asLong();
            assertThat(characters(read(each)))
                    .as(each.get("file").asText())
                    .isBetween(expected * 98 / 100, expected * 102 / 100);
        }
    }

    @Test
    void chaptersBeginWithTheirText() throws IOException {
        for (JsonNode each : cases) {
            for (Chapter chapter : read(each).text().chapters()) {
                StreamSupport.stream(each.get("nav").spliterator(), false)
                        .filter(entry -> entry.get("title").asText().equals(chapter.title()))
                        .findFirst()
                        .ifPresent(entry -> assertThat(letters(beginning(chapter)))
                                .startsWith(letters(entry.get("starts_with").asText())
                                        .replaceFirst("^\\d+", "")
                                        .substring(0, 20)));
            }
        }
    }

    private Imported read(JsonNode each) throws IOException {
        String name = each.get("file").asText();
        return (Imported) Importing.read(name, Files.readAllBytes(folder.resolve(name)));
    }

    private static List<String> entries(JsonNode each, int depth) {
        if (each.has("expected_titles")) {
            return StreamSupport.stream(each.get("expected_titles").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return StreamSupport.stream(each.get("nav").spliterator(), false)
                .filter(entry -> entry.get("depth").asInt() <= depth)
                .map(entry -> entry.get("title").asText())
                .toList();
    }

    /** The harmonic mean of precision and recall of the longest common subsequence. */
    private static double score(List<String> given, List<String> expected) {
        int[][] common = new int[given.size() + 1][expected.size() + 1];
        for (int i = 1; i <= given.size(); i++) {
            for (int j = 1; j <= expected.size(); j++) {
                boolean same = letters(given.get(i - 1)).equals(letters(expected.get(j - 1)));
                common[i][j] = same ? common[i - 1][j - 1] + 1 : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[given.size()][expected.size()] / (given.size() + expected.size());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static String beginning(Chapter chapter) {
        Stream<String> texts = chapter.sections().stream()
                .limit(3)
                .flatMap(section -> Stream.concat(
                        Stream.of(
                                section.title() == null || section.title().equals(chapter.title())
                                        ? ""
                                        : section.title()),
                        section.blocks().stream().map(Block::text)));
        return chapter.title() + " " + String.join(" ", texts.limit(10).toList());
    }

    private static long characters(Imported read) {
        List<String> texts = new ArrayList<>();
        for (Chapter chapter : read.text().chapters()) {
            texts.add(String.valueOf(chapter.title()));
            chapter.sections().stream()
                    .map(Section::title)
                    .filter(title -> title != null && !title.equals(chapter.title()))
                    .forEach(texts::add);
        }
        Sketch.blocks(read).stream().map(Block::text).forEach(texts::add);
        read.report().dropped().stream().map(Dropped::text).forEach(texts::add);
        return texts.stream().mapToLong(text -> text.length() + 1).sum();
    }
}
