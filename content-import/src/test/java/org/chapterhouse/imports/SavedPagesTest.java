package org.chapterhouse.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Saved pages of many sites, with what a reader view takes from each; they are their publishers' and not in the
 * repository. The floors are what was asked for, below what is reached.
 */
class SavedPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** A page, its article and what it was expected to be. */
    private record Page(JsonNode article, Document expected, JsonNode metadata) {}

    private static List<Page> pages = List.of();

    @BeforeAll
    static void readPages() throws IOException {
        Optional<Path> found = SharedSeeds.folder("shared/import-cases/readability/test-pages");
        assumeTrue(found.isPresent(), "There is no folder shared/import-cases beside the project, with saved pages");
        try (Stream<Path> folders = Files.list(found.orElseThrow())) {
            pages = folders.sorted().map(SavedPagesTest::page).toList();
        }
    }

    private static Page page(Path folder) {
        try {
            byte[] source = Files.readAllBytes(folder.resolve("source.html"));
            DraftResult draft = Importing.draft("source.html", source, Progress.SILENT);
            return new Page(
                    JSON.readTree(ArticleJson.of("source.html", 0, draft)),
                    Jsoup.parse(Files.readString(folder.resolve("expected.html"))),
                    JSON.readTree(folder.resolve("expected-metadata.json").toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void textsAreThoseOfTheArticles() {
        assertThat(pages.stream()
                        .mapToDouble(
                                page -> agreement(page.article().path("text").asText(), visible(page.expected())))
                        .average()
                        .orElse(0))
                .isGreaterThan(0.98);
    }

    @Test
    void titlesAreThoseOfTheArticles() {
        assertThat(share(page -> same(page, "title"))).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void authorsAreThoseOfTheArticles() {
        assertThat(share(page -> same(page, "byline"))).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void headingsStandInTheirOrder() {
        assertThat(share(
                        page -> headings(Jsoup.parse(page.article().path("html").asText()))
                                .equals(headings(page.expected()))))
                .isGreaterThanOrEqualTo(0.9);
    }

    private static double share(Predicate<Page> good) {
        return (double) pages.stream().filter(good).count() / pages.size();
    }

    private static boolean same(Page page, String part) {
        return normal(page.article().path(part).asText(""))
                .equals(normal(page.metadata().path(part).asText("")));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.equals("null") ? "" : text, Normalizer.Form.NFKC)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String visible(Document document) {
        document.select("script, style, noscript").remove();
        for (Element block :
                document.select("p, div, li, td, th, h1, h2, h3, h4, h5, h6, br, pre, figcaption, dt, dd")) {
            block.before("\n").after("\n");
        }
        return document.body().wholeText();
    }

    private static List<String> headings(Document document) {
        return document.select("h1, h2, h3, h4, h5, h6").eachText().stream()
                .map(SavedPagesTest::normal)
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** The harmonic mean of precision and recall, word by word. */
    private static double agreement(String text, String expected) {
        Map<String, Integer> found = words(text);
        Map<String, Integer> wanted = words(expected);
        int common = found.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), wanted.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2.0 * common / Math.max(1, sum(found) + sum(wanted));
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(normal(text).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
