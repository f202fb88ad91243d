package org.chapterhouse.app.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;

import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** A group of a test's own: founded, joined and led through the pages, as people do. */
public final class SampleGroup {
    public final String address;

    private SampleGroup(String address) {
        this.address = address;
    }

    /** Founds a group as Ada, with what is to differ from {@link #charter} as pairs of names and values. */
    public static SampleGroup founded(String... changed) {
        Response founded = send(as("ada"), "/groups", charter(changed));
        assertThat(founded.statusCode()).isEqualTo(303);
        return new SampleGroup(pathOf(founded));
    }

    /** What the form of an open, public group sends. */
    public static Map<String, String> charter(String... changed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "Group " + UUID.randomUUID(),
                "purpose", "To be tested.",
                "rules", "",
                "zone", "Europe/Stockholm",
                "language", "en",
                "visibility", "public",
                "joining", "open",
                "pace", "by-reader",
                "key", key()));
        for (int index = 0; index < changed.length; index += 2) {
            fields.put(changed[index], changed[index + 1]);
        }
        return fields;
    }

    public SampleGroup with(String... people) {
        for (String person : people) {
            assertThat(join(person).statusCode()).isEqualTo(303);
        }
        return this;
    }

    public Response join(String person) {
        return send(as(person), address + "/memberships", Map.of("key", key()));
    }

    public Response answer(String by, String person, String answer) {
        return send(as(by), address + "/memberships/" + person + "/" + answer, Map.of());
    }

    public Response leave(String person) {
        return send(as(person), address + "/departure", Map.of());
    }

    /** Settles a member's roles on the page that the one who decides has just opened. */
    public Response settle(String by, String member, String... roles) {
        return settleAsSeen(by, member, version(by, member), roles);
    }

    /** Settles a member's roles on a page with this version of the membership. */
    public Response settleAsSeen(String by, String member, String version, String... roles) {
        return send(
                as(by), address + "/people/" + member + "/roles", Map.of("role", List.of(roles), "version", version));
    }

    public String version(String by, String member) {
        Element form = page(as(by), address + "/people").selectFirst("form[action$=/" + member + "/roles]");
        return form.selectFirst("input[name=version]").val();
    }

    /** The names on the people page, as a member of the site sees them. */
    public List<String> people() {
        return page(as("dana"), address + "/people")
                .select("[aria-labelledby=members] .who p:first-child")
                .eachText();
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** Where an act led, as people read it in the address bar. */
    public static String pathOf(Response response) {
        assertThat(response.header("Location")).isASCII();
        return URI.create(response.header("Location")).getPath();
    }
}
