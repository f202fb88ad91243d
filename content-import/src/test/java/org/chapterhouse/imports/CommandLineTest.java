package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chapterhouse.imports.web.Fetching;
import org.chapterhouse.imports.web.FetchingPictures;
import org.chapterhouse.imports.web.LoopbackSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String ARTICLE =
            Sketch.lines("Locks", "by Ann Holt", Sketch.prose(), "The Weir", Sketch.prose());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachFileGivesOneObjectInALine() throws IOException {
        String first = write("one.txt", ARTICLE);
        String second = write("two.md", "# A\n\nText.\n");
        assertThat(run(first, second)).isZero();
        List<JsonNode> objects = objects();
        assertThat(objects).extracting(object -> object.get("file").asText()).containsExactly(first, second);
        assertThat(objects.get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "file",
                        "ms",
                        "title",
                        "authors",
                        "affiliation",
                        "language",
                        "source",
                        "published",
                        "chapters",
                        "cover",
                        "pictures",
                        "dropped",
                        "problems");
        assertThat(objects.get(0).at("/authors/0").asText()).isEqualTo("Ann Holt");
        assertThat(objects.get(0).at("/chapters/1/sections/0").fieldNames())
                .toIterable()
                .containsExactly("title", "proposed", "words", "minutes", "blocks");
        assertThat(objects.get(0).at("/chapters/1/sections/0/blocks/0").fieldNames())
                .toIterable()
                .containsExactly("key", "kind", "text", "html");
        assertThat(objects.get(0).at("/problems/0").fieldNames())
                .toIterable()
                .containsExactly("level", "stage", "details", "line");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void droppedTextsAreListedAndExplained() throws IOException {
        run(write("one.txt", ARTICLE + "\n\nContinue reading"));
        JsonNode object = objects().get(0);
        assertThat(object.get("dropped").toString()).isEqualTo("[\"Continue reading\"]");
        assertThat(object.get("problems").toString()).contains("Left out: a web site's own words after the text.");
    }

    @Test
    void fileThatCannotBeImportedDoesNotStopTheOthers() throws IOException {
        String empty = write("empty.txt", "");
        String absent = folder.resolve("absent.txt").toString();
        String good = write("good.txt", ARTICLE);
        assertThat(run(empty, absent, folder.toString(), "a\0b", good)).isEqualTo(1);
        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        empty + " is empty.",
                        absent + ": There is no such file.",
                        folder + ": It is a folder, not a file.",
                        "a\0b: There is no such file.");
        List<JsonNode> objects = objects();
        assertThat(objects).hasSize(5);
        assertThat(objects.get(0).get("error").asText()).isEqualTo("empty.txt is empty.");
        assertThat(objects.get(4).get("title").asText()).isEqualTo("Locks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one.outline.yaml", "one.txt.outline.yaml"})
    void correctionsBesideTheFileAreApplied(String name) throws IOException {
        write(name, "- rename: The Weir\n  to: The Dam\n");
        assertThat(run(write("one.txt", ARTICLE))).isZero();
        assertThat(objects().get(0).at("/chapters/1/title").asText()).isEqualTo("The Dam");
    }

    @Test
    void correctionsThatCannotBeReadRefuseTheFile() throws IOException {
        write("one.outline.yaml", "promote: it");
        assertThat(run(write("one.txt", ARTICLE))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("The corrections must be a list");
    }

    @Test
    void outlineIsATreeForAPerson() throws IOException {
        assertThat(run("--outline", write("one.txt", ARTICLE + "\n\nContinue reading")))
                .isZero();
        assertThat(out.toString(UTF_8)).startsWith("""
                        Locks (140 words)
                          by Ann Holt
                          language en
                        ├─ (no title)
                        │   ├─ (opening) (70 words)
                        ├─ The Weir
                        │   ├─ The Weir (70 words)
                        left out line 11: “Continue reading” (a web site's own words after the text)
                        """);
    }

    @Test
    void addressIsImportedLikeAFile() throws IOException {
        try (LoopbackSite site = LoopbackSite.open()) {
            String page = "<!doctype html><title>Locks</title><h1>Locks</h1><p>" + Sketch.prose();
            String address =
                    site.withPage("/locks", "text/html", page.getBytes(UTF_8)).address("/locks");
            String file = write("one.txt", ARTICLE);
            assertThat(run(site, "--url", address, file, "--url", address + "#here"))
                    .isZero();
            List<JsonNode> objects = objects();
            assertThat(objects)
                    .extracting(object -> object.get("file").asText())
                    .containsExactly(address, file, address + "#here");
            assertThat(objects.get(0).get("title").asText()).isEqualTo("Locks");
            assertThat(objects)
                    .extracting(object -> object.get("source").asText())
                    .containsExactly(address, "null", address);
            assertThat(err.toString(UTF_8)).isEmpty();
        }
    }

    @Test
    void addressThatCannotBeImportedDoesNotStopTheOthers() throws IOException {
        try (LoopbackSite site = LoopbackSite.open()) {
            String absent = site.address("/absent");
            assertThat(run(site, "--url", absent, write("good.txt", ARTICLE))).isEqualTo(1);
            String sentence = "There is no page at that address; check it for typing errors.";
            assertThat(err.toString(UTF_8)).isEqualTo(absent + ": " + sentence + System.lineSeparator());
            assertThat(objects().get(0).get("error").asText()).isEqualTo(sentence);
            assertThat(objects().get(1).get("title").asText()).isEqualTo("Locks");
        }
    }

    @Test
    void privateNetworksAreNotFetchedFrom() {
        assertThat(run("--url", "http://127.0.0.1:80/", "--url=http://a.org/")).isEqualTo(2);
        assertThat(run("--outline", "--url", "http://127.0.0.1:80/")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("That address leads into a private network");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void afterTwoHyphensUrlIsAFile() {
        assertThat(run("--", "--url", "absent.txt")).isEqualTo(1);
        assertThat(err.toString(UTF_8).lines())
                .containsExactly("--url: There is no such file.", "absent.txt: There is no such file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--tree", "--outline", "-x", "--", "--url"})
    void wrongUsageIsSaid(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : new String[] {arguments}))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Usage: java -jar content-import.jar");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void helpIsNoMistake() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("Usage:");
    }

    @Test
    void fileNamesMayBeginWithAHyphenAfterTwo() {
        assertThat(run("--", "-absent.txt")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).isEqualTo("-absent.txt: There is no such file." + System.lineSeparator());
    }

    @Test
    void tooLargeAFileIsNotReadWhole() throws IOException {
        String large = write("large.txt", "a".repeat(Importing.MAX_BYTES + 1));
        assertThat(run(large)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("larger than 50 MB");
    }

    private int run(String... arguments) {
        return run(new Fetching(), new FetchingPictures(), arguments);
    }

    private int run(LoopbackSite site, String... arguments) {
        return run(site.fetching(), site.fetchingPictures(), arguments);
    }

    private int run(Fetching fetching, FetchingPictures pictures, String... arguments) {
        PrintStream console = new PrintStream(out, true, UTF_8);
        return new CommandLine(console, new PrintStream(err, true, UTF_8), fetching, pictures).run(arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<JsonNode> objects() {
        return out.toString(UTF_8).lines().map(CommandLineTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException noJson) {
            throw new AssertionError(line, noJson);
        }
    }
}
