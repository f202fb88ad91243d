package org.chapterhouse.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class HomeTest {
    @Test
    void visitorIsToldWhatTheHouseIsFor() {
        Document page = page(visitor(), "/");
        assertThat(page.selectFirst("h1").text()).isEqualTo("A room for a text and the people reading it");
        assertThat(page.select("[aria-labelledby=open-title] a")).isNotEmpty();
        assertThat(page.text()).doesNotContain("The Back Room");
    }

    @Test
    void memberFindsTheNextSectionInOneClick() {
        Document page = page(as("jonas"), "/");
        // Once this evening's session is over, the other group is next.
        assertThat(page.selectFirst(".next-up h2").text()).matches("(Next|Now) in (Slow History|The Back Room)");
        String section = page.selectFirst(".next-up a.button").attr("href");
        assertThat(page(as("jonas"), section).select("article.text")).hasSize(1);
        assertThat(page.select("[aria-labelledby=mine-title] h3").eachText()).contains("Slow History", "The Back Room");
        assertThat(page.select(".events li")).isNotEmpty();
    }

    @Test
    void whoIsNewIsToldWhatToDo() {
        Document page = page(as("stranger"), "/");
        assertThat(page.text()).contains("You are in no group yet");
        assertThat(page.select(".next-up a[href=/groups]")).hasSize(1);
    }

    @Test
    void facilitatorSeesWhoWaits() {
        assertThat(page(as("bruno"), "/").select("a[href=/groups/commons-circle/people]"))
                .hasSize(1);
        assertThat(page(as("chidi"), "/").select("a[href=/groups/commons-circle/people]"))
                .isEmpty();
    }
}
