package org.chapterhouse.app.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.chapterhouse.app.web.Postgres;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class ReadingPagesTest {
    private static final String READ = "/groups/slow-history/read/the-opposition-of-1923/";
    private static final String LETTER = READ + "the-letter-of-the-forty-six";
    private static final int MEMBER_STATEMENTS = 6;
    private static final int VISITOR_STATEMENTS = 3;

    @Inject
    SessionFactory sessions;

    @Test
    void textStandsWithItsThreadsBesideIt() {
        Document page = page(as("jonas"), LETTER);
        assertThat(page.selectFirst("h1").text()).isEqualTo("The Letter of the Forty-Six");
        assertThat(page.select("article.text [data-block]")).hasSizeGreaterThan(1);
        assertThat(page.select(".margin details.thread")).hasSize(2);
        assertThat(page.select("mark")).isNotEmpty();
        assertThat(page.select("#talk article.thread")).isNotEmpty();
    }

    @Test
    void threadBesideTheTextIsCalledByTheTitleThatItWasGiven() {
        Document page = page(as("elif"), READ + "an-unlikely-alliance");
        assertThat(page.select(".margin summary .opening").eachText()).contains("Could you have shaken that hand?");
    }

    @Test
    void memberCostsFewStatementsWhateverThereIsToShow() {
        page(as("jonas"), LETTER);
        assertThat(statements(() -> page(as("jonas"), LETTER))).isLessThanOrEqualTo(MEMBER_STATEMENTS);
    }

    @Test
    void visitorCostsFewerStatements() {
        page(visitor(), LETTER);
        assertThat(statements(() -> page(visitor(), LETTER))).isLessThanOrEqualTo(VISITOR_STATEMENTS);
    }

    @Test
    void visitorReadsAndCannotWrite() {
        Document page = page(visitor(), LETTER);
        assertThat(page.select("li.comment")).isNotEmpty();
        assertThat(page.select("form.write")).isEmpty();
        assertThat(page.select("a.begin")).isEmpty();
    }

    @Test
    void sectionAheadIsFoldedAndCanBeOpenedDeliberately() {
        String ahead = "/groups/commons-circle/read/what-averley-drinks/the-hose-rules";
        Document folded = page(as("jonas"), ahead);
        assertThat(folded.select("section.ahead")).hasSize(1);
        assertThat(folded.select("li.comment, mark, .margin")).isEmpty();
        Document opened = page(as("jonas"), ahead + "?open=ahead");
        assertThat(opened.select("section.ahead")).isEmpty();
        assertThat(opened.select("li.comment")).isNotEmpty();
    }

    @Test
    void facilitatorSeesAheadAndIsToldSo() {
        Document page = page(as("bruno"), "/groups/commons-circle/read/what-averley-drinks/the-hose-rules");
        assertThat(page.select("section.ahead")).isEmpty();
        assertThat(page.select(".section-head .chip").text()).contains("Ahead of the group");
    }

    @Test
    void unknownSlugsAreNotFound() {
        for (String path : new String[] {
            READ + "no-such-section", "/groups/slow-history/read/no-such-reading/x", "/groups/nobody/read/a/b"
        }) {
            assertThat(as("jonas").get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void privateGroupDoesNotExistForOthers() {
        String path = "/groups/back-room/read/the-opposition-of-1923/the-scissors";
        assertThat(visitor().get(path).statusCode()).isEqualTo(404);
        assertThat(as("hugo").get(path).statusCode()).isEqualTo(404);
        assertThat(as("ines").get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void threadBeginsOnQuotedWords() {
        Document page = page(as("greta"), READ + "the-secretariat");
        String block = page.selectFirst("[data-block]").attr("data-block");
        String words = page.selectFirst("[data-block]").text().substring(4, 40).strip();
        Response sent = send(
                as("greta"),
                READ + "the-secretariat/threads",
                Map.of("on", block, "quote", words, "title", "", "body", "About these very words.", "key", key()));
        assertThat(sent.statusCode()).isEqualTo(303);
        Document after = page(as("greta"), READ + "the-secretariat");
        assertThat(after.select(".thread-quote").eachText()).contains(words);
    }

    @Test
    void wordsThatDoNotStandInTheSectionAreRefusedAndKept() {
        Response sent = send(
                as("greta"),
                READ + "the-secretariat/threads",
                Map.of("on", "", "quote", "no such words here", "title", "T", "body", "My text", "key", key()));
        assertThat(sent.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(sent.asString());
        assertThat(page.selectFirst("#errors").text()).contains("do not stand in this section");
        assertThat(page.selectFirst("#begin textarea[name=body]").text()).isEqualTo("My text");
        assertThat(page.selectFirst("#begin input[name=title]").val()).isEqualTo("T");
    }

    @Test
    void formSentTwiceAtOnceBeginsOneThread() throws Exception {
        String key = key();
        String body = "Only once, please: " + key;
        Callable<Response> sending =
                () -> send(as("farid"), READ + "opening/threads", Map.of("title", "", "body", body, "key", key));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            assertThat(both.invokeAll(java.util.List.of(sending, sending)))
                    .extracting(sent -> sent.get().statusCode())
                    .containsOnly(303);
        } finally {
            both.shutdown();
        }
        Stream<String> said = page(as("farid"), READ + "opening").select(".said").eachText().stream();
        assertThat(said.filter(text -> text.equals(body))).hasSize(1);
    }

    private long statements(Runnable asking) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        asking.run();
        return statistics.getPrepareStatementCount();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
