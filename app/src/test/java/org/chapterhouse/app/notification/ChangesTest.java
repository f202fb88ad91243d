package org.chapterhouse.app.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.app.notification.ListeningPage.Event;
import org.chapterhouse.app.web.Asking;
import org.chapterhouse.app.web.Postgres;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class ChangesTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final int MORE_THAN_CONNECTIONS = 80;

    @TestHTTPResource("/")
    URI site;

    private final HttpClient browser = HttpClient.newHttpClient();
    private LiveGroup group;

    @BeforeEach
    void foundGroup() {
        group = LiveGroup.found();
    }

    @Test
    void commentArrivesWithinASecondAndSaysOnlyWhereItIs() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        try (ListeningPage page = follow("chidi", "")) {
            Comment comment = group.comment("ada", thread);
            Event event = page.next(AT_ONCE);
            assertThat(event).isNotNull();
            assertThat(event.name()).isEqualTo("thread");
            assertThat(event.id()).isEqualTo(Long.toString(group.latestChange()));
            assertThat(event.data())
                    .isEqualTo(
                            "{\"seq\":%d,\"kind\":\"COMMENT_WRITTEN\",\"thread\":%d,\"comment\":%d,\"section\":\"%s\"}"
                                    .formatted(
                                            group.latestChange(), thread.number, comment.number, group.sectionSlug(0)));
        }
    }

    @Test
    void whatLiesAheadIsNotTold() throws Exception {
        try (ListeningPage page = follow("chidi", "")) {
            group.begin("ada", 1);
            DiscussionThread open = group.begin("ada", 0);
            Event first = page.next();
            assertThat(first.data()).contains("THREAD_STARTED", "\"thread\":" + open.number);
        }
    }

    @Test
    void whatLiesAheadIsToldToThoseWhoSeeAheadOrOpenedIt() throws Exception {
        try (ListeningPage facilitator = follow("ada", "");
                ListeningPage opened = follow("chidi", "?open=ahead")) {
            DiscussionThread ahead = group.begin("ada", 1);
            assertThat(facilitator.next().data()).contains("\"thread\":" + ahead.number);
            assertThat(opened.next().data()).contains("\"thread\":" + ahead.number);
        }
    }

    @Test
    void sessionIsToldByItsNumber() throws Exception {
        try (ListeningPage page = follow("chidi", "")) {
            group.closeFirstSession();
            Event event = page.next();
            assertThat(event.name()).isEqualTo("session");
            assertThat(event.data()).contains("SESSION_CHANGED", "\"session\":1");
        }
    }

    @Test
    void groupThatDoesNotExistForTheViewerIsNotFound() {
        Asking.as("hugo").get(path("")).then().statusCode(404);
        Asking.visitor().get(path("")).then().statusCode(404);
        Asking.as("chidi").get("/groups/no-such-group/changes").then().statusCode(404);
        Asking.as("chidi").get(path("?after=yesterday")).then().statusCode(404);
    }

    @Test
    void whatWasMissedIsToldInOrder() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        long seen = group.latestChange();
        Comment first = group.comment("ada", thread);
        Comment second = group.comment("ada", thread);
        try (ListeningPage page = follow("chidi", "?after=" + seen)) {
            assertThat(page.next().data()).contains("\"comment\":" + first.number);
            assertThat(page.next().data()).contains("\"comment\":" + second.number);
        }
    }

    @Test
    void whoMissedTooMuchIsToldSoOnce() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        long seen = group.latestChange();
        for (int more = 0; more <= News.MOST; more++) {
            group.comment("ada", thread);
        }
        try (ListeningPage page = follow("chidi", "?after=" + seen)) {
            Event event = page.next();
            assertThat(event.name()).isEqualTo("missed");
            assertThat(event.id()).isEqualTo(Long.toString(group.latestChange()));
            Comment next = group.comment("ada", thread);
            assertThat(page.next().data()).contains("\"comment\":" + next.number);
        }
    }

    @Test
    void positionOfTheFutureIsTakenAsTheLatest() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        try (ListeningPage page = follow("chidi", "?after=" + Long.MAX_VALUE)) {
            Comment comment = group.comment("ada", thread);
            assertThat(page.next().data()).contains("\"comment\":" + comment.number);
        }
    }

    @Test
    void streamEndsForWhoLeftWithoutTellingThemMore() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        try (ListeningPage page = follow("chidi", "")) {
            group.leave("chidi");
            group.comment("ada", thread);
            page.awaitEnd();
            assertThat(page.heardNothing()).isTrue();
        }
    }

    @Test
    void openStreamsKeepNoConnectionsToTheDatabase() throws Exception {
        DiscussionThread thread = group.begin("ada", 0);
        List<ListeningPage> pages = new ArrayList<>();
        try {
            for (int more = 0; more < MORE_THAN_CONNECTIONS; more++) {
                pages.add(follow("chidi", ""));
            }
            Comment comment = group.comment("ada", thread);
            for (ListeningPage page : pages) {
                assertThat(page.next().data()).contains("\"comment\":" + comment.number);
            }
        } finally {
            pages.forEach(ListeningPage::close);
        }
    }

    private ListeningPage follow(String person, String query) throws Exception {
        return ListeningPage.at(browser, site.resolve(path(query)), person);
    }

    private String path(String query) {
        return "/groups/" + group.slug() + "/changes" + query;
    }
}
