package org.chapterhouse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.app.web.Asking.as;
import static org.chapterhouse.app.web.Asking.page;
import static org.chapterhouse.app.web.Asking.send;
import static org.chapterhouse.app.web.Asking.visitor;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapterhouse.app.group.SampleGroup;
import org.chapterhouse.app.web.Postgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, over real requests: a row for each act, a column for each kind of person. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class PermissionsTest {
    private static final String PUBLIC = "/groups/slow-history";
    private static final String PRIVATE = "/groups/back-room";
    private static final int OK = 200;
    private static final int DONE = 303;
    /** Whoever must sign in first is sent there, which is a 303 too: its address tells them apart. */
    private static final int SIGN_IN = 1;

    private static final int NO = 403;
    private static final int CONFLICT = 409;
    private static final int ABSENT = 404;

    /** The kinds of people of the table, and who stands for them in a group of Ada's. */
    private static final List<String> COLUMNS =
            List.of("visitor", "signed in", "member", "moderator", "facilitator", "site moderator", "admin");

    private static final List<String> PEOPLE = List.of("", "hugo", "chidi", "elif", "ada", "dana", "ines");

    /** The same in the sample world's private group, which has no moderator and where Dana is a member. */
    private static final List<String> PRIVATE_PEOPLE = List.of("", "hugo", "jonas", "", "bruno", "dana", "ines");

    /** What somebody does; the request carries who they are. */
    private interface Act {
        Response by(RequestSpecification who);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                        row("read the first page", get("/"), OK, OK, OK, OK, OK, OK, OK),
                        row("list the groups", get("/groups"), OK, OK, OK, OK, OK, OK, OK),
                        row("see a public group", get(PUBLIC), OK, OK, OK, OK, OK, OK, OK),
                        row("see its people", get(PUBLIC + "/people"), OK, OK, OK, OK, OK, OK, OK),
                        row("see its threads", get(PUBLIC + "/threads"), OK, OK, OK, OK, OK, OK, OK),
                        row(
                                "read its text",
                                get(PUBLIC + "/read/the-opposition-of-1923/opening"),
                                OK,
                                OK,
                                OK,
                                OK,
                                OK,
                                OK,
                                OK),
                        row("see its case queue", get(PUBLIC + "/moderation"), SIGN_IN, NO, NO, OK, NO, OK, OK),
                        row("begin a thread in it", get(PUBLIC + "/threads/new"), SIGN_IN, NO, OK, OK, OK, OK, NO),
                        row("see its settings", get(PUBLIC + "/settings"), SIGN_IN, NO, NO, NO, OK, NO, OK),
                        row("open the form that founds a group", get("/groups/new"), SIGN_IN, NO, NO, NO, OK, NO, OK),
                        row("found a group", PermissionsTest::found, SIGN_IN, NO, NO, NO, DONE, NO, DONE),
                        row("see their own page", get("/me"), SIGN_IN, OK, OK, OK, OK, OK, OK),
                        row(
                                "see who wishes to facilitate",
                                get("/me/wishes"),
                                SIGN_IN,
                                ABSENT,
                                ABSENT,
                                ABSENT,
                                ABSENT,
                                ABSENT,
                                OK),
                        inOwnGroup(
                                "join a group",
                                PermissionsTest::join,
                                SIGN_IN,
                                DONE,
                                CONFLICT,
                                CONFLICT,
                                CONFLICT,
                                DONE,
                                DONE),
                        inOwnGroup("let somebody in", PermissionsTest::letIn, SIGN_IN, NO, NO, NO, DONE, NO, DONE),
                        inOwnGroup("decline somebody", PermissionsTest::decline, SIGN_IN, NO, NO, NO, DONE, NO, DONE),
                        inOwnGroup("set roles", PermissionsTest::setRoles, SIGN_IN, NO, NO, NO, DONE, NO, DONE),
                        inOwnGroup("change the group", PermissionsTest::change, SIGN_IN, NO, NO, NO, DONE, NO, DONE))
                .flatMap(row -> row);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("table")
    void tableHolds(String act, String column, Supplier<Response> asking, int expected) {
        assertThat(outcome(asking.get())).isEqualTo(expected);
    }

    static Stream<Arguments> privateGroup() {
        return Stream.of("", "/people", "/threads", "/threads/1", "/read/the-opposition-of-1923/opening", "/comments/1")
                .flatMap(page -> row(
                        PRIVATE_PEOPLE,
                        "see " + PRIVATE + page,
                        get(PRIVATE + page),
                        ABSENT,
                        ABSENT,
                        seen(page),
                        0,
                        seen(page),
                        seen(page),
                        seen(page)));
    }

    private static int seen(String page) {
        return page.startsWith("/comments") ? DONE : OK;
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("privateGroup")
    void privateGroupExistsForItsMembersAlone(String act, String column, Supplier<Response> asking, int expected) {
        assertThat(outcome(asking.get())).isEqualTo(expected);
    }

    static Stream<Arguments> actsOnAPrivateGroup() {
        return Stream.of(
                        "/memberships",
                        "/departure",
                        "/settings",
                        "/people/bruno/roles",
                        "/memberships/bruno/acceptance")
                .map(act -> arguments(act));
    }

    @ParameterizedTest
    @MethodSource("actsOnAPrivateGroup")
    void nobodyOutsideActsOnAPrivateGroup(String act) {
        assertThat(send(as("hugo"), PRIVATE + act, Map.of()).statusCode()).isEqualTo(ABSENT);
    }

    private static Stream<Arguments> row(String act, Act doing, int... expected) {
        return row(PEOPLE, act, doing, expected);
    }

    private static Stream<Arguments> row(List<String> people, String act, Act doing, int... expected) {
        return IntStream.range(0, COLUMNS.size())
                .filter(column -> expected[column] != 0)
                .mapToObj(column ->
                        arguments(act, COLUMNS.get(column), asking(doing, people.get(column)), expected[column]));
    }

    private static Supplier<Response> asking(Act doing, String person) {
        return () -> doing.by(person.isEmpty() ? visitor() : as(person));
    }

    /** An act on a group, with who does it. */
    private interface GroupAct {
        Response by(RequestSpecification who, SampleGroup group);
    }

    /** A row whose act changes a group: each column has a group of its own, with one who asks to be let in. */
    private static Stream<Arguments> inOwnGroup(String act, GroupAct doing, int... expected) {
        return row(act, who -> doing.by(who, group()), expected);
    }

    private static SampleGroup group() {
        SampleGroup group = SampleGroup.founded("joining", "request").with("chidi", "elif", "greta");
        group.answer("ada", "chidi", "acceptance");
        group.answer("ada", "elif", "acceptance");
        group.settle("ada", "elif", "moderator");
        return group;
    }

    private static Act get(String path) {
        return who -> who.get(path);
    }

    private static Response found(RequestSpecification who) {
        return send(who, "/groups", SampleGroup.charter());
    }

    private static Response join(RequestSpecification who, SampleGroup group) {
        return send(who, group.address + "/memberships", Map.of("key", SampleGroup.key()));
    }

    private static Response letIn(RequestSpecification who, SampleGroup group) {
        return send(who, group.address + "/memberships/greta/acceptance", Map.of());
    }

    private static Response decline(RequestSpecification who, SampleGroup group) {
        return send(who, group.address + "/memberships/greta/refusal", Map.of());
    }

    private static Response setRoles(RequestSpecification who, SampleGroup group) {
        String version = group.version("ada", "chidi");
        return send(who, group.address + "/people/chidi/roles", Map.of("role", "moderator", "version", version));
    }

    private static Response change(RequestSpecification who, SampleGroup group) {
        String version = page(as("ada"), group.address + "/settings")
                .selectFirst("input[name=version]")
                .val();
        return send(who, group.address + "/settings", SampleGroup.charter("version", version));
    }

    private static int outcome(Response response) {
        String location = response.header("Location");
        return location != null && location.contains("/sign-in") ? SIGN_IN : response.statusCode();
    }
}
