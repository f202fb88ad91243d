package org.chapterhouse.app.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks for pages and sends forms as a person of the sample world would. */
public final class Asking {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final String CSRF = "csrf-token";
    private static final String TOKEN = "c2l4dGVlbi1ieXRlcy0xMQ";

    private Asking() {}

    public static RequestSpecification visitor() {
        return given().redirects().follow(false).cookie(CSRF, TOKEN);
    }

    public static RequestSpecification as(String person) {
        return visitor().header(TestSignIn.HEADER, person);
    }

    /** The page, parsed; the test fails where it does not answer 200. */
    public static Document page(RequestSpecification who, String path) {
        return Jsoup.parse(who.get(path).then().statusCode(200).extract().asString());
    }

    /** Sends a form with the token that its page would have carried. */
    public static Response send(RequestSpecification who, String path, Map<String, ?> fields) {
        return who.contentType(FORM).formParam(CSRF, TOKEN).formParams(fields).post(path);
    }

    /** Sends a file from a page's form, in its field {@code file}. */
    public static Response sendFile(RequestSpecification who, String path, String name, byte[] content) {
        return who.multiPart(CSRF, TOKEN)
                .multiPart("file", name, content, "application/octet-stream")
                .post(path);
    }

    /** Sends a form that could carry a file, without one. */
    public static Response sendParts(RequestSpecification who, String path, Map<String, String> fields) {
        RequestSpecification form = who.multiPart(CSRF, TOKEN);
        fields.forEach(form::multiPart);
        return form.post(path);
    }
}
