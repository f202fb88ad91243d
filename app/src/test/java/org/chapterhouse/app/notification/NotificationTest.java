package org.chapterhouse.app.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.domain.notification.GroupReached;
import org.junit.jupiter.api.Test;

class NotificationTest {
    private static final int POSTGRES_LIMIT = 8000;

    private final GroupReached highest = new GroupReached(UUID.randomUUID(), 999_999_999_999_999_999L);

    @Test
    void whatIsWrittenIsRead() {
        List<GroupReached> groups = List.of(highest, new GroupReached(UUID.randomUUID(), 1));
        assertThat(Notification.payloads(groups))
                .singleElement()
                .satisfies(payload -> assertThat(Notification.read(payload)).isEqualTo(groups));
    }

    @Test
    void manyGroupsAreSpreadOverPayloadsThatPostgresTakes() {
        List<String> payloads = Notification.payloads(Collections.nCopies(Notification.MOST_GROUPS + 1, highest));
        assertThat(payloads)
                .hasSize(2)
                .allSatisfy(payload ->
                        assertThat(payload.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(POSTGRES_LIMIT));
        assertThat(Notification.read(payloads.get(0))).hasSize(Notification.MOST_GROUPS);
        assertThat(Notification.read(payloads.get(1))).containsExactly(highest);
    }

    @Test
    void whatIsNotUnderstoodIsLeftOut() {
        assertThat(Notification.read("")).isEmpty();
        assertThat(Notification.read("group:1 " + highest.group() + ":" + highest.seq()
                        + "0 ------------------------------------:1"))
                .isEmpty();
    }
}
