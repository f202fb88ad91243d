package org.chapterhouse.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class TakenDraftsTest {
    private static final String THREAD = "/groups/slow-history/threads/1/comments";
    private static final String NAME = UUID.randomUUID().toString();

    @Test
    void takenFormIsNamedToTheNextPage() {
        Response taken = sent(NAME, Map.of("body", "Kept until it was taken.", "key", UUID.randomUUID()));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.cookie(TakenDrafts.TAKEN)).isEqualTo(NAME);
        assertThat(taken.cookie(TakenDrafts.SENT)).isEmpty();
        assertThat(taken.detailedCookie(TakenDrafts.TAKEN).getSameSite()).isEqualTo("Lax");
    }

    @Test
    void refusedFormKeepsItsDraft() {
        Response refused = sent(NAME, Map.of("body", " ", "key", UUID.randomUUID()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.cookies()).doesNotContainKey(TakenDrafts.TAKEN);
    }

    @Test
    void formThatLedToSigningInKeepsItsDraft() {
        Response asked =
                Asking.send(Asking.visitor().cookie(TakenDrafts.SENT, NAME), THREAD, Map.of("body", "Whose is this?"));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.cookies()).doesNotContainKey(TakenDrafts.TAKEN);
    }

    @Test
    void nameThatNoScriptGaveIsPassedOver() {
        Response taken = sent("no name=1", Map.of("body", "Taken all the same.", "key", UUID.randomUUID()));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.cookies()).doesNotContainKey(TakenDrafts.TAKEN);
    }

    private static Response sent(String name, Map<String, ?> fields) {
        return Asking.send(Asking.as("chidi").cookie(TakenDrafts.SENT, name), THREAD, fields);
    }
}
