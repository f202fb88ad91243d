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
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Section;
import org.junit.jupiter.api.Test;

/** Documents that nobody here wrote, which are not in the repository, with the headings that another parser finds. */
class MarkdownOutlineTest {

    private static final double GOAL = 0.99;

    @Test
    void headingsAreThoseThatAnotherParserFinds() throws IOException {
        Optional<Path> found = SharedSeeds.folder("shared/import-cases/markdown");
        assumeTrue(
                found.isPresent(), "There is no folder shared/import-cases beside the project, which holds the cases");
        Path folder = found.orElseThrow();
        JsonNode cases = new ObjectMapper()
                .readTree(folder.resolve("expected.json").toFile())
                .get("cases");
        assertThat(cases).isNotEmpty();
        for (JsonNode each : cases) {
            String file = each.get("file").asText();
            List<String> expected = new ArrayList<>();
            each.get("headings")
                    .forEach(heading -> expected.add(key(heading.get("text").asText())));
            Imported read = (Imported) Importing.read(file, Files.readAllBytes(folder.resolve(file)));
            assertThat(score(headings(read), expected)).as(file).isGreaterThanOrEqualTo(GOAL);
        }
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The title, chapters, sections and headings in the text, in their order. */
    private static List<String> headings(Imported read) {
        List<String> headings = new ArrayList<>();
        headings.add(read.text().title());
        for (Chapter chapter : read.text().chapters()) {
            headings.add(chapter.title());
            for (Section section : chapter.sections()) {
                boolean again = section.title() != null && section.title().equals(chapter.title());
                headings.add(again ? null : section.title());
                section.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.HEADING)
                        .forEach(block -> headings.add(block.text()));
            }
        }
        headings.removeIf(title -> title == null);
        return headings.stream().map(MarkdownOutlineTest::key).toList();
    }

    /** F1 of the longest common subsequence. */
    private static double score(List<String> given, List<String> expected) {
        int[][] common = new int[given.size() + 1][expected.size() + 1];
        for (int i = 1; i <= given.size(); i++) {
            for (int j = 1; j <= expected.size(); j++) {
                common[i][j] = given.get(i - 1).equals(expected.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[given.size()][expected.size()] / (given.size() + expected.size());
    }
}
