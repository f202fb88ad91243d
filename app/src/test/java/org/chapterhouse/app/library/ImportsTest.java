package org.chapterhouse.app.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.sendFile;
import static org.chapterhouse.app.web.Asking.sendParts;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chapterhouse.app.web.Postgres;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.imports.FetchResult;
import org.chapterhouse.imports.Source;
import org.chapterhouse.imports.outline.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class ImportsTest {
    private static final String IMPORT = "/readings/import";
    private static final String BOOK = """
            # The Tide Mill

            ## Low Water

            Twice a day the pool behind the mill empties, and for an hour nobody works.

            ## High Water

            Then the gates close, and the wheel turns by what the sea has left behind.

            # The Miller's Clock

            It ran by the moon, and was never wrong.
            """;

    @Test
    void visitorIsAskedToSignIn() {
        assertThat(visitor().get(IMPORT).header("Location")).contains("/sign-in");
        assertThat(sendFile(visitor(), IMPORT, "a.md", BOOK.getBytes(UTF_8)).header("Location"))
                .contains("/sign-in");
    }

    @ParameterizedTest
    @CsvSource({"hugo, 403", "elif, 403", "dana, 403", "ada, 200", "ines, 200"})
    void onlyThoseWhoMayFacilitateImport(String person, int status) {
        assertThat(as(person).get(IMPORT).statusCode()).isEqualTo(status);
        int sent = sendFile(as(person), IMPORT, "a.md", BOOK.getBytes(UTF_8)).statusCode();
        assertThat(sent).isEqualTo(status == 200 ? 303 : status);
    }

    @Test
    void uploadedFileIsShownAsItsOutlineAndWaits() {
        String name = "mill-" + UUID.randomUUID() + ".md";
        String address = upload("ada", name, BOOK);
        Document preview = page(as("ada"), address);
        assertThat(preview.select(".tree > .is-chapter > a").eachText())
                .containsExactly("The Tide Mill", "The Miller's Clock");
        assertThat(preview.select(".tree > .node:not(.is-chapter)").eachText())
                .containsExactly("Low Water 15 words · 1 min", "High Water 15 words · 1 min");
        Document record = page(as("ada"), address + "/reading");
        assertThat(record.select("[name=visibility][checked]").val()).isEqualTo("GROUPS");
        assertThat(page(as("ada"), IMPORT).select("a[href=" + address + "]").text())
                .isEqualTo(name.replace("-", " ").replace(".md", ""));
        assertThat(page(as("bruno"), IMPORT).text()).doesNotContain(name);
    }

    @Test
    void reportSaysWhatWasLeftOutAndInWhichLine() {
        String text = "A Day at the Quay\n\nby Nora Vance\n\n" + "The boats came in at dawn. ".repeat(20)
                + "\n\nRelated Articles\n\nTen more stories about boats\n\nContinue reading\n";
        Document preview = page(as("ada"), upload("ada", "quay.txt", text));
        assertThat(preview.select(".report").text()).contains("Left out", "Continue reading", "a web site's own words");
    }

    @Test
    void pageBeginsWithTheTextAndNotWithWhatWasLeftOutBefore() {
        String html = """
                <html lang=en><title>The Quay</title><nav><a href=/>Home</a> <a href=/boats>Boats</a></nav>
                <article><h1>The Quay</h1><h2>Dawn</h2><p>The boats came in, and nobody was there to meet them.</p>
                <h2>Noon</h2><p>The boats went out again, with nobody to wave to.</p></article></html>
                """;
        Document outline = page(as("ada"), upload("ada", "quay.html", html));
        assertThat(outline.select(".tree [aria-current]").text()).isEqualTo("Dawn");
        assertThat(outline.select(".tree a").eachText()).containsExactly("left out before the text", "Dawn", "Noon");
        assertThat(outline.select(".page-head .meta").text()).startsWith("2 chapters");
    }

    @Test
    void importThatWaitsIsListedByItsTitle() {
        String title = "The Weir " + UUID.randomUUID();
        String address = upload("ada", "source.html", "<title>" + title + "</title><article><p>Water.</p></article>");
        Element waiting = page(as("ada"), IMPORT).selectFirst("li:has(h3 > a[href=" + address + "])");
        assertThat(waiting.selectFirst("h3").text()).isEqualTo(title);
        assertThat(waiting.selectFirst(".meta").text()).startsWith("source.html");
    }

    @Test
    void pendingImportOfSomebodyElseIsNotFound() {
        String address = upload("ada", "hers.md", BOOK);
        for (String other : List.of("bruno", "ines")) {
            assertThat(as(other).get(address).statusCode()).isEqualTo(404);
            assertThat(as(other).get(address + "/removal").statusCode()).isEqualTo(404);
            assertThat(act(other, address, "drop", 0, 0).statusCode()).isEqualTo(404);
            assertThat(send(as(other), address + "/corrections/file", Map.of()).statusCode())
                    .isEqualTo(404);
            assertThat(as(other).get(address + "/corrections/file").statusCode())
                    .isEqualTo(404);
            assertThat(as(other).get(address + "/reading").statusCode()).isEqualTo(404);
            assertThat(send(as(other), address + "/reading", record()).statusCode())
                    .isEqualTo(404);
            assertThat(send(as(other), address + "/removal", Map.of()).statusCode())
                    .isEqualTo(404);
        }
        assertThat(as("hugo").get(address).statusCode()).isEqualTo(403);
        assertThat(visitor().get(address).statusCode()).isEqualTo(303);
        assertThat(as("ada").get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void addressThatIsNoImportIsNotFound() {
        assertThat(as("ada").get(IMPORT + "/7").statusCode()).isEqualTo(404);
        assertThat(as("ada").get(IMPORT + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(send(as("ada"), IMPORT + "/" + UUID.randomUUID() + "/reading", record())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void actsOfTheEditorChangeTheOutlineAndAreKept() {
        String address = upload("ada", "corrected.md", BOOK);
        Response demoted = act("ada", address, "demote", place(address, "The Miller's Clock"), version(address));
        assertThat(demoted.statusCode()).isEqualTo(303);
        assertThat(chapters(address)).containsExactly("The Tide Mill");
        int paragraph = place(address, "Twice a day");
        Response split = send(
                as("ada"),
                address + "/corrections",
                Map.of("act", "split", "at", paragraph, "version", version(address), "to", "The Pool"));
        assertThat(split.statusCode()).isEqualTo(303);
        assertThat(sections(address)).containsExactly("Low Water", "The Pool", "High Water", "The Miller's Clock");
        assertThat(as("ada").get(address + "/corrections/file").asString())
                .isEqualTo(
                        "- demote: \"The Miller's Clock\"\n- split: \"Twice a day the pool behind the mill empties, and for"
                                + " an hour nobody works.\"\n  to: \"The Pool\"\n");
        assertThat(act("ada", address, "undo", 0, version(address)).statusCode())
                .isEqualTo(303);
        assertThat(sections(address)).containsExactly("Low Water", "High Water", "The Miller's Clock");
    }

    @Test
    void chosenPieceShowsWhatCanBeDoneToIt() {
        String address = upload("ada", "chosen.md", BOOK);
        Document plain = page(as("ada"), address);
        assertThat(plain.select(".piece-acts")).isEmpty();
        assertThat(plain.select(".piece a.choose")).isNotEmpty();
        int heading = place(address, "High Water");
        Document chosen = page(as("ada"), address + "?on=" + heading);
        assertThat(chosen.select("#p-" + heading + " .piece-acts button").eachAttr("value"))
                .containsExactly("rename", "promote", "demote", "merge", "drop");
        assertThat(chosen.select(".tree [aria-current]").text()).isEqualTo("High Water");
        int paragraph = place(address, "Then the gates");
        assertThat(page(as("ada"), address + "?on=" + paragraph)
                        .select("#p-" + paragraph + " .piece-acts button")
                        .eachAttr("value"))
                .containsExactly("split", "promote", "caption", "quotation", "verse", "note", "merge", "drop");
    }

    @Test
    void whatWasLeftOutIsPutBackAtItsPlace() {
        String address = upload("ada", "back.md", BOOK);
        int paragraph = place(address, "Twice a day");
        act("ada", address, "drop", paragraph, version(address));
        Document without = page(as("ada"), address + "?on=" + paragraph);
        assertThat(without.select("#p-" + paragraph + ".is-left-out")).hasSize(1);
        assertThat(without.select("#p-" + paragraph + " button").eachAttr("value"))
                .containsExactly("restore");
        act("ada", address, "restore", paragraph, version(address));
        assertThat(page(as("ada"), address).select(".is-left-out")).isEmpty();
    }

    @Test
    void proposedCutIsShownAndCanBeTakenAway() {
        String address = upload("ada", "long.txt", ("It rained all day. ".repeat(25) + "\n\n").repeat(70));
        Document shown = page(as("ada"), address);
        assertThat(shown.select(".tree .is-proposed")).isNotEmpty();
        int cut = Integer.parseInt(
                shown.selectFirst(".tree .is-proposed a").attr("href").replaceAll("\\D+", ""));
        assertThat(page(as("ada"), address + "?on=" + cut)
                        .select("#p-" + cut + " button")
                        .eachAttr("value"))
                .containsExactly("split", "join");
        int before = shown.select(".tree .is-proposed").size();
        assertThat(act("ada", address, "join", cut, version(address)).statusCode())
                .isEqualTo(303);
        assertThat(page(as("ada"), address).select(".tree .is-proposed")).hasSize(before - 1);
    }

    @Test
    void actThatChangesNothingIsSaidAndNotKept() {
        String address = upload("ada", "nothing.md", BOOK);
        int chapter = place(address, "The Tide Mill");
        Response refused = act("ada", address, "promote", chapter, version(address));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("#errors").text())
                .contains("chapter already");
        assertThat(act("ada", address, "explode", chapter, version(address)).statusCode())
                .isEqualTo(422);
        assertThat(act("ada", address, "drop", 9_999, version(address)).statusCode())
                .isEqualTo(422);
        assertThat(as("ada").get(address + "/corrections/file").asString()).isEmpty();
    }

    @Test
    void dropOfAllThatThereIsIsRefused() {
        String address = upload("ada", "all.md", "# Only\n\nOne paragraph.");
        Response refused = act("ada", address, "drop", 0, version(address));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("#errors").text())
                .contains("no text");
    }

    @Test
    void ofTwoActsOnTheSamePageTheSecondIsToldToLookAgain() {
        String address = upload("ada", "two-tabs.md", BOOK);
        int seen = version(address);
        int chapter = place(address, "The Miller's Clock");
        assertThat(act("ada", address, "demote", chapter, seen).statusCode()).isEqualTo(303);
        assertThat(act("ada", address, "demote", chapter, seen).statusCode()).isEqualTo(409);
        assertThat(chapters(address)).containsExactly("The Tide Mill");
    }

    @Test
    void correctionsAreTakenAsAFileToo() {
        String address = upload("ada", "file.md", BOOK);
        Response taken = send(
                as("ada"),
                address + "/corrections/file",
                Map.of("corrections", "- demote: The Miller's Clock", "version", version(address)));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(chapters(address)).containsExactly("The Tide Mill");
        assertThat(page(as("ada"), address).selectFirst("#corrections").text())
                .isEqualTo("- demote: The Miller's Clock");
    }

    @ParameterizedTest
    @CsvSource({"'- explode: High Water'", "'just words'", "'- drop: \0'", "'- demote: ['"})
    void correctionsThatCannotBeUnderstoodAreRefusedAndKeptInTheForm(String corrections) {
        String address = upload("ada", "refused.md", BOOK);
        Response refused = send(
                as("ada"),
                address + "/corrections/file",
                Map.of("corrections", corrections, "version", version(address)));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.selectFirst("#corrections-wrong").text()).contains("correction");
        assertThat(shown.selectFirst("#corrections").wholeText().strip())
                .isEqualTo(corrections.replace("\0", "\ufffd"));
        assertThat(page(as("ada"), address).selectFirst("#corrections").text()).isEmpty();
    }

    @Test
    void publishedImportIsAReadingAndNoLongerWaits() {
        String address = upload("ada", "published.md", BOOK);
        Map<String, String> typed = record();
        String title = "The Tide Mill " + UUID.randomUUID();
        typed.put("title", title);
        typed.put("authors", " Nora Vance \n\n Ib Holm");
        typed.put("visibility", "EVERYBODY");
        send(
                as("ada"),
                address + "/corrections/file",
                Map.of("corrections", "- rename: Low Water\n  to: Ebb", "version", version(address)));
        Response published = send(as("ada"), address + "/reading", typed);
        assertThat(published.statusCode()).isEqualTo(303);
        Document reading = page(visitor(), pathOf(published));
        assertThat(reading.selectFirst("h1").text()).isEqualTo(title);
        assertThat(reading.selectFirst(".by").text()).isEqualTo("Nora Vance, Ib Holm");
        assertThat(reading.select(".contents li li a").eachText())
                .containsExactly("Ebb", "High Water", "The Miller's Clock");
        assertThat(as("ada").get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void textThatIsNotPartedStandsUnderItsTitle() {
        String address = upload("ada", "whole.md", "---\ntitle: A Whole\n---\n\nNothing parts these words.\n");
        Map<String, String> record = record();
        record.put("title", "A Whole");
        String reading = pathOf(send(as("ada"), address + "/reading", record));
        Document page =
                page(as("ada"), page(as("ada"), reading).select(".contents a").attr("href"));
        assertThat(page.selectFirst("h1").text()).isEqualTo("A Whole");
        assertThat(page.title()).startsWith("A Whole").doesNotContain("Opening");
    }

    @Test
    void breakBetweenPartsIsSeenAndHasNoWords() {
        String address = upload("ada", "break.md", "# Ebb\n\nThe pool empties.\n\n* * *\n\nIt fills.\n");
        String reading = pathOf(send(as("ada"), address + "/reading", record()));
        Document page =
                page(as("ada"), page(as("ada"), reading).select(".contents a").attr("href"));
        assertThat(page.select("article .break").html()).isEqualTo("<hr>");
        assertThat(page.selectFirst(".meta").text()).startsWith("5 words");
    }

    @Test
    void partsOfALongChapterBearItsTitleAndANumber() {
        String rain = ("It rained all day. ".repeat(25) + "\n\n").repeat(70);
        String address = upload("ada", "parts.md", "# Rain\n\n" + rain + "# Sun\n\nIt shone.\n");
        assertThat(page(as("ada"), address).select(".tree a").eachText())
                .startsWith("Rain", "Rain (2)")
                .endsWith("Sun");
        Document reading = page(as("ada"), pathOf(send(as("ada"), address + "/reading", record())));
        assertThat(reading.select(".contents a").eachText())
                .startsWith("Rain", "Rain (2)")
                .endsWith("Sun");
    }

    @Test
    void importPublishedTwiceIsOneReading() {
        String address = upload("ada", "twice.md", BOOK);
        Map<String, String> typed = record();
        typed.put("title", "Twice " + UUID.randomUUID());
        Response first = send(as("ada"), address + "/reading", typed);
        Response second = send(as("ada"), address + "/reading", typed);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(pathOf(second)).isEqualTo(pathOf(first));
        assertThat(Reading.count("title", typed.get("title"))).isEqualTo(1);
    }

    @Test
    void importPublishedTwiceAtOnceIsOneReading() throws Exception {
        String address = upload("ada", "at-once.md", BOOK);
        Map<String, String> typed = record();
        typed.put("title", "At once " + UUID.randomUUID());
        Callable<Response> publishing = () -> send(as("ada"), address + "/reading", typed);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            assertThat(both.invokeAll(List.of(publishing, publishing)))
                    .extracting(sent -> sent.get().statusCode())
                    .containsOnly(303);
        } finally {
            both.shutdown();
        }
        assertThat(Reading.count("title", typed.get("title"))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', Give it a title",
        "title, 'a\0b', no text",
        "title, 301, 300 characters",
        "authors, 51 lines, at most 50 authors",
        "language, '', by its code",
        "language, English please, by its code",
        "published, someday, '“someday” is not read as a date'",
        "published, 1921-13, 'a year, a month or a day'",
        "rights, 2001, '2,000 characters'",
        "visibility, PLANET, Choose who"
    })
    void recordThatCannotBeKeptIsShownAgain(String field, String value, String sentence) {
        String address = upload("ada", "wrong.md", BOOK);
        Map<String, String> typed = record();
        typed.put("source", "The Quay");
        typed.put(field, field.equals("published") ? value : spelled(value));
        Response refused = send(as("ada"), address + "/reading", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.selectFirst("#" + field + "-wrong").text()).contains(sentence);
        assertThat(shown.selectFirst("#source").val()).isEqualTo("The Quay");
        assertThat(shown.selectFirst("#published").val()).isEqualTo(typed.get("published"));
        assertThat(as("ada").get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-03 10:00:00 +0200, 2021-05-03, ''",
        "17 May 1921, 1921-05-17, ''",
        "17/05/1921, '', The text itself says “17/05/1921”."
    })
    void recordTakesTheDateOfTheTextWhereItIsRead(String date, String taken, String said) {
        String address = upload("ada", "dated.md", "---\ndate: " + date + "\n---\n\n" + BOOK);
        Document asked = page(as("ada"), address + "/reading");
        assertThat(asked.selectFirst("#published").val()).isEqualTo(taken);
        assertThat(asked.selectFirst("#published-help").text()).endsWith(said.isEmpty() ? "17 May 1921." : said);
        Map<String, String> typed = record();
        typed.put("published", asked.selectFirst("#published").val());
        assertThat(send(as("ada"), address + "/reading", typed).statusCode()).isEqualTo(303);
    }

    @Test
    void wordsOfADateThatIsNotReadAreStillSaidWhereTheRecordIsRefused() {
        String address = upload("ada", "dated.md", "---\ndate: 17/05/1921\n---\n\n" + BOOK);
        Map<String, String> typed = record();
        typed.put("title", "");
        Document refused =
                Jsoup.parse(send(as("ada"), address + "/reading", typed).asString());
        assertThat(refused.selectFirst("#published-help").text()).endsWith("“17/05/1921”.");
    }

    private static String spelled(String value) {
        if (value.endsWith("lines")) {
            return "Somebody\n".repeat(Integer.parseInt(value.split(" ")[0]));
        }
        return value.matches("\\d+") ? "x".repeat(Integer.parseInt(value)) : value;
    }

    @Test
    void recordAtItsLimitsIsKept() {
        String address = upload("ada", "limits.md", BOOK);
        Map<String, String> typed = record();
        typed.put("title", "x".repeat(RecordForm.MAX_LINE));
        typed.put("authors", "Somebody\n".repeat(RecordForm.MAX_AUTHORS));
        typed.put("rights", "x".repeat(RecordForm.MAX_RIGHTS));
        assertThat(send(as("ada"), address + "/reading", typed).statusCode()).isEqualTo(303);
    }

    @Test
    void fileSentTwiceIsOneImportAndMendedUnderTheSameNameIsAnother() {
        String key = UUID.randomUUID().toString();
        byte[] book = BOOK.getBytes(UTF_8);
        String first = pathOf(sendFile(as("ada").multiPart("key", key), IMPORT, "sent.md", book));
        String again = pathOf(sendFile(as("ada").multiPart("key", key), IMPORT, "sent.md", book));
        byte[] mended = BOOK.replace("Low", "Ebb").getBytes(UTF_8);
        String other = pathOf(sendFile(as("ada").multiPart("key", key), IMPORT, "sent.md", mended));
        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "Of Boats, 'Boats came in\n\nThey came at dawn.', 2",
        "Of Boats, 'of boats\n\nThey came at dawn.', 1",
        "Of Boats, 'They came at dawn.\n\n## Noon\n\nThey left.', 3",
        "Of Boats, '# Of Boats\n\nThey came at dawn.', 1",
        "'', 'Of Boats\n\nThey came at dawn.', 1"
    })
    void pastedWordsAreCalledAsTheirFormSaysAndAllKept(String name, String words, int pieces) {
        Response sent = sendParts(as("ada"), IMPORT, Map.of("text", words, "name", name));
        Document outline = page(as("ada"), pathOf(sent));
        assertThat(outline.selectFirst("h1").text()).isEqualToIgnoringCase("Of Boats");
        int read = outline.select(".tree a").eachAttr("href").stream()
                .mapToInt(node -> page(as("ada"), pathOf(sent) + node.replace("#text", ""))
                        .select(".piece:not(.is-left-out)")
                        .size())
                .sum();
        assertThat(read).isEqualTo(pieces);
    }

    /** Answers for the web with one page that has moved. */
    private static final class OnePage extends TextsOfTheWeb {
        @Override
        FetchResult fetch(String address, Progress progress) {
            String article = "<title>The Quay</title><article><h1>The Quay</h1><p>"
                    + "The boats came in at dawn, one after the other. ".repeat(12) + "</p></article>";
            assertThat(address).isEqualTo("https://example.org/old-quay");
            return new Source("quay", article.getBytes(UTF_8), "https://example.org/quay", "text/html; charset=utf-8");
        }
    }

    @Test
    void pageOfTheWebIsFetchedAndSaysWhereItIsFrom() {
        QuarkusMock.installMockForType(new OnePage(), TextsOfTheWeb.class);
        Response sent = sendParts(as("ada"), IMPORT, Map.of("address", " example.org/old-quay "));
        assertThat(sent.statusCode()).isEqualTo(303);
        String address = pathOf(sent);
        assertThat(page(as("ada"), address).select(".piece").text()).contains("boats came in");
        assertThat(page(as("ada"), address + "/reading").selectFirst("#source").val())
                .isEqualTo("https://example.org/quay");
        assertThat(page(as("ada"), address + "/reading").selectFirst("#title").val())
                .isEqualTo("The Quay");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Give the address first",
        "'http://127.0.0.1:80/', private network",
        "'http://[::ffff:169.254.169.254]/latest', private network",
        "'file:///etc/passwd', http:// or https://",
        "'not an address', http:// or https://",
        "'http://', is no address of a page",
        "localhost:80, http:// or https://",
        "'127.0.0.1/metadata', private network"
    })
    void addressThatIsNotFetchedIsSaidAtItsFieldAndNotKept(String typed, String sentence) {
        int waiting = page(as("bruno"), IMPORT).select(".titles li").size();
        Response refused = sendParts(as("bruno"), IMPORT, Map.of("address", typed));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.selectFirst("#address-wrong").text()).contains(sentence);
        assertThat(shown.selectFirst("#address").val()).isEqualTo(typed);
        assertThat(page(as("bruno"), IMPORT).select(".titles li")).hasSize(waiting);
    }

    @Test
    void droppingAsksOnceAndThenIsDone() {
        String address = upload("ada", "dropped.md", BOOK);
        assertThat(page(as("ada"), address + "/removal").select("h1").text()).isEqualTo("Drop this import?");
        assertThat(as("ada").get(address).statusCode()).isEqualTo(200);
        assertThat(send(as("ada"), address + "/removal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(as("ada").get(address).statusCode()).isEqualTo(404);
        assertThat(page(as("ada"), IMPORT).select("a[href=" + address + "]")).isEmpty();
    }

    static String upload(String person, String name, String text) {
        Response sent = sendFile(as(person), IMPORT, name, text.getBytes(UTF_8));
        assertThat(sent.statusCode()).isEqualTo(303);
        return pathOf(sent);
    }

    private static Map<String, String> record() {
        Map<String, String> typed = new HashMap<>(
                Map.of("title", "The Tide Mill", "authors", "", "affiliation", "", "language", "en", "source", ""));
        typed.putAll(Map.of("published", "", "rights", "", "visibility", "GROUPS"));
        return typed;
    }

    private static Response act(String person, String address, String act, int at, int version) {
        return send(as(person), address + "/corrections", Map.of("act", act, "at", at, "version", version));
    }

    private static int version(String address) {
        return Integer.parseInt(
                page(as("ada"), address).selectFirst("[name=version]").val());
    }

    private static List<String> chapters(String address) {
        return page(as("ada"), address).select(".tree > .is-chapter > a").eachText();
    }

    private static List<String> sections(String address) {
        return page(as("ada"), address)
                .select(".tree > .node:not(.is-chapter) > a")
                .eachText();
    }

    /** The place of the piece that begins with some words: each node's page shows its own. */
    private static int place(String address, String beginning) {
        for (String node : page(as("ada"), address).select(".tree a").eachAttr("href")) {
            for (Element piece :
                    page(as("ada"), address + node.replace("#text", "")).select(".piece")) {
                if (piece.selectFirst(".piece-text").text().startsWith(beginning)) {
                    return Integer.parseInt(piece.id().substring(2));
                }
            }
        }
        throw new AssertionError("nothing begins with " + beginning);
    }

    private static String pathOf(Response redirect) {
        return java.net.URI.create(redirect.header("Location")).getPath();
    }
}
