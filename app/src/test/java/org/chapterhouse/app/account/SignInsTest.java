package org.chapterhouse.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.chapterhouse.app.web.Asking;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class SignInsTest {
    @ParameterizedTest
    @CsvSource({
        "/groups/slow-history?after=3, /groups/slow-history?after=3",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example/, /",
        "%2F%2Fevil.example, /"
    })
    void whoeverIsSignedInGoesOnToAPageOfThisSite(String to, String led) {
        Response answer = Asking.as("ada").queryParam("to", to).get("/sign-in");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(here(answer) + led);
    }

    @ParameterizedTest
    @CsvSource({"/sign-in", "/register"})
    void whileKeycloakIsAwayThePageAsksForPatienceAndTriesAgain(String door) {
        Response answer = Asking.visitor().queryParam("to", "/groups?x=1").get(door);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Refresh")).isEqualTo("3");
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(Jsoup.parse(answer.asString()).selectFirst("main a.primary").attr("href"))
                .isEqualTo(door + "?to=%2Fgroups%3Fx%3D1");
    }

    @Test
    void signInThatWasBrokenOffCanStartOver() {
        Response answer = Asking.visitor().queryParam("error", "access_denied").get("/signed-in");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Jsoup.parse(answer.asString()).select("main a[href=/sign-in]"))
                .hasSize(1);
    }

    @Test
    void signingOutTakesAFormOfOurs() {
        Asking.as("ada").get("/sign-out").then().statusCode(405);
        Response answer = Asking.send(Asking.as("ada"), "/sign-out", Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(here(answer) + "/");
        assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\"");
    }

    private static String here(Response answer) {
        return answer.header("Location").replaceFirst("^(https?://localhost:\\d+)/.*", "$1");
    }
}
