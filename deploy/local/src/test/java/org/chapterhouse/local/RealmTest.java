package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealmTest {
    private final Installation installation = Installation.ofThisBuild();
    private final JsonNode realm =
            new ObjectMapper().readTree(installation.realm().toFile());

    RealmTest() throws Exception {}

    @Test
    void addressesAreExact() {
        JsonNode client = realm.get("clients").get(0);
        assertThat(client.get("redirectUris"))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo("${CHAPTERHOUSE_ADDRESS:http://localhost:8080}/signed-in");
        assertThat(realm.toString())
                .doesNotContain("/*")
                .doesNotContain("\"*\"")
                .doesNotContain("\"+\"");
    }

    @Test
    void theRealmHoldsNoSecretAndNobody() {
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.get("clients").get(0).get("secret").asText()).isEqualTo("${CHAPTERHOUSE_CLIENT_SECRET}");
    }

    @Test
    void signInIsGuarded() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.get("passwordPolicy").asText()).contains("length(12)", "notUsername", "notEmail");
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("clients")
                        .get(0)
                        .get("attributes")
                        .get("pkce.code.challenge.method")
                        .asText())
                .isEqualTo("S256");
    }

    @Test
    void theDemosPeopleAreWhoTheSampleWorldSays() throws Exception {
        JsonNode users =
                new ObjectMapper().readTree(installation.demoPeople().toFile()).get("users");
        assertThat(users.findValuesAsText("id"))
                .startsWith("a0000000-0000-4000-8000-000000000001")
                .endsWith("a0000000-0000-4000-8000-00000000000a");
        assertThat(DemoPeople.in(installation.demoPeople()).people())
                .extracting(DemoPeople.Person::handle)
                .containsExactly("ada", "bruno", "chidi", "dana", "elif", "farid", "greta", "hugo", "ines", "jonas");
    }

    @Test
    void theSignInPagesWearTheAppsColours() throws Exception {
        Path app = installation.root().resolve("app/src/main/resources/META-INF/resources/css/tokens.css");
        Path theme = installation.themes().resolve("chapterhouse/login/resources/css/tokens.css");
        assertThat(theme).hasSameTextualContentAs(app);
        assertThat(Files.size(theme)).isPositive();
    }
}
