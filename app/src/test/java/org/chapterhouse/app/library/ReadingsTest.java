package org.chapterhouse.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.chapterhouse.app.web.Asking;
import org.chapterhouse.app.web.Postgres;
import org.chapterhouse.domain.library.ReadingVisibility;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class ReadingsTest {
    private static final String OPPOSITION = "/readings/the-opposition-of-1923";
    private static final String FROM_N = "/readings?after=The%20N&id=" + new UUID(0, 0);
    private static final int LIST_STATEMENTS = 3;
    private static final int TEXT_STATEMENTS = 1;

    @Inject
    SessionFactory sessions;

    @Test
    void libraryListsReadingsWithTheirExtent() {
        Document page = page(visitor().urlEncodingEnabled(false), FROM_N);
        Element line = page.selectFirst("ul.titles li:has(a[href=" + OPPOSITION + "])");
        assertThat(line.selectFirst(".by").text()).isEqualTo("Tobias Hallward");
        assertThat(line.selectFirst(".meta").text())
                .containsPattern("\\d+ chapters, \\d+ sections · about \\d+ minutes");
    }

    @Test
    void listGoesOnByKeyAndShowsReadingsOfTheSameTitleOnce() {
        String title = "Same title " + UUID.randomUUID();
        int many = LibraryPage.READINGS + 5;
        for (int number = 0; number < many; number++) {
            Shelf.publish(title, ReadingVisibility.EVERYBODY);
        }
        assertThat(titles(Asking::visitor)).filteredOn(title::equals).hasSize(many);
    }

    @Test
    void listIsInTheOrderOfTitles() {
        List<String> titles = titles(Asking::visitor);
        List<String> sorted = new ArrayList<>(titles);
        Collections.sort(sorted);
        assertThat(titles).isEqualTo(sorted).hasSizeGreaterThan(1);
    }

    @Test
    void listNamesTheViewersGroupsThatReadAReading() {
        assertThat(groupsSeenBy(as("jonas"))).containsExactly("Slow History", "The Back Room");
        assertThat(groupsSeenBy(as("greta"))).containsExactly("Slow History");
        assertThat(groupsSeenBy(visitor())).isEmpty();
    }

    private static List<String> groupsSeenBy(RequestSpecification who) {
        return page(who.urlEncodingEnabled(false), FROM_N)
                .select("ul.titles li:has(a[href=" + OPPOSITION + "]) .meta a")
                .eachText();
    }

    @Test
    void readingForItsGroupDoesNotExistForOthers() {
        String title = "Given away " + UUID.randomUUID();
        String slug = Shelf.publishFor("back-room", title);
        for (String insider : List.of("bruno", "jonas", "ines", "dana")) {
            assertThat(as(insider).get("/readings/" + slug).statusCode())
                    .as(insider)
                    .isEqualTo(200);
            assertThat(as(insider).get("/readings/" + slug + "/opening").statusCode())
                    .isEqualTo(200);
            assertThat(titles(() -> as(insider))).contains(title);
        }
        for (String outsider : List.of("ada", "hugo")) {
            assertThat(as(outsider).get("/readings/" + slug).statusCode())
                    .as(outsider)
                    .isEqualTo(404);
            assertThat(as(outsider).get("/readings/" + slug + "/opening").statusCode())
                    .isEqualTo(404);
            assertThat(titles(() -> as(outsider))).doesNotContain(title);
        }
        assertThat(visitor().get("/readings/" + slug).statusCode()).isEqualTo(404);
    }

    @Test
    void readingForPeopleSignedInIsNotForVisitors() {
        String title = "Only for people " + UUID.randomUUID();
        String slug = Shelf.publish(title, ReadingVisibility.SIGNED_IN);
        assertThat(as("hugo").get("/readings/" + slug).statusCode()).isEqualTo(200);
        assertThat(titles(() -> as("hugo"))).contains(title);
        assertThat(visitor().get("/readings/" + slug).statusCode()).isEqualTo(404);
        assertThat(visitor().get("/readings/" + slug + "/opening").statusCode()).isEqualTo(404);
        assertThat(titles(Asking::visitor)).doesNotContain(title);
    }

    @Test
    void readingShowsItsContentsWithWordsAndMinutes() {
        Document page = page(visitor(), OPPOSITION);
        Element entry = page.selectFirst(".contents li:has(> a[href=" + OPPOSITION + "/the-scissors])");
        assertThat(entry.selectFirst("a").text()).isEqualTo("The Scissors");
        assertThat(entry.selectFirst(".meta").text()).matches("\\d+ words · \\d+ min");
        assertThat(page.select(".facts").text()).contains("Language English", "may be copied", "Open to Everybody");
        assertThat(page.select("a.primary").attr("href")).isEqualTo(OPPOSITION + "/opening");
    }

    @Test
    void sectionWithoutTextTakesNoTime() {
        String address = ImportsTest.upload("ada", "empty.md", "# Ebb\n\n# Flood\n\nIt comes back.\n");
        Response published = send(
                as("ada"), address + "/reading", Map.of("title", "Tides", "language", "en", "visibility", "EVERYBODY"));
        String reading = URI.create(published.header("Location")).getPath();
        assertThat(page(visitor(), reading).select(".contents .meta").eachText())
                .containsExactly("no text", "3 words · 1 min");
        assertThat(page(visitor(), reading + "/ebb")
                        .select(".section-head .meta")
                        .text())
                .isEqualTo("no text");
    }

    @Test
    void memberGoesOnInTheirGroupAndFacilitatorBeginsAPlan() {
        Document members = page(as("elif"), OPPOSITION);
        assertThat(members.select("a.primary").attr("href"))
                .isEqualTo("/groups/slow-history/read/the-opposition-of-1923");
        assertThat(members.select("a[href*=/plans/new]")).isEmpty();
        assertThat(page(as("ada"), OPPOSITION).select("a[href*=/plans/new]").eachAttr("href"))
                .contains("/groups/slow-history/plans/new?reading=the-opposition-of-1923");
    }

    @Test
    void privateGroupIsNotNamedToOthers() {
        assertThat(page(as("jonas"), OPPOSITION).select("main").text()).contains("The Back Room");
        assertThat(page(as("elif"), OPPOSITION).select("main").text()).doesNotContain("The Back Room");
    }

    @Test
    void sectionStandsAloneWithItsNeighbours() {
        Document page = page(visitor(), OPPOSITION + "/the-scissors");
        assertThat(page.selectFirst("h1").text()).isEqualTo("The Scissors");
        assertThat(page.selectFirst(".chapter-title").text()).isEqualTo("How the Quarrel Began");
        assertThat(page.select("article.text .passage-row")).hasSizeGreaterThan(1);
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo(OPPOSITION + "/a-country-worn-out");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(OPPOSITION + "/the-secretariat");
        assertThat(page(visitor(), OPPOSITION + "/opening").select("a[rel=prev]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/readings/no-such-reading",
                "/readings/the-opposition-of-1923/no-such-section",
                "/readings/no-such-reading/opening",
                "/readings?after=A&id=7",
                "/readings/%00",
                "/readings/the-opposition-of-1923/%00",
                "/readings?after=%00&id=00000000-0000-0000-0000-000000000000"
            })
    void whatIsNoAddressIsNotFound(String path) {
        assertThat(visitor().urlEncodingEnabled(false).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void readingCalledImportLeavesTheImportItsAddress() {
        assertThat(Shelf.publish("Import", ReadingVisibility.EVERYBODY)).isNotEqualTo("import");
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        String here = "Statements " + UUID.randomUUID();
        Shelf.publish(here + " a", ReadingVisibility.EVERYBODY);
        long few = statements(() -> page(as("greta"), "/readings"));
        for (int number = 0; number < 10; number++) {
            Shelf.publish("A statement " + number + here, ReadingVisibility.EVERYBODY);
        }
        assertThat(statements(() -> page(as("greta"), "/readings")))
                .isEqualTo(few)
                .isEqualTo(LIST_STATEMENTS);
        page(visitor(), OPPOSITION + "/the-scissors");
        assertThat(statements(() -> page(visitor(), OPPOSITION + "/the-scissors")))
                .isEqualTo(TEXT_STATEMENTS);
    }

    private long statements(Runnable asking) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        asking.run();
        return statistics.getPrepareStatementCount();
    }

    private static List<String> titles(Supplier<RequestSpecification> who) {
        List<String> titles = new ArrayList<>();
        String path = "/readings";
        while (path != null) {
            Document page = page(who.get().urlEncodingEnabled(false), path);
            titles.addAll(page.select("ul.titles h2").eachText());
            Element next = page.selectFirst("a[rel=next]");
            path = next == null ? null : next.attr("href");
        }
        return titles;
    }
}
