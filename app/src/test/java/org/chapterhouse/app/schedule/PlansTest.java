package org.chapterhouse.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.chapterhouse.app.web.Asking;
import org.chapterhouse.app.web.Postgres;
import org.chapterhouse.domain.group.SiteRole;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.ReadingVisibility;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class PlansTest {
    private final OwnGroup group = OwnGroup.in("Europe/Berlin");

    @Test
    void onlyPlanOfAGroupIsItsPage() {
        Document page = Asking.page(Asking.visitor(), plans());
        assertThat(page.select("h1").text()).isEqualTo("The water");
        assertThat(page.select(".empty").text()).isEqualTo("No session yet.");
        assertThat(Asking.page(Asking.as("ada"), plans()).select(".empty").text())
                .contains("Plan the first");
    }

    @Test
    void severalPlansAreAList() {
        begin("ada", Map.of("title", "Once more"));
        assertThat(Asking.page(Asking.visitor(), plans()).select("main h2").eachText())
                .containsExactly("Once more", "The water");
    }

    @Test
    void groupWithoutAPlanSaysWhatToDo() {
        String name = "Planless " + UUID.randomUUID();
        String slug = QuarkusTransaction.requiringNew().call(() -> OwnGroup.withoutPlan(name).slug);
        assertThat(Asking.page(Asking.as("ada"), "/groups/" + slug + "/plans")
                        .select(".empty")
                        .text())
                .contains("Choose a text");
        assertThat(Asking.page(Asking.visitor(), "/groups/" + slug + "/plans")
                        .select(".empty")
                        .text())
                .contains("Once the group has chosen");
    }

    @Test
    void formHasTheReadingChosenThatTheAddressNames() {
        Document form = Asking.page(Asking.as("ada"), plans() + "/new?reading=" + group.reading());
        assertThat(form.select("option[selected]").eachAttr("value")).containsExactly(group.reading());
    }

    @Test
    void planIsCalledLikeItsReadingWhereItHasNoTitle() {
        String address = location(begin("ada", Map.of("title", " ")));
        assertThat(Asking.page(Asking.visitor(), address).select("h1").text()).startsWith("Water ");
    }

    @Test
    void groupIsGivenTheReading() {
        String shared = QuarkusTransaction.requiringNew()
                .call(() -> OwnGroup.published(
                                new Viewer(OwnGroup.person("ada"), Set.of(SiteRole.FACILITATOR)),
                                ReadingVisibility.GROUPS)
                        .reading
                        .slug);
        String address = location(begin("ada", Map.of("reading", shared, "title", "Shared")));
        boolean readable = QuarkusTransaction.requiringNew()
                .call(() -> Reading.findReadable(new Viewer(OwnGroup.person("chidi"), Set.of()), shared)
                        .isPresent());
        assertThat(readable).isTrue();
        assertThat(Asking.page(Asking.as("chidi"), address).select("main").text())
                .contains("reads Water");
        assertThat(Asking.page(Asking.visitor(), address).select("main").text())
                .contains("shared with the members of the group only")
                .doesNotContain("Water ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "a\0b"})
    void unknownReadingIsRefusedAtItsField(String reading) {
        Document page = SessionForms.refused(begin("ada", Map.of("reading", reading, "title", "Kept")));
        assertThat(SessionForms.wrong(page, "reading")).isNotEmpty();
        assertThat(SessionForms.value(page, "title")).isEqualTo("Kept");
    }

    @Test
    void readingThatIsNotOnesToReadIsUnknown() {
        String others = QuarkusTransaction.requiringNew()
                .call(() -> OwnGroup.published(
                                new Viewer(OwnGroup.person("greta"), Set.of(SiteRole.FACILITATOR)),
                                ReadingVisibility.GROUPS)
                        .reading
                        .slug);
        SessionForms.refused(begin("ada", Map.of("reading", others)));
        assertThat(Asking.page(Asking.as("ada"), plans() + "/new").select("option[value=" + others + "]"))
                .isEmpty();
    }

    @Test
    void readingSharedWithOneGroupIsPassedOnByWhoeverBroughtIt() {
        OwnGroup others = OwnGroup.in("Europe/Berlin");
        String shared = QuarkusTransaction.requiringNew()
                .call(() -> OwnGroup.published(
                                new Viewer(OwnGroup.person("ada"), Set.of(SiteRole.FACILITATOR)),
                                ReadingVisibility.GROUPS)
                        .reading
                        .slug);
        location(begin("ada", Map.of("reading", shared)));
        String plans = others.address() + "/plans";
        SessionForms.refused(Asking.send(Asking.as("bruno"), plans, fields(Map.of("reading", shared))));
        assertThat(options("bruno", plans, shared)).isEmpty();
        assertThat(options("bruno", plans(), shared)).hasSize(1);
        assertThat(Asking.page(Asking.as("bruno"), "/readings/" + shared)
                        .select("a[href^=/groups/][href*=/plans/new]")
                        .eachAttr("href"))
                .containsExactly(plans() + "/new?reading=" + shared);
        location(Asking.send(Asking.as("ada"), plans, fields(Map.of("reading", shared))));
        assertThat(options("bruno", plans, shared)).hasSize(1);
    }

    private static Elements options(String person, String plans, String reading) {
        return Asking.page(Asking.as(person), plans + "/new").select("option[value=" + reading + "]");
    }

    @Test
    void titleThatIsTooLongIsRefusedAtItsField() {
        Document page = SessionForms.refused(begin("ada", Map.of("title", "t".repeat(201))));
        assertThat(SessionForms.wrong(page, "title")).contains("200");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly(group.reading());
        location(begin("ada", Map.of("title", "t".repeat(200))));
    }

    @Test
    void formThatIsSentTwiceAtOnceBeginsOnePlan() {
        Map<String, String> fields = fields(Map.of("title", "Once"));
        List<CompletableFuture<Response>> sent = Stream.of(fields, fields, fields)
                .map(form -> CompletableFuture.supplyAsync(() -> Asking.send(Asking.as("ada"), plans(), form)))
                .toList();
        assertThat(sent).allSatisfy(answer -> answer.join().then().statusCode(303));
        assertThat(Asking.page(Asking.visitor(), plans()).select("main h2").eachText())
                .containsExactly("Once", "The water");
    }

    @Test
    void onlyFacilitatorsBegin() {
        assertThat(begin("chidi", Map.of()).statusCode()).isEqualTo(403);
        Asking.as("chidi").get(plans() + "/new").then().statusCode(403);
        assertThat(Asking.visitor().get(plans() + "/new").header("Location")).contains("/sign-in");
        assertThat(Asking.page(Asking.as("chidi"), plans()).select("a[href$=/new]"))
                .isEmpty();
    }

    @Test
    void unknownGroupIsNotFound() {
        Asking.visitor().get("/groups/nowhere/plans").then().statusCode(404);
        Asking.as("ada").get("/groups/nowhere/plans/new").then().statusCode(404);
        Asking.visitor().get("/groups/nowhere/sessions/1").then().statusCode(404);
    }

    private String plans() {
        return group.address() + "/plans";
    }

    private Response begin(String person, Map<String, String> otherwise) {
        return Asking.send(Asking.as(person), plans(), fields(otherwise));
    }

    private Map<String, String> fields(Map<String, String> otherwise) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "reading",
                group.reading(),
                "title",
                "",
                "key",
                UUID.randomUUID().toString()));
        fields.putAll(otherwise);
        return fields;
    }

    private static String location(Response response) {
        return response.then().statusCode(303).extract().header("Location").replaceAll("^https?://[^/]+", "");
    }
}
