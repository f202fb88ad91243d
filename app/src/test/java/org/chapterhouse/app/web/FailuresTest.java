package org.chapterhouse.app.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class FailuresTest {
    @Test
    void unknownAddressIsAPageThatSaysSo() {
        given().when()
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("This page is not here"));
    }

    @Test
    void unknownAddressIsAPageForWhoIsSignedInToo() {
        Asking.as("ada")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("This page is not here"), containsString("Ada Lindqvist"));
    }
}
