package org.chapterhouse.app.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chapterhouse.app.notification.ListeningPage.Event;
import org.chapterhouse.app.web.Postgres;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Two copies of the app on one database: the other copy is a connection that writes as it would. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class CopiesTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration BY_POLLING = Duration.ofSeconds(6);

    @TestHTTPResource("/")
    URI site;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final LiveGroup group = LiveGroup.found();

    @Test
    void changeOfAnotherCopyArrivesWithinASecond() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        try (Connection other = connect();
                ListeningPage page = follow()) {
            // More often than polling could find them so soon by chance.
            for (int time = 0; time < 4; time++) {
                long seq = change(other, thread);
                tell(other, group.id() + ":" + seq);
                assertThat(page.next(AT_ONCE)).extracting(Event::id).isEqualTo(Long.toString(seq));
            }
        }
    }

    @Test
    void changeThatNobodyTellsOfIsFoundByPolling() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        try (Connection other = connect();
                ListeningPage page = follow()) {
            long seq = change(other, thread);
            assertThat(page.next(BY_POLLING)).extracting(Event::id).isEqualTo(Long.toString(seq));
        }
    }

    @Test
    void otherCopiesAreToldOfWhatWasCommitted() throws Exception {
        try (Connection other = connect()) {
            other.createStatement().execute("listen " + Notification.CHANNEL);
            group.begin("ada", 0);
            String told = group.id() + ":" + group.latestChange();
            PGConnection listening = other.unwrap(PGConnection.class);
            List<String> heard = new ArrayList<>();
            // A transaction's changes may come in one notification or, where the first was on its way, in two.
            while (heard.stream().noneMatch(told::equals)) {
                PGNotification[] more = listening.getNotifications((int) BY_POLLING.toMillis());
                assertThat(more).as("notifications after %s", heard).isNotEmpty();
                Stream.of(more).map(PGNotification::getParameter).forEach(heard::add);
            }
        }
    }

    @Test
    void nonsenseFromAnotherCopyIsPassedOver() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        try (Connection other = connect();
                ListeningPage page = follow()) {
            tell(other, "nonsense " + UUID.randomUUID() + ":99999999999999999999 ::");
            long seq = change(other, thread);
            tell(other, group.id() + ":" + seq);
            assertThat(page.next(AT_ONCE)).extracting(Event::id).isEqualTo(Long.toString(seq));
        }
    }

    private long change(Connection other, DiscussionThread thread) throws SQLException {
        try (PreparedStatement write = other.prepareStatement("""
                with counted as (
                    update group_counter set changes = changes + 1 where group_id = ? returning changes
                )
                insert into group_change (group_id, seq, kind, ref, section_id, at)
                select ?, changes, 'THREAD_CHANGED', ?, ?, now() from counted returning seq
                """)) {
            write.setObject(1, group.id());
            write.setObject(2, group.id());
            write.setObject(3, thread.id);
            write.setObject(4, thread.section.id);
            try (ResultSet written = write.executeQuery()) {
                written.next();
                return written.getLong(1);
            }
        }
    }

    private static void tell(Connection other, String payload) throws SQLException {
        try (PreparedStatement notify = other.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, Notification.CHANNEL);
            notify.setString(2, payload);
            notify.execute();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private ListeningPage follow() throws Exception {
        return ListeningPage.at(
                HttpClient.newHttpClient(), site.resolve("/groups/" + group.slug() + "/changes"), "chidi");
    }
}
