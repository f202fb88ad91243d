package org.chapterhouse.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.chapterhouse.app.group.SampleGroup;
import org.chapterhouse.app.web.AtOnce;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class MeTest {
    @Test
    void personSettlesNameAndZone() {
        assertThat(settle("changer", "  Mary  Ann ", "America/Argentina/Ushuaia")
                        .statusCode())
                .isEqualTo(303);
        Document page = page(as("changer"), "/me?kept=yes");
        assertThat(page.selectFirst("#name").val()).isEqualTo("Mary Ann");
        assertThat(page.select("#zone option[selected]").eachAttr("value"))
                .containsExactly("America/Argentina/Ushuaia");
        assertThat(page.selectFirst("[role=status]").text()).isEqualTo("Kept.");
        assertThat(page.selectFirst(".person-name").text()).isEqualTo("Mary Ann");
    }

    @Test
    void nameIsTakenUpToItsLimit() {
        assertThat(settle("limit", "n".repeat(80), "Europe/Rome").statusCode()).isEqualTo(303);
        for (String name : new String[] {"n".repeat(81), "", " \u200b", "a\u0000b"}) {
            Response refused = settle("limit", name, "Europe/Rome");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.asString()).select("#errors a[href=#name]"))
                    .hasSize(1);
        }
        assertThat(page(as("limit"), "/me").selectFirst("#name").val()).hasSize(80);
    }

    @Test
    void unknownZoneIsRefusedAndTheNameKept() {
        Response refused = settle("zoned", "Typed", "Mars/Olympus");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("#name").val()).isEqualTo("Typed");
    }

    @Test
    void visitorIsAskedToSignIn() {
        assertThat(visitor().get("/me").header("Location")).endsWith("/sign-in?to=%2Fme");
    }

    @Test
    void groupsStandThereWithTheWayOut() {
        assertThat(page(as("jonas"), "/me").select("a[href=/groups/slow-history/departure]"))
                .hasSize(1);
    }

    @Test
    void wishIsGrantedByAnAdminAndLetsThePersonFoundGroups() {
        assertThat(send(as("wisher"), "/groups", SampleGroup.charter()).statusCode())
                .isEqualTo(403);
        assertThat(AtOnce.statuses(
                        () -> send(as("wisher"), "/me/wishes", Map.of()),
                        () -> send(as("wisher"), "/me/wishes", Map.of())))
                .containsOnly(303);
        assertThat(page(as("wisher"), "/me").text()).contains("You asked to become a facilitator");
        assertThat(page(as("ines"), "/").select("a[href=/me/wishes]")).hasSize(1);
        assertThat(page(as("ines"), "/me/wishes").select("form[action=/me/wishes/wisher/grant]"))
                .hasSize(1);
        assertThat(send(as("ines"), "/me/wishes/wisher/grant", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(page(as("ines"), "/me/wishes").select("form[action=/me/wishes/wisher/grant]"))
                .isEmpty();
        assertThat(page(as("wisher"), "/me").text()).contains("You may found groups");
        assertThat(send(as("wisher"), "/groups", SampleGroup.charter()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void wishesAreForAdmins() {
        assertThat(as("dana").get("/me/wishes").statusCode()).isEqualTo(404);
        send(as("hopeful"), "/me/wishes", Map.of());
        assertThat(send(as("hopeful"), "/me/wishes/hopeful/grant", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(send(as("ines"), "/me/wishes/nobody-here/grant", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private static Response settle(String person, String name, String zone) {
        return send(as(person), "/me", Map.of("name", name, "zone", zone));
    }

    @Test
    void newcomersClockIsThatOfTheirDevice() {
        Document there = page(as("from-new-york").cookie("zone", "America/New_York"), "/me");
        assertThat(there.select("#zone option[selected]").eachAttr("value")).containsExactly("America/New_York");
        Document nowhere = page(as("from-nowhere").cookie("zone", "Mars/Olympus"), "/me");
        assertThat(nowhere.select("#zone option[selected]").eachAttr("value")).containsExactly("UTC");
    }
}
