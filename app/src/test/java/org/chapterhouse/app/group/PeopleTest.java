package org.chapterhouse.app.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chapterhouse.app.web.AtOnce;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class PeopleTest {
    @Test
    void visitorSeesThePeopleOfAPublicGroupAndNoMail() {
        Document page = page(visitor(), "/groups/slow-history/people");
        assertThat(page.text()).contains("8 people", "Elif Aydın moderator").doesNotContain("@chapterhouse.example");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void requestsAreForFacilitators() {
        SampleGroup group = SampleGroup.founded("joining", "request").with("hugo");
        assertThat(page(as("ada"), group.address + "/people").select("form[action$=/hugo/acceptance]"))
                .hasSize(1);
        assertThat(page(as("dana"), group.address + "/people").text()).doesNotContain("Hugo");
    }

    @Test
    void facilitatorSettlesRoles() {
        SampleGroup group = SampleGroup.founded().with("hugo");
        assertThat(group.settle("ada", "hugo", "facilitator", "moderator").statusCode())
                .isEqualTo(303);
        assertThat(group.people()).contains("Hugo Marchetti facilitator moderator");
        assertThat(group.settle("hugo", "ada").statusCode()).isEqualTo(303);
        assertThat(group.people()).contains("Ada Lindqvist");
        assertThat(group.settle("hugo", "hugo", "facilitator").statusCode()).isEqualTo(303);
        assertThat(group.people()).contains("Hugo Marchetti facilitator");
    }

    @Test
    void lastFacilitatorStaysOne() {
        SampleGroup group = SampleGroup.founded().with("hugo");
        assertThat(group.settle("ada", "ada", "moderator").statusCode()).isEqualTo(409);
        assertThat(group.people()).contains("Ada Lindqvist facilitator");
    }

    @Test
    void facilitatorsWhoRelieveEachOtherAtOnceLeaveOne() {
        SampleGroup group = SampleGroup.founded().with("hugo");
        group.settle("ada", "hugo", "facilitator");
        String adas = group.version("ada", "ada");
        String hugos = group.version("ada", "hugo");
        List<Integer> statuses = AtOnce.statuses(
                () -> group.settleAsSeen("ines", "hugo", hugos), () -> group.settleAsSeen("ines", "ada", adas));
        assertThat(statuses).containsExactlyInAnyOrder(303, 409);
        assertThat(group.people())
                .filteredOn(person -> person.endsWith("facilitator"))
                .hasSize(1);
    }

    @Test
    void rolesOfAnOldPageAreRefused() {
        SampleGroup group = SampleGroup.founded().with("hugo");
        String seen = group.version("ada", "hugo");
        group.settleAsSeen("ada", "hugo", seen, "moderator");
        assertThat(group.settleAsSeen("ines", "hugo", seen, "facilitator").statusCode())
                .isEqualTo(409);
        assertThat(group.people()).contains("Hugo Marchetti moderator");
    }

    @Test
    void whoMayNoLongerDecideDecidesNothing() {
        SampleGroup group = SampleGroup.founded().with("hugo", "jonas");
        assertThat(group.settleAsSeen("hugo", "jonas", "0", "facilitator").statusCode())
                .isEqualTo(403);
        assertThat(group.settleAsSeen("ada", "nobody-here", "0", "facilitator").statusCode())
                .isEqualTo(404);
    }

    @Test
    void manyPeopleArePaged() {
        SampleGroup group = SampleGroup.founded();
        for (int number = 10; number < 62; number++) {
            group.with("crowd" + number);
        }
        Document first = page(visitor(), group.address + "/people");
        assertThat(first.select(".people li")).hasSize(50);
        Document second = page(visitor(), first.selectFirst("a[href*=after]").attr("href"));
        assertThat(second.select(".who p:first-child").eachText()).containsExactly("Crowd59", "Crowd60", "Crowd61");
    }
}
