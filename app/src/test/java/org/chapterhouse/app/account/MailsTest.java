package org.chapterhouse.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chapterhouse.app.web.Asking;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(value = FakeMailCatcher.class, restrictToAnnotatedClass = true)
class MailsTest {
    @Test
    void adminSeesTheNewestMailWithItsLinks() {
        Document page = Asking.page(Asking.as("ines"), "/mail");
        assertThat(page.select(".mails a")).hasSize(2);
        assertThat(page.selectFirst("#subject").text()).isEqualTo("Confirm your address <b>now</b>");
        assertThat(page.selectFirst(".letter .body a").attr("href"))
                .isEqualTo("http://localhost:8081/confirm?key=a&b=");
        assertThat(page.select(".mailbox script")).isEmpty();
        assertThat(page.selectFirst(".letter .body").wholeText())
                .isEqualTo("Welcome.\nhttp://localhost:8081/confirm?key=a&b=<script>");
    }

    @Test
    void eachMailHasItsPage() {
        Document page = Asking.page(Asking.as("ines"), "/mail/1");
        assertThat(page.selectFirst("#subject").text()).isEqualTo("A session is today");
        assertThat(page.selectFirst("[aria-current=true]").attr("href")).isEqualTo("/mail/1");
        Asking.as("ines").get("/mail/3").then().statusCode(404);
    }

    @Test
    void othersDoNotSeeIt() {
        Asking.as("ada").get("/mail").then().statusCode(404);
        Asking.as("dana").get("/mail/1").then().statusCode(404);
        Asking.visitor().get("/mail").then().statusCode(303);
    }
}
