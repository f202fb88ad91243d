package org.chapterhouse.app.discussion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.group.SampleGroup.key;
import static org.chapterhouse.app.group.SampleGroup.pathOf;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.sendFile;
import static org.chapterhouse.app.web.Asking.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chapterhouse.app.group.SampleGroup;
import org.chapterhouse.app.web.AtOnce;
import org.chapterhouse.app.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group of Ada's reads the first edition of a text of hers, talks about its words, and is given a second. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class EditionMovesTest {
    private static final String FIRST = """
            # The Ferry

            ## Timetable

            The ferry leaves at six, at noon and at nine in the evening, and it waits for nobody at all.

            Old people say that it once waited for a bride, and that the tide was lost for it.

            ## Crossing

            Halfway over the engine is stopped, so that the pilot can hear the bell on the sandbank.

            Whoever has crossed often enough knows the place by the smell of the mud.

            ## Landing

            On the far side a plank is laid out, and the first to walk it is always the dog.

            ## Fares

            A passage costs two coins for a person and one for a bicycle.

            Children under seven cross for nothing, as long as they sing on the way.

            ## Tickets

            They are sold on board by the mate, who has never had any change.
            """;

    /** Timetable is renamed and corrected; Crossing is cut in two; Landing comes before it; Fares and Tickets are one. */
    private static final String SECOND = """
            # The Ferry

            ## When It Leaves

            The ferry leaves at six, at noon and at nine in the evening, and it waits for nobody at all.

            Old folk tell that it waited once for a bride, and that a whole tide was lost for it.

            ## Landing

            On the far side a plank is laid out, and the first to walk it is always the dog.

            ## Crossing

            Halfway over the engine is stopped, so that the pilot can hear the bell on the sandbank.

            ## Mud

            Whoever has crossed often enough knows the place by the smell of the mud.

            ## Fares and Tickets

            Children under seven cross for nothing, as long as they sing on the way.

            They are sold on board by the mate, who has never had any change.
            """;

    private SampleGroup group;
    private String reading;
    private String plan;

    @BeforeEach
    void readTheFirst() {
        readAt("open");
    }

    private void readAt(String pace) {
        group = SampleGroup.founded("pace", pace).with("chidi", "bruno");
        reading = publish(FIRST, "");
        plan = pathOf(send(
                as("ada"),
                group.address + "/plans",
                Map.of("reading", slug(), "title", "", "key", UUID.randomUUID().toString())));
    }

    @Test
    void planSaysThatANewerEditionIsThereToThoseWhoMayMoveIt() {
        assertThat(page(as("ada"), plan).select("a[href$=/edition]")).isEmpty();
        publish(SECOND, slug());
        assertThat(page(as("ada"), plan).select("a[href$=/edition]")).hasSize(1);
        assertThat(page(as("chidi"), plan).select("a[href$=/edition]")).isEmpty();
        assertThat(texts("chidi", "timetable")).contains("Old people say");
    }

    @Test
    void readingSaysToWhoeverMayMoveItThatAGroupStillReadsAnEarlierEdition() {
        String about = "/readings/" + slug();
        assertThat(page(as("ada"), about).select(".notice")).isEmpty();
        publish(SECOND, slug());
        assertThat(page(as("ada"), about).select(".notice p").text()).contains("still reads edition 1");
        assertThat(page(as("ada"), about).select(".notice a").attr("href")).isEqualTo(plan + "/edition");
        assertThat(page(as("chidi"), about).select(".notice")).isEmpty();
        send(as("ada"), edition(), Map.of("key", UUID.randomUUID().toString()));
        assertThat(page(as("ada"), about).select(".notice")).isEmpty();
    }

    @Test
    void everyPassageIsFoundMovedDoubtfulOrLostSideBySide() {
        int kept = thread("timetable", "it waits for nobody");
        int changed = thread("timetable", "it once waited for a bride, and that the tide was lost");
        int moved = thread("crossing", "knows the place by the smell");
        int lost = thread("fares", "two coins for a person and one for a bicycle");
        publish(SECOND, slug());
        Document compared = page(as("ada"), edition());
        assertThat(pair(compared, kept).select("mark").eachText())
                .containsExactly("it waits for nobody", "it waits for nobody");
        assertThat(pair(compared, kept).text()).contains("in its place");
        assertThat(pair(compared, changed).text()).contains("doubtful");
        assertThat(pair(compared, changed).select("mark").get(1).text()).contains("waited once for a bride");
        assertThat(pair(compared, moved).text()).contains("Edition 2: Mud");
        assertThat(pair(compared, lost).text()).contains("lost");
        assertThat(compared.select("form[action$=/edition] button")).isEmpty();
    }

    @Test
    void whatSessionsWillReadIsShownWhereItIsOtherwise() {
        session(7, "timetable");
        session(14, "crossing");
        session(21, "landing");
        publish(SECOND + "\n## Night\n\nNobody has crossed by night since the lamp was sold to a museum.\n", slug());
        Element sessions = page(as("ada"), edition()).selectFirst("section:has(> #sessions-title)");
        assertThat(sessions.select(".pair").eachText())
                .containsExactly(
                        "Evening Edition 1 Timetable Edition 2 When It Leaves",
                        "Evening Edition 1 Crossing Edition 2 Crossing Mud");
        assertThat(sessions.select("> ul").text()).isEqualTo("Night");
    }

    @Test
    void sessionsThatReadTheSameAreNotShown() {
        session(7, "timetable");
        publish(FIRST.replace("Old people", "Old men"), slug());
        Element sessions = page(as("ada"), edition()).selectFirst("section:has(> #sessions-title)");
        assertThat(sessions.text()).endsWith("Each session reads the same as before.");
    }

    @Test
    void planIsNotMovedWhileAPassageIsDoubtful() {
        int changed = thread("timetable", "it once waited for a bride, and that the tide was lost");
        publish(SECOND, slug());
        page(as("ada"), edition());
        Response early = move("ada");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(settle(changed, Map.of("act", "confirm")).statusCode()).isEqualTo(303);
        assertThat(pair(page(as("ada"), edition()), changed).text()).contains("Ada");
        assertThat(move("ada").statusCode()).isEqualTo(303);
        Document moved = page(as("chidi"), read("when-it-leaves"));
        assertThat(moved.select("mark").text()).contains("waited once for a bride");
        assertThat(page(as("chidi"), thread(changed)).select("blockquote").text())
                .contains("it once waited for a bride, and that the tide was lost");
    }

    @Test
    void doubtfulPassageIsGivenOtherWordsOrGivenUp() {
        int one = thread("timetable", "it once waited for a bride, and that the tide was lost");
        publish(SECOND, slug());
        Response wrong = settle(one, Map.of("act", "choose", "section", "mud", "quote", "no such words"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        Element shown = pair(Jsoup.parse(wrong.asString()), one);
        assertThat(shown.select("textarea").text()).isEqualTo("no such words");
        assertThat(shown.select(".wrong").text()).isNotEmpty();
        settle(one, Map.of("act", "choose", "section", "mud", "quote", "the   smell of the\nmud"));
        assertThat(pair(page(as("ada"), edition()), one).select("mark").get(1).text())
                .isEqualTo("the smell of the mud");
        settle(one, Map.of("act", "lose"));
        assertThat(pair(page(as("ada"), edition()), one).text()).contains("lost");
        assertThat(move("ada").statusCode()).isEqualTo(303);
        Document page = page(as("chidi"), read("when-it-leaves"));
        assertThat(page.select("#talk").text()).contains("it once waited for a bride");
        assertThat(page.select("mark")).isEmpty();
    }

    @Test
    void settlingWhatIsNotThereIsRefused() {
        publish(SECOND, slug());
        assertThat(settle(99, Map.of("act", "confirm")).statusCode()).isEqualTo(422);
        int thread = thread("crossing", "the pilot can hear");
        assertThat(settle(thread, Map.of("act", "guess")).statusCode()).isEqualTo(404);
        assertThat(settle(thread, Map.of("act", "choose", "section", "timetable", "quote", "six"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sectionsThatWereSplitJoinedRenamedOrReorderedKeepTheirThreadsAndSessions() {
        int onTimetable = thread("timetable", "");
        int onMud = thread("crossing", "knows the place by the smell");
        int onFares = thread("fares", "");
        int onTickets = thread("tickets", "the mate, who has never had");
        String first = session(7, "timetable");
        String second = session(14, "crossing");
        String third = session(21, "landing", "fares", "tickets");
        publish(SECOND, slug());
        assertThat(move("ada").statusCode()).isEqualTo(303);
        assertThat(covered(first)).containsExactly("When It Leaves");
        assertThat(covered(second)).containsExactly("Crossing", "Mud");
        assertThat(covered(third)).containsExactly("Landing", "Fares and Tickets");
        assertThat(threads("when-it-leaves")).contains(onTimetable);
        assertThat(threads("mud")).contains(onMud);
        assertThat(threads("fares-and-tickets")).contains(onFares, onTickets);
    }

    @Test
    void whoeverReadAllThatASectionComesFromHasReadIt() {
        readAt("by-reader");
        session(7, "timetable");
        session(14, "crossing", "landing", "fares", "tickets");
        mark("chidi", "crossing");
        mark("chidi", "fares");
        mark("bruno", "fares");
        mark("bruno", "tickets");
        publish(SECOND, slug());
        move("ada");
        assertThat(read("chidi", "crossing")).isTrue();
        assertThat(read("chidi", "mud")).isTrue();
        assertThat(read("chidi", "landing")).isFalse();
        assertThat(read("chidi", "fares-and-tickets")).isFalse();
        assertThat(read("bruno", "fares-and-tickets")).isTrue();
    }

    @Test
    void moveIsUndoneWithWhatWasSaidSince() {
        int before = thread("crossing", "knows the place by the smell");
        String session = session(7, "fares", "tickets");
        publish(SECOND, slug());
        move("ada");
        int since = thread("mud", "the smell of the mud");
        int onNew = thread("fares-and-tickets", "");
        assertThat(page(as("ada"), plan).select("form[action$=/undoing]")).hasSize(1);
        assertThat(page(as("chidi"), plan).select("form[action$=/undoing]")).isEmpty();
        assertThat(undo("ada").statusCode()).isEqualTo(303);
        assertThat(threads("crossing")).contains(before, since);
        assertThat(threads("fares")).contains(onNew);
        assertThat(covered(session)).containsExactly("Fares", "Tickets");
        assertThat(page(as("chidi"), read("crossing")).select("mark").text()).contains("the smell of the mud");
        assertThat(undo("ada").statusCode()).isEqualTo(409);
        assertThat(move("ada").statusCode()).isEqualTo(303);
        assertThat(threads("mud")).contains(before, since);
    }

    @Test
    void addressOfASectionLeadsToWhatItBecame() {
        publish(SECOND, slug());
        move("ada");
        assertThat(pathOf(visitor().get(read("timetable")))).isEqualTo(read("when-it-leaves"));
        assertThat(pathOf(visitor().get(read("tickets")))).isEqualTo(read("fares-and-tickets"));
        assertThat(visitor().get(read("nowhere")).statusCode()).isEqualTo(404);
        undo("ada");
        assertThat(pathOf(visitor().get(read("mud")))).isEqualTo(read("crossing"));
    }

    @Test
    void passageIsGivenToOtherToolsInCodePoints() {
        String text =
                "# Signs\n\n## Harbour\n\n\uD83D\uDEA2 means a ship.\n\nA bell \uD83D\uDD14 means fog; nobody\nsails.\n";
        reading = publish(text, "");
        plan = pathOf(send(as("ada"), group.address + "/plans", Map.of("reading", slug(), "title", "", "key", key())));
        int thread = thread("harbour", "means fog; nobody sails");
        JsonPath annotation = annotation(thread);
        String all = "\uD83D\uDEA2 means a ship.\nA bell \uD83D\uDD14 means fog; nobody sails.\n";
        int start = annotation.getInt("target.selector[1].start");
        int end = annotation.getInt("target.selector[1].end");
        assertThat(start).isEqualTo(25);
        assertThat(all.substring(all.offsetByCodePoints(0, start), all.offsetByCodePoints(0, end)))
                .isEqualTo("means fog; nobody sails");
        assertThat(annotation.getString("target.selector[0].exact")).isEqualTo("means fog; nobody sails");
        assertThat(annotation.getString("target.selector[0].prefix"))
                .isEqualTo("\uD83D\uDEA2 means a ship.\nA bell \uD83D\uDD14 ");
        assertThat(annotation.getString("target.source")).endsWith(read("harbour"));
        assertThat(annotation.getString("body.id")).endsWith(thread(thread));
        assertThat(page(as("chidi"), thread(thread))
                        .select("link[rel=alternate]")
                        .attr("href"))
                .isEqualTo(thread(thread) + "/annotation");
    }

    @Test
    void lostPassageIsGivenAsItWasQuoted() {
        int lost = thread("fares", "two coins for a person and one for a bicycle");
        int without = thread("fares", "");
        publish(SECOND, slug());
        page(as("ada"), edition());
        move("ada");
        JsonPath annotation = annotation(lost);
        assertThat(annotation.getList("target.selector.type")).containsExactly("TextQuoteSelector");
        assertThat(annotation.getString("target.selector[0].exact"))
                .isEqualTo("two coins for a person and one for a bicycle");
        assertThat(annotation.getString("target.source")).endsWith(read("fares-and-tickets"));
        assertThat(visitor().get(thread(without) + "/annotation").statusCode()).isEqualTo(404);
    }

    private JsonPath annotation(int thread) {
        Response answer = visitor().get(thread(thread) + "/annotation");
        assertThat(answer.contentType())
                .startsWith("application/ld+json")
                .contains("profile=\"http://www.w3.org/ns/anno.jsonld\"");
        JsonPath annotation = new JsonPath(answer.asString());
        assertThat(annotation.getString("'@context'")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        return annotation;
    }

    @Test
    void planThatWentOverHasNothingToMove() {
        publish(SECOND, slug());
        assertThat(move("ada").statusCode()).isEqualTo(303);
        assertThat(as("ada").get(edition()).statusCode()).isEqualTo(404);
        assertThat(move("ada").statusCode()).isEqualTo(404);
        assertThat(page(as("ada"), plan).select("a[href$=/edition]")).isEmpty();
    }

    @Test
    void planMovedTwiceAtOnceIsMovedOnce() {
        thread("crossing", "the pilot can hear");
        publish(SECOND, slug());
        assertThat(AtOnce.statuses(() -> move("ada"), () -> move("ada"))).contains(303);
        assertThat(undo("ada").statusCode()).isEqualTo(303);
        assertThat(undo("ada").statusCode()).isEqualTo(409);
    }

    @Test
    void threadBegunWhileThePlanIsMovedStaysWithIt() {
        publish(SECOND, slug());
        page(as("ada"), edition());
        List<Integer> statuses =
                AtOnce.statuses(() -> move("ada"), () -> sendThread("crossing", "the bell on the sandbank"));
        assertThat(statuses.get(0)).isEqualTo(303);
        if (statuses.get(1) == 303) {
            assertThat(page(as("chidi"), read("crossing")).select("mark").text())
                    .contains("the bell on the sandbank");
        }
    }

    @ParameterizedTest
    @CsvSource({"chidi, 403", "hugo, 403", "dana, 403", "'', 303"})
    void onlyFacilitatorsCompareSettleMoveAndGoBack(String person, int status) {
        int thread = thread("crossing", "the pilot can hear");
        publish(SECOND, slug());
        assertThat(status(person, edition(), false)).isEqualTo(status);
        assertThat(status(person, edition(), true)).isEqualTo(status);
        assertThat(status(person, edition() + "/passages/" + thread, true)).isEqualTo(status);
        assertThat(status(person, edition() + "/undoing", true)).isEqualTo(status);
        assertThat(texts("chidi", "timetable")).contains("Old people say");
    }

    private static int status(String person, String address, boolean act) {
        var who = person.isEmpty() ? visitor() : as(person);
        return (act ? send(who, address, Map.of("act", "lose")) : who.get(address)).statusCode();
    }

    private static String publish(String text, String editionOf) {
        var who = editionOf.isEmpty() ? as("ada") : as("ada").multiPart("edition-of", editionOf);
        String pending =
                pathOf(sendFile(who.multiPart("key", key()), "/readings/import", "ferry.md", text.getBytes(UTF_8)));
        Map<String, String> record = new HashMap<>(Map.of("title", "The Ferry " + UUID.randomUUID(), "language", "en"));
        for (String field : List.of("authors", "affiliation", "source", "published", "rights")) {
            record.put(field, "");
        }
        record.put("visibility", "EVERYBODY");
        return pathOf(send(as("ada"), pending + "/reading", editionOf.isEmpty() ? record : Map.of()));
    }

    private String slug() {
        return reading.substring("/readings/".length());
    }

    private String edition() {
        return plan + "/edition";
    }

    private String read(String section) {
        return group.address + "/read/" + slug() + "/" + section;
    }

    private String thread(int number) {
        return group.address + "/threads/" + number;
    }

    private String texts(String person, String section) {
        return page(as(person), read(section)).select("article.text").text();
    }

    private int thread(String section, String quote) {
        Response sent = sendThread(section, quote);
        assertThat(sent.statusCode()).isEqualTo(303);
        return threads(section).stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private Response sendThread(String section, String quote) {
        return send(
                as("chidi"),
                read(section) + "/threads",
                Map.of("on", "", "quote", quote, "title", "About it", "body", "I wonder.", "key", key()));
    }

    private List<Integer> threads(String section) {
        return page(as("chidi"), read(section)).select("[id~=thread-\\d+]").eachAttr("id").stream()
                .map(id -> Integer.valueOf(id.replaceAll("\\D+", "")))
                .distinct()
                .toList();
    }

    private String session(int days, String... sections) {
        Map<String, Object> fields = new HashMap<>(Map.of("start", "19:30", "minutes", "90", "title", "Evening"));
        fields.put("date", LocalDate.now(ZoneOffset.UTC).plusDays(days).toString());
        fields.put("note", "");
        fields.put("section", List.of(sections));
        fields.put("key", key());
        return pathOf(send(as("ada"), plan + "/sessions", fields));
    }

    private static List<String> covered(String session) {
        return page(as("chidi"), session).select("a[href*=/read/]").eachText();
    }

    private void mark(String person, String section) {
        assertThat(send(as(person), read(section) + "/read-mark", Map.of()).statusCode())
                .isEqualTo(303);
    }

    private boolean read(String person, String section) {
        return page(as(person), read(section))
                .select("form[action$=/read-mark]")
                .isEmpty();
    }

    private static Element pair(Document compared, int thread) {
        return compared.selectFirst("#passage-" + thread);
    }

    private Response settle(int thread, Map<String, String> fields) {
        return send(as("ada"), edition() + "/passages/" + thread, fields);
    }

    private Response move(String person) {
        return send(as(person), edition(), Map.of());
    }

    private Response undo(String person) {
        return send(as(person), edition() + "/undoing", Map.of());
    }
}
