package org.chapterhouse.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people come for, from the first page to the last, in a real browser and with the real Keycloak: with scripts and
 * without, and with the keyboard alone.
 */
class JourneysIT {
    private static final String GROUP = "/groups/slow-history";
    private static final String SECTION = GROUP + "/read/the-opposition-of-1923/the-new-course";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/realms/[^\\s\"\\\\]+");
    private static final double LIVE_MILLISECONDS = 5_000;

    private static Browsing browsing;

    @BeforeAll
    static void open() throws Exception {
        browsing = Browsing.open();
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void newcomerRegistersJoinsReadsAndComments(boolean javaScript) throws Exception {
        String handle = "newcomer-" + unique();
        Page page = browsing.visitor(javaScript);
        page.navigate("/register?to=" + GROUP);
        page.fill("#username", handle);
        page.fill("#email", handle + "@chapterhouse.example");
        page.fill("#firstName", "Nadia");
        page.fill("#lastName", "Comer");
        page.press("#lastName", "Enter");
        page.navigate(verification(handle));
        page.fill("#password-new", "quiet evenings, good books");
        page.fill("#password-confirm", "quiet evenings, good books");
        page.press("#password-confirm", "Enter");
        page.waitForURL(address(GROUP));
        page.press("form[action='" + GROUP + "/memberships'] button", "Enter");
        page.waitForURL(address(GROUP));
        page.navigate(SECTION);
        String words = "What struck me " + handle;
        begin(page, words);
        assertThat(said(page, words)).isVisible();
        reply(page, words, "And another thing " + handle);
        assertThat(said(page, "And another thing " + handle)).isVisible();
        if (javaScript) {
            Browsing.assertAccessible(page);
        }
    }

    @Test
    void commentArrivesLiveOnAnothersPage() {
        Page reader = browsing.signedIn("jonas", SECTION);
        Page writer = browsing.signedIn("chidi", SECTION);
        String question = "A question " + unique();
        begin(writer, question);
        assertThat(said(reader, question)).isVisible(soon());
        reply(reader, question, "An answer to " + question);
        assertThat(writer.locator(".replies .said", containing("An answer to " + question)))
                .isVisible(soon());
    }

    @Test
    void commentArrivesLiveFromAnotherCopyOfTheApp() throws Exception {
        Page reader = browsing.signedIn("jonas", SECTION);
        Page writer = browsing.signedIn("chidi", SECTION);
        // Cookies do not tell ports apart: whoever is signed in at one copy is signed in at the other.
        writer.navigate(RunningHouse.copyOfTheApp() + SECTION);
        String question = "From the other copy " + unique();
        begin(writer, question);
        assertThat(said(reader, question)).isVisible(soon());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void facilitatorPlansMovesAndCallsOffASession(boolean javaScript) {
        Page page = browsing.signedIn("ada", GROUP + "/plans/1", javaScript);
        page.press("a[href$='/plans/1/sessions/new']", "Enter");
        String title = "One more evening " + unique();
        page.fill("#date", LocalDate.now().plusDays(40).toString());
        page.fill("#start", "18:30");
        page.fill("#title", title);
        page.press("main form .form-acts button", "Enter");
        assertThat(page.locator("#errors")).containsText("section");
        assertThat(page.locator("#title")).hasValue(title);
        page.press("#s-the-new-course", "Space");
        page.press("main form .form-acts button", "Enter");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText("18:30");
        page.press("main a[href$='/edit']", "Enter");
        page.fill("#start", "20:15");
        page.press("main form .form-acts button", "Enter");
        assertThat(page.locator("main")).containsText("20:15");
        page.press("main a[href$='/cancellation']", "Enter");
        page.press("main button.primary", "Enter");
        assertThat(page.locator("main .lead .chip")).isVisible();
        page.navigate(GROUP + "/plans/1");
        assertThat(page.locator("li.is-cancelled", containing(title))).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moderatorHidesAndLocks(boolean javaScript) {
        String words = "To be hidden " + unique();
        begin(browsing.signedIn("jonas", SECTION, javaScript), words);
        Page moderator = browsing.signedIn("elif", SECTION, javaScript);
        moderator
                .locator("article.thread", containing(words))
                .locator("a:has-text('Hide')")
                .first()
                .press("Enter");
        moderator.fill("#reason", "It is about a person.");
        moderator.press("main button.primary", "Enter");
        assertThat(said(moderator, words)).hasCount(0);
        moderator.navigate(GROUP + "/moderation");
        assertThat(moderator.locator("main")).containsText("It is about a person.");
        moderator.navigate(SECTION);
        moderator.locator("#talk article.thread h3 a").last().press("Enter");
        moderator.press("a:has-text('Lock')", "Enter");
        moderator.fill("#reason", "Enough was said.");
        moderator.press("main button.primary", "Enter");
        assertThat(moderator.locator("p.locked").first()).containsText("Enough was said.");
        moderator.press("a:has-text('Unlock')", "Enter");
        moderator.fill("#reason", "A new evening.");
        moderator.press("main button.primary", "Enter");
        assertThat(moderator.locator("p.locked")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void textSentAfterTheSessionEndedComesBackAfterSignIn(boolean javaScript) {
        Page page = browsing.signedIn("greta", GROUP + "/threads/new", javaScript);
        String words = "Typed for too long " + unique();
        page.fill("#body", words);
        endSessions(page);
        page.press("main form button.primary", "Enter");
        Browsing.signInAtKeycloak(page, "greta");
        assertThat(page.locator("textarea[name=body]")).hasValue(words);
        page.press("main button.primary", "Enter");
        assertThat(said(page, words)).isVisible();
    }

    @Test
    void textSurvivesAClosedTabAndALostConnection() {
        Page page = browsing.signedIn("farid", GROUP + "/threads/new");
        String words = "Half a thought " + unique();
        page.fill("#body", words);
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        Page again = page.context().newPage();
        again.navigate(GROUP + "/threads/new");
        assertThat(again.locator("#body")).hasValue(words);
        again.context().setOffline(true);
        again.press("main form button.primary", "Enter");
        assertThat(again.locator("#body")).hasValue(words);
        assertThat(again.locator("form .draft")).containsText("You are offline");
        again.context().setOffline(false);
        again.press("main form button.primary", "Enter");
        assertThat(said(again, words)).isVisible();
        again.navigate(GROUP + "/threads/new");
        assertThat(again.locator("#body")).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signingOutEndsTheSessionAtKeycloakToo(boolean javaScript) {
        Page page = browsing.signedIn("hugo", GROUP, javaScript);
        page.press("details.person-menu summary", "Enter");
        page.press("form[action='/sign-out'] button", "Enter");
        page.waitForURL(address("/"));
        page.navigate("/sign-in?to=" + GROUP);
        assertThat(page.locator("#password")).isVisible();
    }

    // Here and at Keycloak; what the browser keeps for the forms stays.
    private static void endSessions(Page page) {
        List<Cookie> staying = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("csrf-token"))
                .toList();
        page.context().clearCookies();
        page.context().addCookies(staying);
    }

    private static void begin(Page page, String words) {
        page.press("#begin > summary", "Enter");
        page.fill("#begin textarea[name=body]", words);
        page.press("#begin button.primary", "Enter");
        page.waitForURL(Pattern.compile(".*#thread-\\d+$"));
    }

    private static void reply(Page page, String to, String words) {
        Locator thread = page.locator("article.thread", containing(to));
        thread.locator("details.reply summary").first().press("Enter");
        thread.locator("details[open] textarea").fill(words);
        thread.locator("details[open] button.primary").press("Enter");
        page.waitForURL(Pattern.compile(".*#comment-\\d+$"));
    }

    private static Locator said(Page page, String words) {
        return page.locator(".said", containing(words)).first();
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static IsVisibleOptions soon() {
        return new IsVisibleOptions().setTimeout(LIVE_MILLISECONDS);
    }

    private static String address(String path) {
        return browsing.house().address() + path;
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    // Keycloak's mail goes through the house's own catcher; it may take a moment to come.
    private static String verification(String handle) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (int tries = 0; tries < 100; tries++) {
            String mails = client.send(
                            HttpRequest.newBuilder(URI.create(browsing.house().mailsAddress()))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            int mail = mails.indexOf(handle + "@chapterhouse.example");
            Matcher link = LINK.matcher(mails);
            if (mail >= 0 && link.find(mail)) {
                return link.group().replace("&amp;", "&");
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("no verification mail came for " + handle);
    }
}
