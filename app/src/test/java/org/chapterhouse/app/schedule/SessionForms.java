package org.chapterhouse.app.schedule;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.chapterhouse.app.web.Asking;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Fills in the form that settles a session, and sends it. */
final class SessionForms {
    /** The day that the form names. */
    static final LocalDate NEXT_WEEK = LocalDate.now(ZoneOffset.UTC).plusDays(7);

    private SessionForms() {}

    /** A form that nothing is wrong with: next week at 19:30, reading Spring. */
    static Map<String, Object> filledIn() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("date", NEXT_WEEK.toString());
        fields.put("start", "19:30");
        fields.put("minutes", "90");
        fields.put("title", "By the spring");
        fields.put("note", "Bring boots.");
        fields.put("section", List.of("spring"));
        fields.put("key", UUID.randomUUID().toString());
        return fields;
    }

    static Map<String, Object> filledIn(Map<String, ?> otherwise) {
        Map<String, Object> fields = filledIn();
        fields.putAll(otherwise);
        return fields;
    }

    /** Plans a session as Ada and gives its address. */
    static String plan(OwnGroup group, Map<String, ?> otherwise) {
        return plan(group, "ada", filledIn(otherwise))
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
    }

    static Response plan(OwnGroup group, String person, Map<String, ?> fields) {
        return Asking.send(Asking.as(person), group.planAddress() + "/sessions", fields);
    }

    /** The page that refuses a form, parsed. */
    static Document refused(Response response) {
        return Jsoup.parse(response.then().statusCode(422).extract().asString());
    }

    /** What a field of the form holds. */
    static String value(Document page, String field) {
        return page.select("#" + field).val();
    }

    /** What the page says at a field is wrong with it. */
    static String wrong(Document page, String field) {
        return page.select("#" + field + "-wrong").text();
    }
}
