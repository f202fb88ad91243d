package org.chapterhouse.app.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.group.SampleGroup.charter;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.chapterhouse.app.web.AtOnce;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class ChartersTest {
    @Test
    void facilitatorChangesTheGroup() {
        SampleGroup group = SampleGroup.founded("name", "Before");
        assertThat(change(group, "ada", version(group), "name", "After", "rules", "None.")
                        .statusCode())
                .isEqualTo(303);
        Document page = page(visitor(), group.address);
        assertThat(page.selectFirst("h1").text()).isEqualTo("After");
        assertThat(page.text()).contains("None.");
    }

    @Test
    void formShowsWhatStandsThere() {
        SampleGroup group = SampleGroup.founded("joining", "request", "pace", "by-session", "purpose", "A purpose");
        Document page = page(as("ada"), group.address + "/settings");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("public", "request", "by-session");
        assertThat(page.selectFirst("#purpose").text()).isEqualTo("A purpose");
    }

    @Test
    void lateEditorIsShownWhatChangedAndKeepsWhatTheyTyped() {
        SampleGroup group = SampleGroup.founded("name", "One");
        String seen = version(group);
        change(group, "ada", seen, "name", "Two", "visibility", "unlisted");
        Response late = change(group, "ada", seen, "name", "Three");
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.asString());
        assertThat(page.selectFirst("#name").val()).isEqualTo("Three");
        assertThat(page.select("q").eachText()).contains("Two");
        assertThat(page.selectFirst("label[for=visibility-unlisted] .chip").text())
                .isEqualTo("stands there now");
        assertThat(change(group, "ada", page.selectFirst("input[name=version]").val(), "name", "Three")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(visitor(), group.address).selectFirst("h1").text()).isEqualTo("Three");
    }

    @Test
    void changesAtTheSameMomentHaveOneWinner() {
        SampleGroup group = SampleGroup.founded();
        String seen = version(group);
        assertThat(AtOnce.statuses(
                        () -> change(group, "ada", seen, "name", "Left"),
                        () -> change(group, "ines", seen, "name", "Right")))
                .containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void badFormIsRefusedAndKept() {
        SampleGroup group = SampleGroup.founded("name", "Stays");
        Response refused = change(group, "ada", version(group), "name", "", "purpose", "Typed");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("#purpose").text())
                .isEqualTo("Typed");
        assertThat(page(visitor(), group.address).selectFirst("h1").text()).isEqualTo("Stays");
    }

    @Test
    void versionThatIsNoNumberCountsAsOld() {
        SampleGroup group = SampleGroup.founded();
        assertThat(change(group, "ada", "x", "name", "Other").statusCode()).isEqualTo(409);
    }

    private static Response change(SampleGroup group, String by, String version, String... changed) {
        var form = charter(changed);
        form.put("version", version);
        return send(as(by), group.address + "/settings", form);
    }

    private static String version(SampleGroup group) {
        return page(as("ada"), group.address + "/settings")
                .selectFirst("input[name=version]")
                .val();
    }
}
