package org.chapterhouse.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.chapterhouse.imports.outline.Section;
import org.junit.jupiter.api.Test;

/** The outlines of real files that nobody here wrote, which are not in the repository. The floors are what was asked for. */
class OutlineCasesTest {

    @Test
    void chaptersOfEBooksAreThoseOfTheirNavigation() throws IOException {
        assertScores(0.98, cases("epub").epub());
    }

    @Test
    void headingsOfMarkdownAreThoseThatAnotherParserFinds() throws IOException {
        assertScores(0.99, cases("markdown").markdown());
    }

    @Test
    void headingsOfPlainTextAreThoseOfItsContentsList() throws IOException {
        assertScores(0.92, cases("text").text());
    }

    private static void assertScores(double onAverage, Map<String, Double> scores) {
        assertThat(scores)
                .isNotEmpty()
                .allSatisfy((file, score) -> assertThat(score).as(file).isGreaterThanOrEqualTo(0.9));
        assertThat(scores.values().stream()
                        .mapToDouble(score -> score)
                        .average()
                        .orElse(0))
                .isGreaterThanOrEqualTo(onAverage);
    }

    @Test
    void textOfEBooksIsComplete() throws IOException {
        OutlineCases books = cases("epub");
        for (JsonNode each : books.cases()) {
            long expected = each.get("body_text_chars").asLong();
            assertThat(characters(books.read(each)))
                    .as(each.get("file").asText())
                    .isBetween(expected * 98 / 100, expected * 102 / 100);
        }
    }

    @Test
    void chaptersOfEBooksBeginWithTheirText() throws IOException {
        OutlineCases books = cases("epub");
        for (JsonNode each : books.cases()) {
            for (Chapter chapter : books.read(each).text().chapters()) {
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

    private static OutlineCases cases(String kind) throws IOException {
        Optional<Path> found = SharedSeeds.folder("shared/import-cases/" + kind);
        assumeTrue(found.isPresent(), "There is no folder shared/import-cases/" + kind + " beside the project");
        return new OutlineCases(found.orElseThrow());
    }

    private static String letters(String text) {
        return OutlineCases.key(text).replace(" ", "");
    }

    private static String beginning(Chapter chapter) {
        Stream<String> texts = chapter.sections().stream()
                .limit(3)
                .flatMap(section -> Stream.concat(
                        titles(chapter, section), section.blocks().stream().map(Block::text)));
        return chapter.title() + " " + String.join(" ", texts.limit(10).toList());
    }

    private static Stream<String> titles(Chapter chapter, Section section) {
        return Stream.ofNullable(section.title()).filter(title -> !Objects.equals(title, chapter.title()));
    }

    private static long characters(Imported read) {
        List<Chapter> chapters = read.text().chapters();
        Stream<String> titles = chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(String.valueOf(chapter.title())),
                        chapter.sections().stream().flatMap(section -> titles(chapter, section))));
        Stream<String> texts = Stream.concat(
                Sketch.blocks(read).stream().map(Block::text),
                read.report().dropped().stream().map(Dropped::text));
        return Stream.concat(titles, texts).mapToLong(text -> text.length() + 1).sum();
    }
}
