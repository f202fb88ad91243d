package org.chapterhouse.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.sendParts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the outline editor does with several pieces at once, says of what was done, and takes back. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class OutlineEditorTest {
    // The pieces by their places: 0 heading, 1 to 5 paragraphs, 6 heading, 7 paragraph.
    private static final String BOX = """
            # The Harbour

            Boats 12

            Piers 3

            Boats 12

            Cranes none

            The harbour is older than the town.

            # The Town

            It came later.
            """;

    // 0 heading, 1 paragraph, 2 heading, 3 to 1003 paragraphs: one more than a corrections file takes.
    private static final String RAIN = "# Sun\n\nIt shone.\n\n# Rain\n\n" + "Drip.\n\n".repeat(1_001);

    @Test
    void allThatAreTickedAreLeftOutAndComeBackWithOneUndo() {
        String address = upload(BOX);
        Response sent = all(address, Map.of("act", "drop", "ticked", List.of(1, 2, 3)));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith(address + "?at=1&did=done#p-1");
        assertThat(leftOut(address)).isEqualTo(3);
        assertThat(undo(address).header("Location")).endsWith(address + "?at=1&did=undone#p-1");
        assertThat(leftOut(address)).isZero();
        assertThat(corrections(address)).isEmpty();
    }

    @Test
    void allBetweenTheFirstAndTheLastAreMeantToo() {
        String address = upload(BOX);
        all(address, Map.of("act", "drop", "ticked", List.of(1, 4), "between", "true"));
        assertThat(leftOut(address)).isEqualTo(4);
        Document folded = page(as("ada"), address);
        assertThat(folded.select("details.left-out-run > summary").text()).isEqualTo("4 pieces left out");
        assertThat(folded.select("details.left-out-run[open]")).isEmpty();
        assertThat(page(as("ada"), address + "?on=2").select("details.left-out-run[open] #p-2"))
                .hasSize(1);
        Response back = all(address, Map.of("act", "restore", "ticked", List.of(0, 5), "between", "true"));
        assertThat(said(back))
                .isEqualTo("Put back: “Boats 12” and 3 more. 2 of those that you ticked stay as they were.");
        assertThat(leftOut(address)).isZero();
    }

    @Test
    void allThatAreTickedBecomeOneKind() {
        String address = upload(BOX);
        Response sent = all(address, Map.of("act", "become", "kind", "note", "ticked", List.of(1, 2)));
        assertThat(said(sent)).isEqualTo("A note now: “Boats 12” and 1 more.");
        assertThat(page(as("ada"), address).select(".piece.is-note")).hasSize(2);
    }

    @Test
    void whatCannotBeDoneToAnyOfThemIsSaidAndTheTicksAreKept() {
        String address = upload(BOX);
        Response refused = all(address, Map.of("act", "restore", "ticked", List.of(1, 2)));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(refused.asString());
        assertThat(again.selectFirst(".all-acts #errors[autofocus]").text()).contains("was not left out");
        assertThat(again.select(".tick[checked]").eachAttr("value")).containsExactly("1", "2");
        assertThat(all(address, Map.of("act", "rename", "ticked", 1)).statusCode())
                .isEqualTo(422);
        assertThat(all(address, Map.of("act", "merge", "ticked", 2)).statusCode())
                .isEqualTo(422);
        assertThat(all(address, Map.of("act", "drop")).statusCode()).isEqualTo(422);
        assertThat(all(address, Map.of("act", "drop", "ticked", 99)).statusCode())
                .isEqualTo(422);
        assertThat(all(address, Map.of("act", "drop", "ticked", 1, "version", 99))
                        .statusCode())
                .isEqualTo(409);
        assertThat(corrections(address)).isEmpty();
    }

    @Test
    void refusedFormForAllKeepsWhatWasChosen() {
        String address = upload(BOX);
        Response refused = all(
                address,
                Map.of("act", "become", "kind", "note", "ticked", List.of(1, 4), "between", "true", "version", 99));
        assertThat(refused.statusCode()).isEqualTo(409);
        Document again = Jsoup.parse(refused.asString());
        assertThat(again.select("#between[checked]")).hasSize(1);
        assertThat(again.select("#kind [selected]").eachAttr("value")).containsExactly("note");
        Document fresh = page(as("ada"), address);
        assertThat(fresh.select("#between[checked], #kind [selected]")).isEmpty();
    }

    @Test
    void whatGoesAlongWithItsHeadingDidNotStayAsItWas() {
        String address = upload(BOX);
        Map<String, ?> ticked = Map.of("act", "drop", "ticked", List.of(0, 1, 2, 3));
        assertThat(said(all(address, ticked))).isEqualTo("Left out: “The Harbour”.");
        assertThat(corrections(address)).isEqualTo("- drop: \"The Harbour\"\n");
        Map<String, ?> back = Map.of("act", "restore", "ticked", List.of(0, 1, 2, 6));
        assertThat(said(all(address, back)))
                .isEqualTo("Put back: “The Harbour”. 1 of those that you ticked stays as it was.");
        assertThat(leftOut(address)).isZero();
    }

    @Test
    void headingIsLeftOutWithMoreBelowItThanACorrectionsFileTakes() {
        String address = upload(RAIN);
        Response sent = all(address, Map.of("act", "drop", "ticked", List.of(2, 1_003), "between", "true"));
        assertThat(said(sent)).isEqualTo("Left out: “Rain”.");
    }

    @Test
    void moreAtOnceThanACorrectionsFileTakesIsRefused() {
        String address = upload(RAIN);
        act(address, Map.of("act", "drop", "at", 3));
        Response refused = all(address, Map.of("act", "drop", "ticked", List.of(4, 1_003), "between", "true"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString())
                        .selectFirst(".all-acts #errors")
                        .text())
                .isEqualTo("That is too much at once: a text takes 1,000 changes, and 999 of them are left.");
        assertThat(all(address, Map.of("act", "drop", "ticked", List.of(3, 1_002), "between", "true"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatWasDoneIsSaidAtItsPieceWithTheWayBack() {
        String address = upload(BOX);
        Response sent = act(address, Map.of("act", "drop", "at", 5));
        assertThat(sent.header("Location")).endsWith(address + "?on=5&did=done#p-5");
        Document shown = page(as("ada"), pathOf(sent));
        assertThat(shown.selectFirst("#p-5 [role=status]").text())
                .isEqualTo("Left out: “The harbour is older than the town.”.");
        assertThat(shown.selectFirst("#p-5").attr("tabindex")).isEqualTo("-1");
        assertThat(shown.selectFirst("#p-5 button[value=undo]").attr("form")).isEqualTo("undo");
        assertThat(said(undo(address))).isEqualTo("Taken back: “The harbour is older than the town.” is as it was.");
    }

    @Test
    void whatHasNoWordsHasANameAndIsLeftOut() {
        String address = upload("One.\n\n* * *\n\nTwo.\n");
        Document chosen = page(as("ada"), address + "?on=1");
        assertThat(chosen.selectFirst("#p-1").attr("aria-label")).isEqualTo("A break in the text");
        assertThat(chosen.select("#p-1 .piece-acts button").eachAttr("value")).containsExactly("split", "drop");
        Response dropped = all(address, Map.of("act", "drop", "ticked", List.of(1)));
        assertThat(said(dropped)).isEqualTo("Left out: what has no words.");
        assertThat(leftOut(address)).isOne();
    }

    @Test
    void pauseBeforeTheFirstChapterIsNoChapter() {
        String address = upload("* * *\n\n# The Harbour\n\nBoats.\n\n# The Town\n\nIt came later.\n");
        Document outline = page(as("ada"), address);
        assertThat(outline.select(".page-head .meta").text()).startsWith("2 chapters");
        assertThat(outline.select(".tree a").eachText()).doesNotContain("Opening");
        assertThat(outline.select(".tree [aria-current]").text()).isEqualTo("The Harbour");
    }

    @Test
    void whatWasJoinedIsSaidAtThePieceThatItWasJoinedTo() {
        String address = upload(BOX);
        act(address, Map.of("act", "drop", "at", 3));
        Response joined = act(address, Map.of("act", "merge", "at", 4));
        assertThat(joined.header("Location")).endsWith(address + "?on=2&did=done#p-2");
        assertThat(page(as("ada"), pathOf(joined)).select("#p-2 .text").text()).isEqualTo("Piers 3 Cranes none");
        assertThat(undo(address).header("Location")).endsWith("?at=4&did=undone#p-4");
    }

    @Test
    void refusedActIsSaidInItsFormThatKeepsWhatWasTyped() {
        String address = upload(BOX);
        Response refused = act(address, Map.of("act", "split", "at", 0, "to", "Piers & Cranes"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(refused.asString());
        assertThat(again.selectFirst("#p-0 .piece-acts #errors[autofocus]").text())
                .contains("chapter already");
        assertThat(again.selectFirst("#p-0 #to").val()).isEqualTo("Piers & Cranes");
        assertThat(again.select("#errors")).hasSize(1);
    }

    @Test
    void correctionsOfAFileAreTakenBackAtOnce() {
        String address = upload(BOX);
        act(address, Map.of("act", "demote", "at", 6));
        Response taken = file(address, "- drop: Piers 3\r\n- drop: Cranes none\r\n- drop: Ferries 2");
        assertThat(taken.header("Location")).endsWith(address + "?did=done#done");
        Document shown = page(as("ada"), pathOf(taken));
        assertThat(shown.selectFirst("#done [role=status]").text()).contains("your 3 changes");
        assertThat(shown.select("#done li").eachText())
                .containsExactly("drop “Ferries 2” finds no such text; nothing was changed.");
        assertThat(leftOut(address)).isEqualTo(2);
        assertThat(said(undo(address))).isEqualTo("Taken back: the outline is as it was.");
        assertThat(corrections(address)).isEqualTo("- demote: \"The Town\"\n");
    }

    @Test
    void fileThatChangesNothingSaysNothingOfTheStepBefore() {
        String address = upload(BOX);
        act(address, Map.of("act", "drop", "at", 3));
        Response same = file(address, corrections(address).replace("\n", "\r\n"));
        assertThat(same.statusCode()).isEqualTo(303);
        assertThat(same.header("Location")).endsWith(address);
        undo(address);
        assertThat(page(as("ada"), address).select("#undo")).isEmpty();
    }

    @Test
    void emptiedFileIsTakenBackToo() {
        String address = upload(BOX);
        act(address, Map.of("act", "drop", "at", 2));
        Document emptied = page(as("ada"), pathOf(file(address, "")));
        assertThat(emptied.selectFirst("#done [role=status]").text()).startsWith("No change is left");
        assertThat(emptied.select("#done button[form=undo]")).hasSize(1);
        assertThat(page(as("ada"), address).select("#undo button")).hasSize(1);
        assertThat(said(undo(address))).isEqualTo("Taken back: the outline is as it was.");
        assertThat(corrections(address)).isEqualTo("- drop: \"Piers 3\"\n");
        undo(address);
        assertThat(page(as("ada"), address).select("#undo")).isEmpty();
    }

    @Test
    void fileThatLeavesNoTextIsRefused() {
        String address = upload(BOX);
        Response refused = file(address, "- drop: The Harbour\n- drop: The Town");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString())
                        .selectFirst("#corrections-wrong")
                        .text())
                .contains("no text");
        assertThat(corrections(address)).isEmpty();
    }

    @Test
    void newEditionOffersTheChangesOfTheLastAndSaysWhichNoLongerFit() {
        String first = upload(BOX);
        file(
                first,
                "- drop: Piers 3\n- drop: Cranes none\n- drop: What never was\n- rename: The Town\n  to: The Old Town");
        String slug = pathOf(send(as("ada"), first + "/reading", record())).replaceFirst(".*/", "");
        String next = pathOf(sendParts(
                as("ada"),
                "/readings/import",
                Map.of("text", BOX.replace("Cranes none", "Cranes 2"), "edition-of", slug)));
        assertThat(page(as("ada"), next).select("form[action$=/last] p").text()).contains("with 3 changes");
        Response made = send(as("ada"), next + "/corrections/last", Map.of("version", version(next)));
        Document shown = page(as("ada"), pathOf(made));
        assertThat(shown.selectFirst("#done [role=status]").text())
                .isEqualTo("2 changes of the last edition are made.");
        assertThat(shown.select("#done li").eachText()).containsExactly("Leave out “Cranes none”");
        assertThat(shown.select("form[action$=/last]")).isEmpty();
        assertThat(corrections(next))
                .isEqualTo("- drop: \"Piers 3\"\n- rename: \"The Town\"\n  to: \"The Old Town\"\n");
        undo(next);
        assertThat(corrections(next)).isEmpty();
        assertThat(page(as("ada"), next).select("form[action$=/last]")).hasSize(1);
    }

    @Test
    void changesOfTheLastEditionOfWhichNoneFitsAreRefused() {
        String first = upload(BOX);
        file(first, "- drop: Piers 3");
        String slug = pathOf(send(as("ada"), first + "/reading", record())).replaceFirst(".*/", "");
        String other = "# The Hills\n\nNo boats here.\n";
        String next = pathOf(sendParts(as("ada"), "/readings/import", Map.of("text", other, "edition-of", slug)));
        Response refused = send(as("ada"), next + "/corrections/last", Map.of("version", version(next)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("#errors").text())
                .contains("None of those changes");
    }

    @Test
    void newReadingIsOfferedNoChangesAndHasNoneToMake() {
        String address = upload(BOX);
        assertThat(page(as("ada"), address).select("form[action$=/last]")).isEmpty();
        assertThat(send(as("ada"), address + "/corrections/last", Map.of("version", version(address)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void importIsDroppedFromTheHeadOfItsPage() {
        assertThat(page(as("ada"), upload(BOX))
                        .select(".page-head a[href$=/removal]")
                        .text())
                .isEqualTo("Drop this import");
    }

    private static String upload(String text) {
        return ImportsTest.upload("ada", "box-" + UUID.randomUUID() + ".md", text);
    }

    private static Response all(String address, Map<String, ?> fields) {
        return changed(address, "/corrections/all", fields);
    }

    private static Response act(String address, Map<String, ?> fields) {
        return changed(address, "/corrections", fields);
    }

    private static Response undo(String address) {
        return act(address, Map.of("act", "undo"));
    }

    private static Response file(String address, String corrections) {
        return changed(address, "/corrections/file", Map.of("corrections", corrections));
    }

    private static Response changed(String address, String path, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("version", version(address)));
        all.putAll(fields);
        return send(as("ada"), address + path, all);
    }

    private static Map<String, String> record() {
        return Map.of("title", "The Harbour " + UUID.randomUUID(), "language", "en", "visibility", "GROUPS");
    }

    private static int version(String address) {
        return Integer.parseInt(
                page(as("ada"), address).selectFirst("[name=version]").val());
    }

    private static long leftOut(String address) {
        return page(as("ada"), address).select(".piece.is-left-out").size();
    }

    private static String corrections(String address) {
        return as("ada").get(address + "/corrections/file").asString();
    }

    /** What the page says to which an act leads. */
    private static String said(Response redirect) {
        assertThat(redirect.statusCode()).isEqualTo(303);
        return page(as("ada"), pathOf(redirect))
                .selectFirst("#done [role=status]")
                .text();
    }

    private static String pathOf(Response redirect) {
        return redirect.header("Location").replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
    }
}
