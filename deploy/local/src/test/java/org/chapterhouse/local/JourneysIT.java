package org.chapterhouse.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come for, from the first page to the last, in a real browser and with the real Keycloak. */
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

    @Test
    void newcomerRegistersJoinsReadsAndComments() throws Exception {
        String handle = "newcomer-" + UUID.randomUUID().toString().substring(0, 8);
        Page page = browsing.visitor();
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
        page.waitForURL(browsing.house().address() + GROUP);
        page.press("form[action='" + GROUP + "/memberships'] button", "Enter");
        page.waitForURL(browsing.house().address() + GROUP);
        page.navigate(SECTION);
        String words = "What struck me " + handle;
        begin(page, words);
        assertThat(page.locator(".said", containing(words))).isVisible();
        Browsing.assertAccessible(page);
    }

    @Test
    void commentArrivesLiveOnAnothersPage() {
        Page reader = browsing.signedIn("jonas", SECTION);
        String question = "A question " + UUID.randomUUID();
        Page writer = browsing.signedIn("chidi", SECTION);
        begin(writer, question);
        assertThat(reader.locator(".said", containing(question)))
                .isVisible(new IsVisibleOptions().setTimeout(LIVE_MILLISECONDS));
        reader.locator("article.thread", containing(question))
                .locator("details.reply summary")
                .first()
                .click();
        reader.locator("article.thread", containing(question))
                .locator("details[open] textarea")
                .fill("An answer to " + question);
        reader.locator("article.thread", containing(question))
                .locator("details[open] button.primary")
                .click();
        assertThat(writer.locator(".replies .said", containing("An answer to " + question)))
                .isVisible(new IsVisibleOptions().setTimeout(LIVE_MILLISECONDS));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moderatorHidesAndLocks(boolean javaScript) {
        String words = "To be hidden " + UUID.randomUUID();
        begin(browsing.signedIn("jonas", SECTION, javaScript), words);
        Page moderator = browsing.signedIn("elif", SECTION, javaScript);
        moderator
                .locator("article.thread", containing(words))
                .locator("a:has-text('Hide')")
                .first()
                .press("Enter");
        moderator.fill("#reason", "It is about a person.");
        moderator.press("main button.primary", "Enter");
        assertThat(moderator.locator(".said", containing(words))).hasCount(0);
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

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        Page page = browsing.signedIn("farid", GROUP);
        page.click("details.person-menu summary");
        page.click("form[action='/sign-out'] button");
        page.waitForURL(browsing.house().address() + "/");
        page.navigate("/sign-in?to=" + GROUP);
        assertThat(page.locator("#password")).isVisible();
    }

    private static void begin(Page page, String words) {
        page.press("#begin > summary", "Enter");
        page.fill("#begin textarea[name=body]", words);
        page.press("#begin button.primary", "Enter");
        page.waitForURL(Pattern.compile(".*#thread-\\d+$"));
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
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
