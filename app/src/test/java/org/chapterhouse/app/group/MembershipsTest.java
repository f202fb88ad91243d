package org.chapterhouse.app.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.group.SampleGroup.key;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chapterhouse.app.web.AtOnce;
import org.chapterhouse.app.web.Postgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class MembershipsTest {
    @Test
    void openGroupTakesWhoeverJoins() {
        SampleGroup group = SampleGroup.founded().with("hugo");
        assertThat(group.people()).containsExactly("Ada Lindqvist facilitator", "Hugo Marchetti");
        assertThat(page(as("hugo"), group.address).select("form[action$=/memberships]"))
                .isEmpty();
    }

    @Test
    void formOfJoiningSentTwiceJoinsOnce() {
        SampleGroup group = SampleGroup.founded();
        Map<String, String> form = Map.of("key", key());
        String address = group.address + "/memberships";
        assertThat(AtOnce.statuses(() -> send(as("hugo"), address, form), () -> send(as("hugo"), address, form)))
                .containsOnly(303);
        assertThat(group.people()).hasSize(2);
    }

    @Test
    void twoFormsOfJoiningAtOnceMakeOneMembership() {
        SampleGroup group = SampleGroup.founded();
        assertThat(AtOnce.statuses(() -> group.join("hugo"), () -> group.join("hugo"), () -> group.join("hugo")))
                .containsExactlyInAnyOrder(303, 409, 409);
        assertThat(group.people()).hasSize(2);
    }

    @Test
    void somebodyNewJoinsFromSeveralTabsAtOnce() {
        SampleGroup group = SampleGroup.founded();
        assertThat(AtOnce.statuses(() -> group.join("newcomer"), () -> group.join("newcomer")))
                .containsExactlyInAnyOrder(303, 409);
        assertThat(group.people()).hasSize(2);
    }

    @Test
    void requestWaitsForAFacilitator() {
        SampleGroup group = SampleGroup.founded("joining", "request").with("hugo");
        assertThat(group.people()).hasSize(1);
        assertThat(page(as("hugo"), group.address).text()).contains("You asked to join");
        assertThat(page(as("hugo"), "/").text()).contains("You asked to join");
        assertThat(page(as("ada"), "/").select("a[href=" + group.address + "/people]"))
                .hasSize(1);
        assertThat(group.answer("ada", "hugo", "acceptance").statusCode()).isEqualTo(303);
        assertThat(group.people()).contains("Hugo Marchetti");
    }

    @Test
    void letInTwiceIsLetInOnce() {
        SampleGroup group = SampleGroup.founded("joining", "request").with("hugo");
        assertThat(AtOnce.statuses(
                        () -> group.answer("ada", "hugo", "acceptance"),
                        () -> group.answer("ada", "hugo", "acceptance")))
                .containsOnly(303);
        assertThat(group.people()).hasSize(2);
    }

    @Test
    void whoIsInCannotBeDeclinedAnyMore() {
        SampleGroup group = SampleGroup.founded("joining", "request").with("hugo");
        group.answer("ada", "hugo", "acceptance");
        assertThat(group.answer("ada", "hugo", "refusal").statusCode()).isEqualTo(409);
        assertThat(group.people()).contains("Hugo Marchetti");
    }

    @Test
    void whoWasDeclinedCanAskAgain() {
        SampleGroup group = SampleGroup.founded("joining", "request").with("hugo");
        assertThat(group.answer("ada", "hugo", "refusal").statusCode()).isEqualTo(303);
        assertThat(page(as("ada"), group.address + "/people").text()).doesNotContain("Hugo");
        assertThat(group.join("hugo").statusCode()).isEqualTo(303);
        assertThat(page(as("ada"), group.address + "/people").text()).contains("Hugo");
    }

    @Test
    void groupByInvitationCannotBeJoined() {
        SampleGroup group = SampleGroup.founded("joining", "invitation");
        assertThat(group.join("hugo").statusCode()).isEqualTo(403);
        assertThat(page(as("hugo"), group.address).select("form[action$=/memberships]"))
                .isEmpty();
    }

    @Test
    void visitorIsSentToSignInAndBack() {
        SampleGroup group = SampleGroup.founded();
        assertThat(page(visitor(), group.address)
                        .select("a[href^=/sign-in?to=]")
                        .eachText())
                .contains("Sign in to join");
    }

    @Test
    void leavingIsAskedOnceAndUndone() {
        SampleGroup group = SampleGroup.founded().with("hugo");
        assertThat(page(as("hugo"), group.address + "/departure")
                        .selectFirst("h1")
                        .text())
                .startsWith("Leave");
        assertThat(group.leave("hugo").statusCode()).isEqualTo(303);
        assertThat(group.leave("hugo").statusCode()).isEqualTo(303);
        assertThat(group.people()).hasSize(1);
        assertThat(as("hugo").get(group.address + "/departure").statusCode()).isEqualTo(303);
        assertThat(group.with("hugo").people()).hasSize(2);
    }

    @Test
    void requestCanBeTakenBack() {
        SampleGroup group = SampleGroup.founded("joining", "request").with("hugo");
        assertThat(page(as("hugo"), group.address + "/departure")
                        .selectFirst("h1")
                        .text())
                .startsWith("Take back");
        group.leave("hugo");
        assertThat(page(as("ada"), group.address + "/people").text()).doesNotContain("Hugo");
    }

    @Test
    void privateGroupIsGoneForWhoeverLeaves() {
        SampleGroup group = SampleGroup.founded().with("bruno");
        group.settle("ada", "bruno", "facilitator");
        makePrivate(group);
        assertThat(SampleGroup.pathOf(group.leave("ada"))).isEqualTo("/groups");
        assertThat(as("ada").get(group.address).statusCode()).isEqualTo(404);
        assertThat(as("bruno").get(group.address).statusCode()).isEqualTo(200);
    }

    @Test
    void lastFacilitatorCannotLeave() {
        SampleGroup group = SampleGroup.founded().with("hugo");
        assertThat(group.leave("ada").statusCode()).isEqualTo(409);
        assertThat(group.people()).contains("Ada Lindqvist facilitator");
    }

    @Test
    void ofTwoFacilitatorsWhoLeaveAtOnceOneStays() {
        SampleGroup group = SampleGroup.founded().with("hugo");
        group.settle("ada", "hugo", "facilitator");
        assertThat(AtOnce.statuses(() -> group.leave("ada"), () -> group.leave("hugo")))
                .containsExactlyInAnyOrder(303, 409);
        assertThat(group.people()).hasSize(1).allMatch(person -> person.endsWith("facilitator"));
    }

    private static void makePrivate(SampleGroup group) {
        var form = SampleGroup.charter("visibility", "private", "joining", "request");
        form.put(
                "version",
                page(as("ada"), group.address + "/settings")
                        .selectFirst("input[name=version]")
                        .val());
        assertThat(send(as("ada"), group.address + "/settings", form).statusCode())
                .isEqualTo(303);
    }
}
