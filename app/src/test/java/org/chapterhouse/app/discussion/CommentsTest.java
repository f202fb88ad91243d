package org.chapterhouse.app.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.group.SampleGroup.pathOf;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.app.group.SampleGroup;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class CommentsTest {
    private static final String THREADS = "/groups/slow-history/threads";
    private static final Pattern NUMBER = Pattern.compile("(\\d+)$");

    @Test
    void commentAppearsWhereItWasWritten() {
        String thread = thread("chidi", "A place to talk");
        int number = comment("jonas", thread, "", "First *answer*.");
        Document page = page(as("chidi"), thread);
        assertThat(page.selectFirst("#comment-" + number + " .said").html()).contains("<em>answer</em>");
    }

    @Test
    void replyStandsBelowWhatItAnswers() {
        String thread = thread("chidi", "Replies");
        int first = comment("jonas", thread, "", "One");
        int second = comment("farid", thread, String.valueOf(first), "Two");
        Document page = page(as("chidi"), thread);
        assertThat(page.select("#comment-" + first + " > .replies > #comment-" + second))
                .hasSize(1);
    }

    @Test
    void repliesBelowTheDeepestStandBesideIt() {
        String thread = thread("chidi", "Deep");
        int parent = comment("jonas", thread, "", "0");
        for (int depth = 1; depth < 9; depth++) {
            parent = comment("farid", thread, String.valueOf(parent), String.valueOf(depth));
        }
        assertThat(page(as("chidi"), thread).select("li.comment")).hasSize(10);
    }

    @Test
    void emptyCommentIsRefusedOnItsPage() {
        String thread = thread("chidi", "Empty");
        Response sent = sent("jonas", thread, "", "   ");
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(sent.asString()).text()).contains("Write something first.");
    }

    @Test
    void tooLongCommentIsRefusedAndKept() {
        String thread = thread("chidi", "Long");
        assertThat(sent("jonas", thread, "", "x".repeat(20_000)).statusCode()).isEqualTo(303);
        Response sent = sent("jonas", thread, "", "y".repeat(20_001));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(sent.asString()).selectFirst("#body-unsent").text())
                .hasSize(20_001);
    }

    @Test
    void nulIsRefused() {
        String thread = thread("chidi", "Nul");
        assertThat(sent("jonas", thread, "", "a\u0000b").statusCode()).isEqualTo(422);
    }

    @Test
    void editKeepsTheNumberAndSaysSo() {
        String thread = thread("chidi", "Edits");
        int number = comment("jonas", thread, "", "Frist");
        Response edited = edit("jonas", number, "First", 0);
        assertThat(edited.statusCode()).isEqualTo(303);
        Document page = page(as("chidi"), thread);
        assertThat(page.selectFirst("#comment-" + number).text())
                .contains("First")
                .contains("edited");
    }

    @Test
    void editOverAnotherEditIsShownWhatStandsThereAndKeepsTheText() {
        String thread = thread("chidi", "Races");
        int number = comment("jonas", thread, "", "One");
        assertThat(edit("jonas", number, "Two", 0).statusCode()).isEqualTo(303);
        Response late = edit("jonas", number, "Three", 0);
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.asString());
        assertThat(page.selectFirst("[role=alert]").text()).contains("Two");
        assertThat(page.selectFirst("textarea[name=body]").text()).isEqualTo("Three");
    }

    @Test
    void editsAtTheSameMomentHaveOneWinner() throws Exception {
        String thread = thread("chidi", "One winner");
        int number = comment("jonas", thread, "", "Start");
        List<Integer> statuses =
                atOnce(() -> edit("jonas", number, "Left", 0), () -> edit("jonas", number, "Right", 0));
        assertThat(statuses).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void nobodyElseEditsOrWithdraws() {
        String thread = thread("chidi", "Mine");
        int number = comment("jonas", thread, "", "Mine alone");
        assertThat(edit("farid", number, "Yours", 0).statusCode()).isEqualTo(403);
        assertThat(edit("elif", number, "Yours", 0).statusCode()).isEqualTo(403);
        assertThat(withdraw("farid", number).statusCode()).isEqualTo(403);
    }

    @Test
    void withdrawnCommentLeavesATombstoneOnlyWhileRepliesStand() {
        String thread = thread("chidi", "Gone");
        int alone = comment("jonas", thread, "", "Alone");
        int answered = comment("jonas", thread, "", "Answered");
        comment("farid", thread, String.valueOf(answered), "An answer");
        assertThat(withdraw("jonas", alone).statusCode()).isEqualTo(303);
        assertThat(withdraw("jonas", answered).statusCode()).isEqualTo(303);
        Document page = page(as("chidi"), thread);
        assertThat(page.select("#comment-" + alone)).isEmpty();
        assertThat(page.selectFirst("#comment-" + answered + " > p").text()).isEqualTo("Withdrawn by its writer.");
        assertThat(page.text()).doesNotContain("Answered");
    }

    @Test
    void lockedThreadRefusesNewCommentsAndKeepsWhatWasTyped() {
        String thread = thread("chidi", "To be locked");
        assertThat(send(as("elif"), thread + "/lock", Map.of("reason", "Enough for today.", "act", "lock"))
                        .statusCode())
                .isEqualTo(303);
        Response sent = sent("jonas", thread, "", "One more thing");
        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(sent.asString()).selectFirst("#body-unsent").text())
                .isEqualTo("One more thing");
        assertThat(page(as("jonas"), thread).text()).contains("Enough for today.");
    }

    @Test
    void hiddenCommentIsReadByModeratorsAndItsWriterAlone() {
        String thread = thread("chidi", "To be hidden");
        int number = comment("jonas", thread, "", "Buy my lamp");
        String hiding = "/groups/slow-history/comments/" + number + "/hiding";
        assertThat(send(as("elif"), hiding, Map.of("reason", "", "act", "hide")).statusCode())
                .isEqualTo(422);
        assertThat(send(as("farid"), hiding, Map.of("reason", "no", "act", "hide"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(as("elif"), hiding, Map.of("reason", "An advert.", "act", "hide"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(as("farid"), thread).text()).doesNotContain("Buy my lamp");
        assertThat(as("farid").get(hiding).statusCode()).isEqualTo(403);
        assertThat(page(as("jonas"), hiding).text()).contains("An advert.").contains("Buy my lamp");
        assertThat(page(as("elif"), "/groups/slow-history/moderation").text()).contains("An advert.");
    }

    @Test
    void commentsOfManyAtOnceAllArriveWithNumbersOfTheirOwn() throws Exception {
        String thread = thread("chidi", "Crowd");
        List<Integer> statuses = atOnce(
                () -> sent("jonas", thread, "", "a"),
                () -> sent("farid", thread, "", "b"),
                () -> sent("greta", thread, "", "c"),
                () -> sent("ada", thread, "", "d"));
        assertThat(statuses).containsOnly(303);
        assertThat(page(as("chidi"), thread).select("li.comment")).hasSize(5);
    }

    @Test
    void strangersCannotWrite() {
        String thread = thread("chidi", "Members only");
        assertThat(sent("hugo", thread, "", "Hello").statusCode()).isEqualTo(409);
        Response visitor = send(visitor(), thread + "/comments", Map.of("body", "Hello", "key", key()));
        assertThat(visitor.statusCode()).isEqualTo(303);
        assertThat(visitor.header("Location")).contains("/sign-in");
    }

    @Test
    void numbersThatAreNoneAreNotFound() {
        assertThat(as("jonas").get(THREADS + "/x").statusCode()).isEqualTo(404);
        assertThat(as("jonas").get(THREADS + "/99999").statusCode()).isEqualTo(404);
        assertThat(as("jonas").get("/groups/slow-history/comments/0").statusCode())
                .isEqualTo(404);
    }

    @Test
    void linkToACommentLeadsToWhereItStands() {
        String thread = thread("chidi", "Links");
        int number = comment("jonas", thread, "", "Here");
        assertThat(as("farid").get("/groups/slow-history/comments/" + number).header("Location"))
                .endsWith(thread + "#comment-" + number);
    }

    @Test
    void groupOfAnotherScriptIsTalkedInLikeAnyOther() {
        String threads = SampleGroup.founded("name", "한국 문학 모임").with("farid").address + "/threads";
        String thread = pathOf(send(as("ada"), threads, Map.of("title", "책", "body", "안녕", "key", key())));
        Response answered = send(as("farid"), thread + "/comments", Map.of("body", "네", "key", key()));
        assertThat(pathOf(answered)).isEqualTo(thread);
        assertThat(page(as("ada"), thread).select(".said").eachText()).containsExactly("안녕", "네");
    }

    private static String location(Response sent) {
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void withdrawnCommentAtThePagesEndStandsWhereRepliesFollowOnTheNext() {
        String thread = thread("chidi", "Two pages");
        for (int number = 0; number < 198; number++) {
            comment("jonas", thread, "", "Filling");
        }
        int last = comment("jonas", thread, "", "To be taken back");
        comment("farid", thread, String.valueOf(last), "An answer");
        assertThat(withdraw("jonas", last).statusCode()).isEqualTo(303);
        assertThat(page(as("chidi"), thread).select("li.comment")).hasSize(200);
        assertThat(page(as("chidi"), thread).select("#comment-" + last + ".tombstone"))
                .hasSize(1);
    }

    @Test
    void titleGoesWithTheWordsThatItWasMadeOf() {
        String thread = thread("jonas", "");
        int first = number(thread);
        comment("farid", thread, "", "A calmer **word**.");
        assertThat(title(thread)).isEqualTo("Let us begin.");
        edit("jonas", first, "Let us *really* begin.", 0);
        assertThat(title(thread)).isEqualTo("Let us really begin.");
        hide(first);
        assertThat(title(thread)).isEqualTo("A calmer word.");
        assertThat(withdraw("jonas", first).statusCode()).isEqualTo(303);
        assertThat(page(visitor(), thread).text()).doesNotContain("begin");
    }

    @Test
    void givenTitleIsHiddenWithItsCommentAndGoesWhenThatIsWithdrawn() {
        String thread = thread("jonas", "Rude words");
        int first = number(thread);
        comment("farid", thread, "", "Now, now.");
        hide(first);
        assertThat(title(thread)).isEqualTo("Now, now.");
        send(
                as("elif"),
                "/groups/slow-history/comments/" + first + "/hiding",
                Map.of("reason", "On second thoughts.", "act", "show"));
        assertThat(title(thread)).isEqualTo("Rude words");
        withdraw("jonas", first);
        assertThat(title(thread)).isEqualTo("Now, now.");
    }

    @Test
    void threadOfWhichNothingCanBeReadIsCalledByItsNumberAndTakesNothingMore() {
        String thread = thread("jonas", "Soon gone");
        withdraw("jonas", number(thread));
        Document page = page(as("farid"), thread);
        assertThat(page.selectFirst("h1").text()).startsWith("Thread ");
        assertThat(page.select("form.write")).isEmpty();
        assertThat(sent("farid", thread, "", "Is anybody here?").statusCode()).isEqualTo(409);
    }

    @Test
    void withdrawnCommentHasNoPagesToEditOrWithdrawIt() {
        String thread = thread("jonas", "Twice");
        int number = comment("jonas", thread, "", "Gone.");
        withdraw("jonas", number);
        String address = "/groups/slow-history/comments/" + number;
        assertThat(as("jonas").get(address + "/edit").statusCode()).isEqualTo(409);
        assertThat(as("jonas").get(address + "/withdrawal").statusCode()).isEqualTo(409);
    }

    private static String title(String thread) {
        return page(visitor(), thread).selectFirst("h1").text();
    }

    private static int number(String thread) {
        return Integer.parseInt(
                page(as("jonas"), thread).selectFirst("li.comment").id().substring("comment-".length()));
    }

    private static void hide(int number) {
        Response hidden = send(
                as("elif"),
                "/groups/slow-history/comments/" + number + "/hiding",
                Map.of("reason", "Rule two.", "act", "hide"));
        assertThat(hidden.statusCode()).isEqualTo(303);
    }

    private static String thread(String by, String title) {
        Response begun = send(as(by), THREADS, Map.of("title", title, "body", "Let us begin.", "key", key()));
        return location(begun);
    }

    private static int comment(String by, String thread, String parent, String body) {
        Response sent = sent(by, thread, parent, body);
        assertThat(sent.statusCode()).isEqualTo(303);
        Matcher number = NUMBER.matcher(sent.header("Location"));
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }

    private static Response sent(String by, String thread, String parent, String body) {
        return send(as(by), thread + "/comments", Map.of("parent", parent, "body", body, "key", key()));
    }

    private static Response edit(String by, int number, String body, int version) {
        return send(
                as(by), "/groups/slow-history/comments/" + number + "/edit", Map.of("body", body, "version", version));
    }

    private static Response withdraw(String by, int number) {
        return send(as(by), "/groups/slow-history/comments/" + number + "/withdrawal", Map.of());
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Response>... acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            return pool.invokeAll(List.of(acts)).stream()
                    .map(act -> {
                        try {
                            return act.get().statusCode();
                        } catch (Exception broken) {
                            throw new AssertionError(broken);
                        }
                    })
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
