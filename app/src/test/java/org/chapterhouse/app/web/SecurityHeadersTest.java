package org.chapterhouse.app.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class SecurityHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/nowhere", "/css/base.css"})
    void everyAnswerIsGuarded(String path) {
        Response answer = given().get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .contains("form-action 'self' http://localhost:1")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().hasHeaderWithName("Strict-Transport-Security"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/nowhere"})
    void pagesAreStoredByNobodyElse(String path) {
        assertThat(given().get(path).header("Cache-Control")).isEqualTo("private, no-cache");
    }
}
