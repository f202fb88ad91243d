package org.chapterhouse.app.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.group.SampleGroup.charter;
import static org.chapterhouse.app.group.SampleGroup.pathOf;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chapterhouse.app.web.AtOnce;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class GroupsTest {
    @Test
    void listShowsEachItsOwn() {
        assertThat(names(page(visitor(), "/groups?after=sl"))).isNotEmpty();
        assertThat(page(visitor(), "/groups").text()).doesNotContain("The Back Room");
        assertThat(page(as("hugo"), "/groups").text()).doesNotContain("The Back Room");
        assertThat(page(as("farid"), "/groups")
                        .select("[aria-labelledby=mine-title] a")
                        .eachText())
                .contains("The Back Room", "Slow History");
    }

    @Test
    void listIsPagedWithoutLosingGroupsOfOneName() {
        List<String> slugs = new ArrayList<>();
        for (int number = 0; number < 23; number++) {
            slugs.add(SampleGroup.founded("name", "Many of one name").address);
        }
        List<String> seen = new ArrayList<>();
        String next = "/groups";
        while (next != null) {
            Document page = page(visitor(), next);
            page.select(".titles a").forEach(link -> seen.add(link.attr("href")));
            Element more = page.selectFirst("a[href^=/groups?after]");
            next = more == null ? null : more.attr("href");
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(slugs);
    }

    @Test
    void unlistedGroupIsReadByItsAddressAlone() {
        SampleGroup group = SampleGroup.founded("visibility", "unlisted", "name", "Hidden in plain sight");
        assertThat(page(visitor(), group.address).selectFirst("h1").text()).isEqualTo("Hidden in plain sight");
        assertThat(page(as("hugo"), "/groups").text()).doesNotContain("Hidden in plain sight");
    }

    @Test
    void homeLeadsToWhatIsReadNext() {
        Document page = page(as("jonas"), "/groups/slow-history");
        String first = page.selectFirst(".next-up ul a").attr("href");
        assertThat(first).startsWith("/groups/slow-history/read/the-opposition-of-1923/");
        assertThat(page(as("jonas"), first).selectFirst("h1").text())
                .isEqualTo(page.selectFirst(".next-up ul a").text());
        assertThat(page.selectFirst(".next-up a.button").attr("href")).isEqualTo(first);
        assertThat(page.selectFirst(".side").text()).contains("led by Ada Lindqvist", "sections read together");
        assertThat(page.select("[aria-labelledby=rules-title] li")).hasSize(5);
    }

    @Test
    void goOnReadingSkipsWhatWasRead() {
        Document before = page(as("bruno"), "/groups/slow-history");
        String first = before.selectFirst(".next-up ul a").attr("href");
        assertThat(send(as("bruno"), first + "/read-mark", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(page(as("bruno"), "/groups/slow-history")
                        .selectFirst(".next-up a.button")
                        .attr("href"))
                .isEqualTo(before.select(".next-up ul a").get(1).attr("href"));
    }

    @Test
    void timeIsShownInTheViewersZoneAndBesideItTheGroups() {
        assertThat(page(as("hugo"), "/groups/slow-history")
                        .selectFirst(".next-up")
                        .text())
                .contains("in Stockholm");
        assertThat(page(as("jonas"), "/groups/slow-history")
                        .selectFirst(".next-up")
                        .text())
                .doesNotContain("in Stockholm");
        assertThat(page(visitor(), "/groups/slow-history")
                        .selectFirst(".next-up")
                        .text())
                .contains("in Stockholm");
    }

    @Test
    void threadsAheadDoNotShowAtHome() {
        String ahead = "Does it help to publish the figures?";
        assertThat(page(as("jonas"), "/groups/commons-circle").text()).doesNotContain(ahead);
        assertThat(page(visitor(), "/groups/commons-circle").text()).doesNotContain(ahead);
        assertThat(page(as("ada"), "/").text()).doesNotContain(ahead);
    }

    @Test
    void foundedGroupHasItsFounderForAFacilitator() {
        SampleGroup group = SampleGroup.founded("name", "Élan & <Vital>", "rules", "- Be *brief*\n- <script>");
        assertThat(group.address).isEqualTo("/groups/elan-vital");
        Document page = page(visitor(), group.address);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Élan & <Vital>");
        assertThat(page.select("[aria-labelledby=rules-title] em").text()).isEqualTo("brief");
        assertThat(page.selectFirst(".side").text()).contains("1 person, led by Ada Lindqvist");
        assertThat(page(as("ada"), group.address).text()).contains("Plan the first");
    }

    @Test
    void formOffersTheFoundersZone() {
        assertThat(page(as("ada"), "/groups/new")
                        .select("#zone option[selected]")
                        .eachAttr("value"))
                .containsExactly("Europe/Stockholm");
    }

    @Test
    void nameIsTakenUpToItsLimit() {
        SampleGroup.founded("name", "n".repeat(120));
        assertThat(wrong("name", "n".repeat(121))).contains("between 1 and 120");
        assertThat(wrong("name", " ")).contains("between 1 and 120");
        assertThat(wrong("name", "\u200b")).contains("between 1 and 120");
    }

    @Test
    void purposeAndRulesAreTakenUpToTheirLimits() {
        SampleGroup.founded("purpose", "p".repeat(1_000), "rules", "r".repeat(10_000));
        assertThat(wrong("purpose", "p".repeat(1_001))).contains("1,000");
        assertThat(wrong("rules", "r".repeat(10_001))).contains("10,000");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(wrong("name", "a\u0000b")).contains("no text");
        assertThat(wrong("purpose", "a\u0000b")).contains("no text");
        assertThat(wrong("rules", "a\u0000b")).contains("no text");
    }

    @Test
    void unknownChoicesAreRefused() {
        assertThat(wrong("zone", "Europe/Atlantis")).contains("Choose one");
        assertThat(wrong("language", "xx")).contains("Choose one");
        assertThat(wrong("visibility", "")).contains("Choose one");
        assertThat(wrong("joining", "OPEN")).contains("Choose one");
        assertThat(wrong("pace", "slow")).contains("Choose one");
    }

    @Test
    void refusedFormKeepsWhatWasTypedAndSaysAllThatIsWrong() {
        Response refused = send(
                as("ada"),
                "/groups",
                charter(
                        "name",
                        "",
                        "purpose",
                        "Kept \"words\"",
                        "zone",
                        "Africa/Lagos",
                        "visibility",
                        "private",
                        "pace",
                        "open",
                        "language",
                        "tr"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#name", "#joining");
        assertThat(page.selectFirst("#purpose").text()).isEqualTo("Kept \"words\"");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("Africa/Lagos", "tr");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("private", "open", "open");
    }

    @Test
    void formSentTwiceAtOnceFoundsOneGroup() {
        Map<String, String> form = charter("name", "Only one of me");
        assertThat(AtOnce.statuses(() -> send(as("ada"), "/groups", form), () -> send(as("ada"), "/groups", form)))
                .containsOnly(303);
        assertThat(pathOf(send(as("ada"), "/groups", form))).isEqualTo("/groups/only-one-of-me");
        assertThat(visitor().get("/groups/only-one-of-me-2").statusCode()).isEqualTo(404);
    }

    @Test
    void groupsOfOneNameAtOnceHaveTwoAddresses() {
        assertThat(AtOnce.statuses(
                        () -> send(as("ada"), "/groups", charter("name", "Same here")),
                        () -> send(as("bruno"), "/groups", charter("name", "Same here"))))
                .containsOnly(303);
        assertThat(visitor().get("/groups/same-here").statusCode()).isEqualTo(200);
        assertThat(visitor().get("/groups/same-here-2").statusCode()).isEqualTo(200);
    }

    @Test
    void addressOfThePageThatFoundsIsNoGroups() {
        assertThat(SampleGroup.founded("name", "New").address).isEqualTo("/groups/new-2");
    }

    @Test
    void namesOfOtherScriptsHaveAddresses() {
        Response founded = send(as("ada"), "/groups", charter("name", "Вечера чтения"));
        assertThat(pathOf(founded)).isEqualTo("/groups/вечера-чтения");
        assertThat(page(visitor(), "/groups/вечера-чтения").selectFirst("h1").text())
                .isEqualTo("Вечера чтения");
    }

    private static String wrong(String field, String value) {
        Response refused = send(as("ada"), "/groups", charter(field, value));
        assertThat(refused.statusCode()).isEqualTo(422);
        return Jsoup.parse(refused.asString())
                .select("#errors a[href=#" + field + "]")
                .text();
    }

    private static List<String> names(Document page) {
        return page.select(".titles a").eachText();
    }
}
