package org.chapterhouse.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.chapterhouse.imports.outline.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The article that the platform was asked for, which is its author's and not in the repository. */
class SeedArticleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private byte[] article = {};
    private JsonNode expected = JSON.createObjectNode();

    @BeforeEach
    void readSeeds() throws IOException {
        Optional<Path> found = SharedSeeds.folder("shared/seeds");
        assumeTrue(found.isPresent(), "There is no folder shared/seeds beside the project, which holds the article");
        Path seeds = found.orElseThrow();
        article = Files.readAllBytes(SharedSeeds.only(seeds, ".txt"));
        expected = JSON.readTree(seeds.resolve("expected-outline.json").toFile());
    }

    @Test
    void oneCorrectionGivesTheExpectedForm() throws IOException {
        String closing = expected.at("/chapters/3/title").asText();
        Imported read = read("- promote: " + JSON.writeValueAsString(closing));
        assertThat(drawn(read)).isEqualTo(expected.get("chapters"));
        assertThat(read.report().problems())
                .noneMatch(problem -> problem.stage().equals("corrections"));
    }

    @Test
    void withoutItOnlyTheUndecidableHeadingDiffers() {
        ArrayNode chapters = expected.get("chapters").deepCopy();
        JsonNode closing = chapters.remove(3);
        ((ArrayNode) chapters.get(2).get("sections")).addAll((ArrayNode) closing.get("sections"));
        assertThat(drawn(read(""))).isEqualTo(chapters);
    }

    @Test
    void mastheadIsMetadata() {
        Imported read = read("");
        assertThat(read.text().title()).isEqualTo(expected.get("title").asText());
        assertThat(read.text().authors())
                .containsExactly(expected.at("/authors/0").asText());
        String[] lines = new String(article, StandardCharsets.UTF_8).split("\n", -1);
        assertThat(read.text().affiliation()).isEqualTo(lines[3] + "; " + lines[4]);
        assertThat(Sketch.blocks(read)).extracting(Block::text).doesNotContain(lines[2], lines[3], lines[4]);
    }

    @Test
    void boilerplateIsDroppedAndReported() {
        List<String> dropped =
                read("").report().dropped().stream().map(Dropped::text).toList();
        assertThat(JSON.<JsonNode>valueToTree(dropped)).isEqualTo(expected.get("dropped"));
    }

    private Imported read(String corrections) {
        return (Imported) Importing.read("article.txt", article, corrections);
    }

    /** The chapters in the form of the expected outline. */
    private static ArrayNode drawn(Imported read) {
        ArrayNode chapters = JSON.createArrayNode();
        for (Chapter chapter : read.text().chapters()) {
            ObjectNode drawn = chapters.addObject().put("title", chapter.title());
            ArrayNode sections = drawn.putArray("sections");
            chapter.sections().forEach(section -> sections.add(drawn(section)));
        }
        return chapters;
    }

    private static ObjectNode drawn(Section section) {
        List<Block> paragraphs = section.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .toList();
        ObjectNode drawn = JSON.createObjectNode().put("title", section.title()).put("paragraphs", paragraphs.size());
        ArrayNode captions = drawn.putArray("captions");
        section.blocks().stream()
                .filter(block -> block.kind() == BlockKind.CAPTION)
                .forEach(block -> captions.add(block.text()));
        String[] first = paragraphs.get(0).text().split(" ");
        String[] last = paragraphs.get(paragraphs.size() - 1).text().split(" ");
        return drawn.put("words", section.words())
                .put("firstWords", String.join(" ", List.of(first).subList(0, 6)))
                .put("lastWords", String.join(" ", List.of(last).subList(last.length - 6, last.length)));
    }
}
