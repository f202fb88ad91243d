package org.chapterhouse.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.schedule.SessionForms.filledIn;
import static org.chapterhouse.app.schedule.SessionForms.plan;
import static org.chapterhouse.app.schedule.SessionForms.refused;
import static org.chapterhouse.app.schedule.SessionForms.value;
import static org.chapterhouse.app.schedule.SessionForms.wrong;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.chapterhouse.app.web.Asking;
import org.chapterhouse.app.web.Postgres;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.FirstWords;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.MeetingTime;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class SessionsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final OwnGroup group = OwnGroup.in("Europe/Berlin");
    private String session;

    @BeforeEach
    void planSession() {
        session = plan(group, Map.of());
    }

    @Test
    void formHoldsWhatStands() {
        Document form = editing();
        assertThat(value(form, "start")).isEqualTo("19:30");
        assertThat(value(form, "minutes")).isEqualTo("90");
        assertThat(value(form, "title")).isEqualTo("By the spring");
        assertThat(value(form, "note")).isEqualTo("Bring boots.");
        assertThat(form.select("input[name=section][checked]").eachAttr("value"))
                .containsExactly("spring");
        assertThat(form.select("label[for=s-spring]").text()).doesNotContain("session");
    }

    @Test
    void changeIsSeenByEverybody() {
        change("bruno", version(), Map.of("start", "20:00", "title", "Moved", "section", List.of("mouth", "tide")))
                .then()
                .statusCode(303);
        Document page = Asking.page(Asking.visitor(), session);
        assertThat(page.select("h1").text()).isEqualTo("Moved");
        assertThat(page.select(".lead").text()).contains("20:00, until 21:30");
        assertThat(page.select("main").text()).contains("Mouth", "Tide").doesNotContain("Spring");
    }

    @Test
    void badChangeIsRefusedAtItsFieldAndNothingChanges() {
        Document page = refused(change("ada", version(), Map.of("date", "2020-01-01", "title", "Kept")));
        assertThat(wrong(page, "date")).contains("past");
        assertThat(value(page, "title")).isEqualTo("Kept");
        assertThat(Asking.page(Asking.visitor(), session).select("h1").text()).isEqualTo("By the spring");
    }

    @Test
    void whoIsSlowerSeesWhatStandsAndKeepsWhatTheyTyped() {
        String seen = version();
        change("bruno", seen, Map.of("title", "Bruno's title", "note", "Bruno's note", "section", List.of("tide")))
                .then()
                .statusCode(303);
        Document page = Jsoup.parse(change("ada", seen, Map.of("title", "Ada's title", "minutes", "45"))
                .then()
                .statusCode(409)
                .extract()
                .asString());
        assertThat(page.select(".notice.is-wrong").text()).contains("Bruno's title", "Bruno's note", "Tide");
        assertThat(value(page, "title")).isEqualTo("Ada's title");
        assertThat(value(page, "minutes")).isEqualTo("45");
        assertThat(page.select("input[name=section][checked]").eachAttr("value"))
                .containsExactly("spring");

        change("ada", page.select("input[name=version]").val(), Map.of("title", "Ada's title"))
                .then()
                .statusCode(303);
        assertThat(Asking.page(Asking.visitor(), session).select("h1").text()).isEqualTo("Ada's title");
    }

    @Test
    void ofTwoWhoChangeAtOnceOneWins() {
        String seen = version();
        List<CompletableFuture<Response>> sent = Stream.of("ada", "bruno")
                .map(person ->
                        CompletableFuture.supplyAsync(() -> change(person, seen, Map.of("title", "By " + person))))
                .toList();
        List<Response> answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
        String winner = answers.get(0).statusCode() == 303 ? "By ada" : "By bruno";
        String loser = winner.equals("By ada") ? "By bruno" : "By ada";
        Document page = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .map(answer -> Jsoup.parse(answer.asString()))
                .findFirst()
                .orElseThrow();
        assertThat(page.select(".notice.is-wrong").text()).contains(winner);
        assertThat(value(page, "title")).isEqualTo(loser);
        assertThat(Asking.page(Asking.visitor(), session).select("h1").text()).isEqualTo(winner);
    }

    @Test
    void changeThatIsSentTwiceIsOneChange() {
        Map<String, Object> fields = filledIn(Map.of("title", "Twice", "version", version()));
        List<CompletableFuture<Response>> sent = Stream.of(fields, fields)
                .map(form ->
                        CompletableFuture.supplyAsync(() -> Asking.send(Asking.as("ada"), session + "/edit", form)))
                .toList();
        assertThat(sent).allSatisfy(answer -> answer.join().then().statusCode(303));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999"})
    void versionThatNobodySawIsAConflict(String version) {
        change("ada", version, Map.of()).then().statusCode(409);
    }

    @Test
    void callingOffAsksOnceAndThenStaysInThePlan() {
        Document asked = Asking.page(Asking.as("ada"), session + "/cancellation");
        assertThat(asked.select("form[action=" + session + "/cancellation] button"))
                .hasSize(1);
        send("ada", "/cancellation").then().statusCode(303);
        assertThat(Asking.page(Asking.visitor(), session).select(".lead .chip").text())
                .isEqualTo("called off");
        assertThat(Asking.page(Asking.visitor(), group.planAddress()).select(".session.is-cancelled"))
                .hasSize(1);
        assertOver();
    }

    @Test
    void closingAsksOnceAndEndsTheSession() {
        Document asked = Asking.page(Asking.as("ada"), session + "/closure");
        assertThat(asked.select("form[action=" + session + "/closure] button")).hasSize(1);
        send("ada", "/closure").then().statusCode(303);
        assertThat(Asking.page(Asking.visitor(), session).select(".lead .chip").text())
                .isEqualTo("closed");
        assertThat(Asking.page(Asking.visitor(), group.planAddress()).select(".session.is-past"))
                .hasSize(1);
        assertOver();
    }

    @Test
    void endingItTwiceInTheSameWayIsOnce() {
        send("ada", "/closure").then().statusCode(303);
        send("bruno", "/closure").then().statusCode(303);
        send("bruno", "/cancellation").then().statusCode(409);
    }

    @Test
    void changeThatComesAfterTheEndKeepsWhatWasTyped() {
        String seen = version();
        send("bruno", "/closure").then().statusCode(303);
        Document page = Jsoup.parse(change("ada", seen, Map.of("note", "A long note"))
                .then()
                .statusCode(409)
                .extract()
                .asString());
        assertThat(page.select(".notice.is-wrong").text()).contains("over", "closed");
        assertThat(value(page, "note")).isEqualTo("A long note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/cancellation", "/closure"})
    void onlyFacilitatorsChange(String act) {
        Map<String, Object> fields = filledIn(Map.of("version", version()));
        Asking.as("chidi").get(session + act).then().statusCode(403);
        Asking.send(Asking.as("chidi"), session + act, fields).then().statusCode(403);
        assertThat(Asking.send(Asking.visitor(), session + act, fields).header("Location"))
                .contains("/sign-in");
        assertThat(Asking.page(Asking.visitor(), session).select("a[href^=" + session + "/]"))
                .isEmpty();
        assertThat(Asking.page(Asking.as("bruno"), session).select("a[href=" + session + act + "]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "-1", "x", "1.5", "99999999999"})
    void sessionThatIsNotThereIsNotFound(String number) {
        String unknown = group.address() + "/sessions/" + number;
        Asking.visitor().get(unknown).then().statusCode(404);
        for (String act : List.of("/edit", "/cancellation", "/closure")) {
            Asking.as("ada").get(unknown + act).then().statusCode(404);
            Asking.send(Asking.as("ada"), unknown + act, filledIn()).then().statusCode(404);
        }
    }

    @Test
    void noteIsPlainTextInParagraphs() {
        String noted = plan(group, Map.of("note", "One <b>bold</b> word.\r\nSecond line.\r\n\r\nNext part."));
        Document page = Asking.page(Asking.visitor(), noted);
        assertThat(page.select(".minutes p").eachText())
                .containsExactly("One <b>bold</b> word. Second line.", "Next part.");
        assertThat(page.select(".minutes p:first-child br")).hasSize(1);
        assertThat(page.select(".minutes b")).isEmpty();
    }

    @Test
    void threadsOnTheSessionStandBelowIt() {
        assertThat(Asking.page(Asking.visitor(), session).select("main").text())
                .contains("Nothing has been said about this session yet.");
        int thread = QuarkusTransaction.requiringNew().call(() -> {
            ReadingSession found =
                    ReadingSession.findIn(group.standing("chidi").group(), 1).orElseThrow();
            FirstWords words = new FirstWords("Who brings cake?", null, CommentText.typed("I could."), Instant.now());
            return DiscussionThread.onSession(group.standing("chidi"), found, words).number;
        });
        Document page = Asking.page(Asking.as("chidi"), session);
        assertThat(page.select("a[href=" + group.address() + "/threads/" + thread + "]")
                        .text())
                .isEqualTo("Who brings cake?");
        assertThat(page.select("a[href=" + group.address() + "/threads/new?session=1]"))
                .hasSize(1);
        assertThat(Asking.page(Asking.visitor(), session).select("a[href*=threads/new]"))
                .isEmpty();
    }

    @Test
    void planTellsPastFromTodayFromAhead() {
        entered(Duration.ofDays(-9), 60, "Tide");
        entered(Duration.ofMinutes(-10), 60, "Mouth");
        Document page = Asking.page(Asking.visitor(), group.planAddress());
        assertThat(page.select(".session h2").eachText()).containsExactly("Tide", "Mouth", "By the spring");
        assertThat(page.select(".session").eachAttr("class"))
                .containsExactly("session is-past", "session is-today", "session");
        assertThat(page.select(".session .meta").eachText().get(0)).contains("over, not closed yet");
        assertThat(page.select(".session .meta").eachText().get(1)).contains("now, until");
    }

    @Test
    void sessionUnderWayIsMarkedAsNow() {
        int number = entered(Duration.ofMinutes(-10), 60, "Mouth");
        Document page = Asking.page(Asking.visitor(), group.address() + "/sessions/" + number);
        assertThat(page.select(".chip.is-now").text()).isEqualTo("now");
    }

    @Test
    void groupWithLettersOfAnotherScriptIsFoundAgain() {
        OwnGroup cyrillic = OwnGroup.called("Поэзия " + UUID.randomUUID());
        String planned = plan(cyrillic, Map.of());
        Document page = Jsoup.parse(Asking.visitor()
                .urlEncodingEnabled(false)
                .get(planned)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("h1").text()).isEqualTo("By the spring");
    }

    private void assertOver() {
        Asking.as("ada").get(session + "/edit").then().statusCode(409);
        assertThat(Asking.page(Asking.as("ada"), session).select("a[href^=" + session + "/]"))
                .isEmpty();
    }

    /** Enters a session that began some time ago, as a group that brings its past would. */
    private int entered(Duration fromNow, int minutes, String section) {
        LocalDateTime start = LocalDateTime.now(BERLIN).plus(fromNow);
        return QuarkusTransaction.requiringNew().call(() -> {
            Appointment appointment = new Appointment(
                    new MeetingTime(start, BERLIN), minutes, null, null, List.of(group.section(section)));
            return ReadingSession.enter(group.findPlan(), appointment, Instant.now()).number;
        });
    }

    private Document editing() {
        return Asking.page(Asking.as("ada"), session + "/edit");
    }

    private String version() {
        return editing().select("input[name=version]").val();
    }

    private Response send(String person, String act) {
        return Asking.send(Asking.as(person), session + act, Map.of());
    }

    private Response change(String person, String version, Map<String, ?> otherwise) {
        Map<String, Object> fields = filledIn(otherwise);
        fields.put("version", version);
        return Asking.send(Asking.as(person), session + "/edit", fields);
    }
}
