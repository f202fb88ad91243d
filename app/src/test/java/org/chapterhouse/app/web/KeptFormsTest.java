package org.chapterhouse.app.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What was typed survives an expired session and an old token; it is shown again, and sent by nobody but its author. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class KeptFormsTest {
    private static final String ACTION = "/groups/slow-history/comments/1/edit";
    private static final String TEXT = "The first line of it.\nThe second, with <b>brackets</b> & an umlaut: ü";

    @Test
    void formOfAnExpiredSessionLeadsToSignInAndComesBackWithItsText() {
        Response answer = Asking.send(Asking.visitor(), ACTION, Map.of("body", TEXT, "version", "3"));
        assertThat(answer.statusCode()).isEqualTo(303);
        String signIn = path(answer);
        assertThat(signIn).startsWith("/sign-in?to=");

        Element form =
                page(Asking.as("elif"), destination(signIn), cookie(answer)).selectFirst("main form");
        assertThat(form.attr("action")).isEqualTo(ACTION);
        assertThat(form.selectFirst("textarea[name=body]").wholeText()).isEqualTo(TEXT);
        assertThat(form.selectFirst("input[type=hidden][name=version]").val()).isEqualTo("3");
        assertThat(form.select("[name=csrf-token]")).hasSize(1);
    }

    @Test
    void formWithAnOldTokenIsShownAgainWithItsText() {
        Response answer = given().redirects()
                .follow(false)
                .header(TestSignIn.HEADER, "elif")
                .formParam("csrf-token", "b2xkLXRva2VuLTE2LWJ5dA")
                .formParam("body", TEXT)
                .post(ACTION);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(path(answer)).startsWith("/kept-forms/");
        Document page = page(Asking.as("elif"), path(answer), cookie(answer));
        assertThat(page.selectFirst("textarea[name=body]").wholeText()).isEqualTo(TEXT);
        assertThat(page.select("body").text()).doesNotContain("b2xkLXRva2VuLTE2LWJ5dA");
    }

    @Test
    void keptFormIsForItsKeyAndItsFirstReaderOnly() {
        Response answer = Asking.send(Asking.visitor(), ACTION, Map.of("body", TEXT));
        String page = destination(path(answer));
        Asking.as("ada").get(page).then().statusCode(404);
        page(Asking.as("ada"), page, cookie(answer));
        page(Asking.as("ada"), page, cookie(answer));
        Asking.as("hugo").cookie(cookie(answer)).get(page).then().statusCode(404);
        Asking.visitor().cookie(cookie(answer)).get(page).then().statusCode(404);
    }

    @Test
    void keyStaysOutOfReachOfScriptsAndOtherPages() {
        Cookie cookie = cookie(Asking.send(Asking.visitor(), ACTION, Map.of("body", TEXT)));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getPath()).startsWith("/kept-forms/");
        assertThat(cookie.getMaxAge()).isEqualTo(1800);
    }

    @Test
    void fileIsAskedForAgain() {
        Response answer = Asking.visitor()
                .multiPart("csrf-token", "b2xkLXRva2VuLTE2LWJ5dA")
                .multiPart("note", "with a note of some words")
                .multiPart("file", "pump.txt", "text".getBytes(StandardCharsets.UTF_8))
                .post(ACTION);
        Element form = page(Asking.as("ada"), path(answer), cookie(answer)).selectFirst("main form");
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.select("input[type=file][name=file]")).hasSize(1);
        assertThat(form.selectFirst("input[name=note]").val()).isEqualTo("with a note of some words");
    }

    @Test
    void strangeTokenCookieIsThrownAwayAndThePageShown() {
        Response answer = given().redirects()
                .follow(false)
                .cookie("csrf-token", "of-another-program")
                .get("/sign-in?to=there");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(path(answer)).isEqualTo("/sign-in?to=there");
        assertThat(answer.detailedCookie("csrf-token").getMaxAge()).isZero();
    }

    @Test
    void formThatIsTooLargeToKeepIsRefusedPlainly() {
        Response answer =
                Asking.send(Asking.visitor(), ACTION, Map.of("body", "a".repeat(200_000), "more", "b".repeat(200_000)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("Go back and try again");
    }

    @Test
    void formThatAnotherSiteSentIsNeitherTakenNorKept() {
        Response answer =
                Asking.send(Asking.as("elif").header("Sec-Fetch-Site", "cross-site"), ACTION, Map.of("body", TEXT));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.detailedCookie(KeepingForms.COOKIE)).isNull();
    }

    @Test
    void pageOpenedMeanwhileInAnotherTabDoesNotMakeATokenOld() {
        String token = "b25lLXRva2VuLTE2LWJ5dA";
        RequestSpecification browser = given().cookie("csrf-token", token);
        assertThat(browser.get("/sign-in").cookie("csrf-token")).isEqualTo(token);
    }

    @Test
    void pageThatNeedsAPersonComesBackWithItsQuery() {
        Response answer = Asking.visitor().get(ACTION + "?on=b-12");
        assertThat(path(answer)).isEqualTo("/sign-in?to=" + Page.encoded(ACTION + "?on=b-12"));
    }

    private static Document page(RequestSpecification who, String path, Cookie cookie) {
        return Asking.page(who.cookie(cookie), path);
    }

    private static Cookie cookie(Response answer) {
        return answer.detailedCookie(KeepingForms.COOKIE);
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String destination(String signIn) {
        return URLDecoder.decode(signIn.substring("/sign-in?to=".length()), StandardCharsets.UTF_8);
    }
}
