package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.OutlinedText;
import org.chapterhouse.imports.outline.Progress;
import org.chapterhouse.imports.web.LoopbackSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FromTheWebTest {

    private static final String RUSSIAN =
            "Река была широкой, и мост стоял на другом берегу. ".repeat(3).strip();

    private LoopbackSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = LoopbackSite.open();
    }

    @AfterEach
    void closeSite() throws IOException {
        site.close();
    }

    @Test
    void pageIsReadAndNamesItsAddress() {
        OutlinedText text = text("/locks", "text/html", "<!doctype html><title>Locks</title><p>" + Sketch.prose());
        assertThat(text.title()).isEqualTo("Locks");
        assertThat(text.source()).isEqualTo(site.address("/locks"));
    }

    @Test
    void otherKindsOfTextsAreToldByTheirContent() {
        OutlinedText markdown = text("/notes.md", "application/octet-stream", "# Locks\n\n" + Sketch.prose());
        assertThat(markdown.title()).isEqualTo("Locks");
        OutlinedText plain = text("/my_notes.txt?raw", "text/plain", Sketch.prose());
        assertThat(plain.title()).isEqualTo("my notes");
        assertThat(List.of(markdown, plain))
                .extracting(OutlinedText::source)
                .containsExactly(site.address("/notes.md"), site.address("/my_notes.txt?raw"));
    }

    @Test
    void siteTellsAPageThatDoesNotBeginLikeOne() {
        String page = "<link rel=icon href=a><script>let a;</script><p>" + Sketch.prose();
        assertThat(text("/a", "text/html", page).title()).isEqualTo("a");
        assertThat(blocks("/a", "Text/HTML; charset=utf-8", page.getBytes(UTF_8)))
                .containsExactly(Sketch.prose());
        assertThat(blocks(
                        "/a",
                        "text/html",
                        Sketch.lines(Sketch.prose(), Sketch.prose()).getBytes(UTF_8)))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251",
        "KOI8-R, koi8-r",
        "UTF-8, windows-1251",
        "UTF-8, iso-8859-1",
        "UTF-8, no-such-thing",
        "UTF-16LE, utf-16le",
        "ISO-8859-5, ISO-8859-5"
    })
    void siteTellsTheEncodingWhereTheBytesAgree(String written, String named) {
        byte[] bytes = RUSSIAN.getBytes(Charset.forName(written));
        assertThat(blocks("/a", "text/plain; charset=" + named, bytes)).containsExactly(RUSSIAN);
        byte[] page = ("<p>" + RUSSIAN + "</p>").getBytes(Charset.forName(written));
        assertThat(blocks("/a", "text/html;charset=\"" + named + "\"", page)).containsExactly(RUSSIAN);
    }

    @Test
    void latinOfTheWebHasQuotationMarks() {
        byte[] bytes = ("“Locks” – " + Sketch.prose()).getBytes(Charset.forName("windows-1252"));
        assertThat(blocks("/a", "text/plain; charset=ISO-8859-1", bytes).get(0)).startsWith("“Locks” – ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/html",
                ";",
                "text/html; charset=",
                "text/html; charset=\u0001;;=",
                "a; charset=-",
                "a; charset=a:b_+",
                "/",
                "a/b/c"
            })
    void siteMayCallATextWhatItLikes(String type) {
        assertThat(blocks("/a", type, ("<p>" + Sketch.prose()).getBytes(UTF_8))).containsExactly(Sketch.prose());
    }

    @Test
    void whatIsKeptGivesTheSameDraftAgain() throws IOException {
        site.withPage("/a", "text/plain; charset=windows-1251", RUSSIAN.getBytes(Charset.forName("windows-1251")));
        Source source = (Source) Importing.fetch(site.fetching(), site.address("/a"), Progress.SILENT);
        site.close();
        Source kept = new Source(source.name(), source.bytes(), source.address(), source.contentType());
        Drafted drafted = (Drafted) Importing.draft(source, Progress.SILENT);
        assertThat(Importing.draft(kept, Progress.SILENT)).isEqualTo(drafted);
        assertThat(drafted.draft().about().source()).isEqualTo(site.address("/a"));
    }

    @Test
    void whatIsFetchedAndNoTextIsRefusedByItsName() {
        site.withPage("/paper.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8));
        Source source = (Source) Importing.fetch(site.fetching(), site.address("/paper.pdf"), Progress.SILENT);
        assertThat(((Refused) Importing.draft(source, Progress.SILENT)).sentence())
                .startsWith("paper.pdf is a PDF file, which cannot be imported yet;");
    }

    @Test
    void addressThatIsNotFetchedIsRefusedInASentence() {
        Refused refused = (Refused) Importing.fetch("http://127.0.0.1/", Progress.SILENT);
        assertThat(refused.sentence()).startsWith("That address leads into a private network");
        assertThat(refused.report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.details()).isEqualTo(refused.sentence()));
    }

    @Test
    void whoWaitsIsToldThatItIsFetched() {
        List<String> told = new ArrayList<>();
        Importing.fetch(
                site.fetching(), site.address("/"), (stage, done, all) -> told.add(stage + " " + done + "/" + all));
        assertThat(told).containsExactly("FETCHING 0/1");
    }

    private OutlinedText text(String path, String contentType, String text) {
        return imported(path, contentType, text.getBytes(UTF_8)).text();
    }

    private List<String> blocks(String path, String contentType, byte[] content) {
        return Sketch.blocks(imported(path, contentType, content)).stream()
                .map(Block::text)
                .toList();
    }

    private Imported imported(String path, String contentType, byte[] content) {
        site.withPage(path, contentType, content);
        Source source = (Source) Importing.fetch(site.fetching(), site.address(path), Progress.SILENT);
        return (Imported) Importing.read(source, "");
    }
}
