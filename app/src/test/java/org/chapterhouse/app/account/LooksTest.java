package org.chapterhouse.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.Map;
import org.chapterhouse.app.web.Asking;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class LooksTest {
    @Test
    void chosenLookIsKeptForAYearAndShownOnTheNextPage() {
        Response answer = choose(Map.of("theme", "sepia", "text", "large", "to", "/groups?after=3"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/groups?after=3");
        Cookie theme = answer.detailedCookie("theme");
        assertThat(theme.getMaxAge()).isEqualTo(31_536_000);
        assertThat(theme.getPath()).isEqualTo("/");
        assertThat(theme.isHttpOnly()).isTrue();
        assertThat(theme.getSameSite()).isEqualToIgnoringCase("Lax");

        String page = Asking.visitor().cookies(answer.cookies()).get("/nowhere").asString();
        assertThat(Jsoup.parse(page).selectFirst("html").attributes())
                .anyMatch(attribute -> attribute.toString().equals("data-theme=\"sepia\""))
                .anyMatch(attribute -> attribute.toString().equals("data-text=\"large\""));
    }

    @Test
    void unknownLookIsNone() {
        Response answer = choose(Map.of("theme", "neon\"><script>", "text", "huge"));
        assertThat(answer.detailedCookie("theme").getMaxAge()).isZero();
        assertThat(answer.detailedCookie("text").getMaxAge()).isZero();
    }

    @Test
    void leadsNowhereElse() {
        assertThat(choose(Map.of("theme", "dark", "to", "//evil.example")).header("Location"))
                .doesNotContain("evil");
    }

    private static Response choose(Map<String, String> look) {
        return Asking.send(Asking.visitor(), "/me/look", look);
    }
}
