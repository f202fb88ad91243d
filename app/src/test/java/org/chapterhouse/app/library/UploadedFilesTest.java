package org.chapterhouse.app.library;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.sendFile;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class UploadedFilesTest {
    private static final String IMPORT = "/readings/import";
    private static final String TEXT = "Café Ørsted\n\nThe coffee was weak, and the naïve came back for it.\n";
    private static final int MEGABYTE = 1024 * 1024;

    static Stream<Arguments> filesThatCannotBeImported() {
        return Stream.of(
                Arguments.of("empty.txt", new byte[0], "is empty"),
                Arguments.of("blank.txt", " \n\t\n".getBytes(UTF_8), "nothing but white space"),
                Arguments.of("picture.txt", noise(), "not a text file"),
                Arguments.of("paper.pdf", "%PDF-1.7 and so on".getBytes(UTF_8), "PDF"),
                Arguments.of("huge.txt", prose(10 * MEGABYTE + 1), "larger than 10 MB"));
    }

    @ParameterizedTest
    @MethodSource("filesThatCannotBeImported")
    void fileThatCannotBeImportedIsRefusedInOneSentence(String name, byte[] content, String sentence) {
        Response refused = sendFile(as("ada"), IMPORT, name, content);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.selectFirst("#file-wrong").text()).contains(sentence);
        assertThat(shown.selectFirst("#errors")).isNotNull();
    }

    @Test
    void formWithoutAFileSaysSo() {
        Response none =
                as("ada").multiPart("csrf-token", "c2l4dGVlbi1ieXRlcy0xMQ").post(IMPORT);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(none.asString()).selectFirst("#file-wrong").text())
                .isEqualTo("Choose a file first.");
        Response unchosen = sendFile(as("ada"), IMPORT, "", new byte[0]);
        assertThat(unchosen.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unchosen.asString()).selectFirst("#file-wrong").text())
                .isEqualTo("Choose a file first.");
    }

    @Test
    void fileThatTheServerWouldCutOffIsExplainedOnThePage() {
        Response cut = as("ada")
                .contentType("multipart/form-data; boundary=never")
                .body(prose(60 * MEGABYTE))
                .post(IMPORT);
        assertThat(cut.statusCode()).isEqualTo(303);
        Response page = as("ada").get(cut.header("Location"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(page.asString()).selectFirst("#file-wrong").text())
                .contains("larger than 50 MB");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("utf-8", TEXT.getBytes(UTF_8)),
                Arguments.of("windows-1252", TEXT.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("utf-16 with a mark", ("\uFEFF" + TEXT).getBytes(UTF_16LE)),
                Arguments.of("utf-16 without a mark", TEXT.getBytes(UTF_16BE)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void textIsReadWhateverItsEncoding(String encoding, byte[] content) {
        assertThat(preview("cafe.txt", content).selectFirst("h1").text()).isEqualTo("Café Ørsted");
    }

    @Test
    void textWithoutHeadingsIsOneSection() {
        byte[] prose = "It rained. Nobody came. The lamps were lit at four.\n\nIt went on raining.\n".getBytes(UTF_8);
        assertThat(preview("rain.txt", prose).select(".tree li").eachText())
                .singleElement()
                .asString()
                .startsWith("Opening");
    }

    @Test
    void nameOfTheFileIsKeptAsFarAsItIsOne() {
        assertThat(UploadedText.clean("C:\\texts\\mill.md")).isEqualTo("mill.md");
        assertThat(UploadedText.clean("../../mill.md")).isEqualTo("mill.md");
        assertThat(UploadedText.clean("mi\0ll\n.md")).isEqualTo("mill.md");
        assertThat(UploadedText.clean("texts/")).isEqualTo("untitled.txt");
        assertThat(UploadedText.clean("x".repeat(300) + ".md")).hasSize(200).endsWith("x.md");
    }

    private static Document preview(String name, byte[] content) {
        Response sent = sendFile(as("ada"), IMPORT, name, content);
        assertThat(sent.statusCode()).isEqualTo(303);
        return page(as("ada"), URI.create(sent.header("Location")).getPath());
    }

    private static byte[] noise() {
        byte[] bytes = new byte[4096];
        new Random(1923).nextBytes(bytes);
        return bytes;
    }

    private static byte[] prose(int length) {
        byte[] sentence = "The boats came in at dawn, and the quay was full by noon.\n\n".getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(sentence, length);
        for (int at = sentence.length; at < length; at++) {
            bytes[at] = sentence[at % sentence.length];
        }
        return bytes;
    }
}
