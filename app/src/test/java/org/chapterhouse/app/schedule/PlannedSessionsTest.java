package org.chapterhouse.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.schedule.SessionForms.filledIn;
import static org.chapterhouse.app.schedule.SessionForms.plan;
import static org.chapterhouse.app.schedule.SessionForms.refused;
import static org.chapterhouse.app.schedule.SessionForms.value;
import static org.chapterhouse.app.schedule.SessionForms.wrong;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.chapterhouse.app.web.Asking;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class PlannedSessionsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final OwnGroup group = OwnGroup.in("Europe/Berlin");

    @Test
    void plannedSessionStandsOnItsPage() {
        Document page = Asking.page(Asking.visitor(), plan(group, Map.of("section", List.of("spring", "tide"))));
        assertThat(page.select("h1").text()).isEqualTo("By the spring");
        assertThat(page.select("main").text()).contains("19:30, until 21:00", "Bring boots.", "Spring", "Tide");
        assertThat(page.select("a[href=" + group.address() + "/read/" + group.reading() + "/spring]"))
                .hasSize(1);
    }

    @Test
    void sessionWithoutATitleIsCalledByWhatItReads() {
        Document page =
                Asking.page(Asking.visitor(), plan(group, Map.of("title", " ", "section", List.of("spring", "tide"))));
        assertThat(page.select("h1").text()).isEqualTo("Spring, Tide");
    }

    @Test
    void formSuggestsTheSameTimeAWeekLater() {
        plan(group, Map.of("start", "18:15", "minutes", "75"));
        Document form = blank();
        assertThat(value(form, "date"))
                .isEqualTo(SessionForms.NEXT_WEEK.plusWeeks(1).toString());
        assertThat(value(form, "start")).isEqualTo("18:15");
        assertThat(value(form, "minutes")).isEqualTo("75");
    }

    @Test
    void formSaysWhichSessionHasASectionAlready() {
        plan(group, Map.of());
        String cancelled = plan(group, Map.of("section", List.of("tide")));
        Asking.send(Asking.as("ada"), cancelled + "/cancellation", Map.of())
                .then()
                .statusCode(303);
        Document form = blank();
        assertThat(form.select(".section-choice legend").eachText()).containsExactly("River", "Sea");
        assertThat(form.select("label[for=s-spring]").text()).isEqualTo("Spring 1,200 words · session 1");
        assertThat(form.select("label[for=s-mouth]").text()).isEqualTo("Mouth 1,200 words");
        assertThat(form.select("label[for=s-tide]").text()).isEqualTo("Tide 1,200 words");
        assertThat(form.select("#zone-help").text()).startsWith("By the clock of Berlin.");
    }

    @Test
    void everythingWrongIsSaidAtItsFieldAndWhatWasTypedIsKept() {
        Document page = refused(plan(
                group,
                "ada",
                filledIn(Map.of(
                        "date",
                        "next Thursday",
                        "start",
                        "half past seven",
                        "minutes",
                        "an hour",
                        "title",
                        "t".repeat(201),
                        "note",
                        "n".repeat(4001),
                        "section",
                        List.of()))));
        assertThat(page.select("#errors a").eachAttr("href"))
                .containsExactly("#date", "#start", "#minutes", "#title", "#note", "#sections");
        page.select("#errors a")
                .forEach(link -> assertThat(wrong(page, link.attr("href").substring(1)))
                        .isEqualTo(link.text())
                        .isNotEmpty());
        assertThat(value(page, "date")).isEqualTo("next Thursday");
        assertThat(value(page, "start")).isEqualTo("half past seven");
        assertThat(value(page, "minutes")).isEqualTo("an hour");
        assertThat(value(page, "title")).hasSize(201);
        assertThat(value(page, "note")).hasSize(4001);
        assertThat(sessions()).isEmpty();
    }

    @Test
    void sessionReadsAtLeastOneSection() {
        Map<String, Object> fields = filledIn();
        fields.remove("section");
        for (Map<String, Object> form : List.of(fields, filledIn(Map.of("section", "")))) {
            Document page = refused(plan(group, "ada", form));
            assertThat(wrong(page, "sections")).contains("at least one section");
        }
    }

    @Test
    void chosenSectionsStayChosen() {
        Document page = refused(plan(group, "ada", filledIn(Map.of("date", "", "section", List.of("mouth", "storm")))));
        assertThat(page.select("input[name=section][checked]").eachAttr("value"))
                .containsExactly("mouth", "storm");
    }

    @Test
    void titleAndNoteMayBeAsLongAsTheirLimits() {
        plan(group, Map.of("title", "t".repeat(200), "note", "n".repeat(4000)));
        assertThat(sessions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, past",
        "2020-02-29, past",
        "9999-12-31, five years",
        "10000-01-01, five years",
        "+10000-01-01, five years",
        "275760-09-13, five years",
        "2027-02-29, not a date",
        "2027-13-01, not a date",
        "29.03.2027, not a date",
        "'', not a date",
        "99999999999-01-01, not a date"
    })
    void dayThatNobodyPlansForIsRefusedAtItsField(String date, String said) {
        Document page = refused(plan(group, "ada", filledIn(Map.of("date", date))));
        assertThat(wrong(page, "date")).contains(said);
        assertThat(value(page, "date")).isEqualTo(date);
        assertThat(page.select(".wrong")).hasSize(1);
    }

    @Test
    void furthestDayIsFiveYearsAhead() {
        LocalDate furthest = LocalDate.now(BERLIN).plusYears(5);
        plan(group, Map.of("date", furthest.minusDays(1).toString()));
        Document page = refused(
                plan(group, "ada", filledIn(Map.of("date", furthest.plusDays(1).toString()))));
        assertThat(wrong(page, "date")).contains("five years");
    }

    @Test
    void hourOfTodayThatIsPastIsWrongInItsHour() {
        ZonedDateTime now = ZonedDateTime.now(BERLIN);
        Document page = refused(
                plan(group, "ada", filledIn(Map.of("date", now.toLocalDate().toString(), "start", "00:00"))));
        assertThat(wrong(page, "start")).contains("past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "1441", "-90", "90.5", "9e1", "99999999999", "ninety"})
    void lengthOutsideTheLimitsIsRefusedAtItsField(String minutes) {
        Document page = refused(plan(group, "ada", filledIn(Map.of("minutes", minutes))));
        assertThat(wrong(page, "minutes")).isNotEmpty();
        assertThat(value(page, "minutes")).isEqualTo(minutes);
        assertThat(page.select(".wrong")).hasSize(1);
    }

    @Test
    void whatIsNoTextIsRefusedAtItsField() {
        Document page = refused(plan(group, "ada", filledIn(Map.of("title", "a\0b", "note", "c\0d"))));
        assertThat(wrong(page, "title")).contains("no text");
        assertThat(wrong(page, "note")).contains("no text");
    }

    @Test
    void sectionOfAnotherEditionIsRefused() {
        Document page = refused(plan(group, "ada", filledIn(Map.of("section", List.of("spring", "elsewhere")))));
        assertThat(wrong(page, "sections")).contains("another text");
    }

    @Test
    void timeThatAClockChangeSkipsOffersTheNextPossible() {
        LocalDateTime skipped = nextTransition(true).getDateTimeBefore().plusMinutes(30);
        Document page = refused(plan(group, "ada", filledIn(at(skipped))));
        assertThat(wrong(page, "start")).contains("02:30 does not exist", "next possible time is 03:00");
        assertThat(value(page, "start")).isEqualTo("02:30");
        String suggestions = page.select("#start").attr("list");
        assertThat(page.select("#" + suggestions + " option").eachAttr("value")).containsExactly("03:00");
    }

    @Test
    void timeThatAClockChangeDoublesMeansTheEarlierAndSaysSo() {
        LocalDateTime doubled = nextTransition(false).getDateTimeAfter().plusMinutes(30);
        Document page = Asking.page(Asking.visitor(), plan(group, at(doubled)));
        assertThat(page.select(".notice").text()).contains("02:30 in Berlin comes twice", "The earlier is meant");
        assertThat(page.select("time[datetime]").attr("datetime"))
                .isEqualTo(doubled.atZone(BERLIN)
                        .withEarlierOffsetAtOverlap()
                        .toInstant()
                        .toString());
    }

    @Test
    void ordinaryTimeSaysNothingOfClockChanges() {
        assertThat(Asking.page(Asking.visitor(), plan(group, Map.of())).select(".notice"))
                .isEmpty();
    }

    @Test
    void visitorIsToldWhoseClockItIsAndViewerElsewhereSeesBothTimes() {
        OwnGroup farAway = OwnGroup.in("Pacific/Kiritimati");
        String session = plan(
                farAway,
                Map.of("date", SessionForms.NEXT_WEEK.plusDays(2).toString(), "start", "06:00", "minutes", "60"));
        Document seenThere = Asking.page(Asking.visitor(), session);
        assertThat(seenThere.select(".lead").text()).contains("06:00, until 07:00");
        assertThat(seenThere.select("main").text())
                .contains("By the clock of Kiritimati")
                .doesNotContain("06:00 in");
        Document seenFromHome = Asking.page(Asking.as("ada"), session);
        assertThat(seenFromHome.select(".lead").text()).doesNotContain("06:00");
        assertThat(seenFromHome.select("main").text()).contains("06:00 in Kiritimati");
    }

    @Test
    void formThatIsSentTwiceAtOncePlansOneSession() {
        Map<String, Object> fields = filledIn();
        List<CompletableFuture<Response>> sent = Stream.generate(() -> fields)
                .limit(4)
                .map(form -> CompletableFuture.supplyAsync(() -> plan(group, "ada", form)))
                .toList();
        List<String> led =
                sent.stream().map(answer -> answer.join().header("Location")).toList();
        assertThat(led).doesNotContainNull().containsOnly(led.get(0));
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void twoWhoPlanAtOnceBothSucceed() {
        List<CompletableFuture<Response>> sent = Stream.of("ada", "bruno", "ada", "bruno")
                .map(person -> CompletableFuture.supplyAsync(() -> plan(group, person, filledIn())))
                .toList();
        assertThat(sent).allSatisfy(answer -> answer.join().then().statusCode(303));
        assertThat(sessions()).hasSize(4);
    }

    @Test
    void onlyFacilitatorsPlan() {
        assertThat(plan(group, "chidi", filledIn()).statusCode()).isEqualTo(403);
        assertThat(plan(group, "hugo", filledIn()).statusCode()).isEqualTo(403);
        Asking.as("chidi").get(group.planAddress() + "/sessions/new").then().statusCode(403);
        assertThat(Asking.send(Asking.visitor(), group.planAddress() + "/sessions", filledIn())
                        .header("Location"))
                .contains("/sign-in");
        assertThat(sessions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "-1", "x", "1.5", "99999999999"})
    void planThatIsNotThereIsNotFound(String number) {
        String plan = group.address() + "/plans/" + number;
        Asking.as("ada").get(plan).then().statusCode(404);
        Asking.as("ada").get(plan + "/sessions/new").then().statusCode(404);
        Asking.send(Asking.as("ada"), plan + "/sessions", filledIn()).then().statusCode(404);
    }

    private Document blank() {
        return Asking.page(Asking.as("ada"), group.planAddress() + "/sessions/new");
    }

    private List<String> sessions() {
        return Asking.page(Asking.visitor(), group.planAddress())
                .select(".session h2")
                .eachText();
    }

    private static ZoneOffsetTransition nextTransition(boolean gap) {
        ZoneOffsetTransition next = BERLIN.getRules()
                .nextTransition(ZonedDateTime.now(BERLIN).plusDays(2).toInstant());
        return next.isGap() == gap ? next : BERLIN.getRules().nextTransition(next.getInstant());
    }

    private static Map<String, String> at(LocalDateTime time) {
        return Map.of(
                "date",
                time.toLocalDate().toString(),
                "start",
                time.toLocalTime().toString());
    }
}
