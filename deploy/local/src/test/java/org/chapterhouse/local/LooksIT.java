package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, narrow and wide, light and dark: accessible, and no wider than its window. */
class LooksIT {
    private static final int[] WIDTHS = {390, 1280};
    private static final int HEIGHT = 1000;
    private static final String GROUP = "/groups/slow-history";
    private static final String READING_PAGE = GROUP + "/read/the-opposition-of-1923/the-letter-of-the-forty-six";

    private static final Map<String, Page> windows = new HashMap<>();
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
    @CsvSource({
        "home, /",
        "library, /readings",
        "reading, /readings/the-opposition-of-1923",
        "section, /readings/what-averley-drinks/opening",
        "groups, /groups",
        "group, " + GROUP,
        "people, " + GROUP + "/people",
        "plan, " + GROUP + "/plans/1",
        "session, " + GROUP + "/sessions/1",
        "threads, " + GROUP + "/threads",
        "thread, " + GROUP + "/threads/1",
        "reading-page, " + READING_PAGE,
        "folded, /groups/commons-circle/read/what-averley-drinks/the-hose-rules",
        "not-found, /nowhere",
        "sign-in, /sign-in",
        "register, /register",
    })
    void pageOfVisitors(String name, String path) throws IOException {
        assertAccessibleAndFitting(name, path, "nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "home-member, /, jonas",
        "me, /me, jonas",
        "reading-page-member, " + READING_PAGE + ", jonas",
        "begin-on-passage, " + GROUP + "/read/the-opposition-of-1923/the-new-course?on=1, jonas",
        "begin-thread, " + GROUP + "/threads/new, jonas",
        "leave, " + GROUP + "/departure, jonas",
        "refused, " + GROUP + "/settings, jonas",
    })
    void pageOfMembers(String name, String path, String person) throws IOException {
        assertAccessibleAndFitting(name, path, person);
    }

    @ParameterizedTest
    @CsvSource({
        "home-facilitator, /, ada",
        "found, /groups/new, ada",
        "import, /readings/import, ada",
        "group-facilitator, " + GROUP + ", ada",
        "settings, " + GROUP + "/settings, ada",
        "people-facilitator, " + GROUP + "/people, ada",
        "begin-plan, " + GROUP + "/plans/new, ada",
        "plan-session, " + GROUP + "/plans/1/sessions/new, ada",
        "session-facilitator, " + GROUP + "/sessions/4, ada",
        "change-session, " + GROUP + "/sessions/5/edit, ada",
        "cancel-session, " + GROUP + "/sessions/5/cancellation, ada",
        "close-session, " + GROUP + "/sessions/5/closure, ada",
    })
    void pageOfFacilitators(String name, String path, String person) throws IOException {
        assertAccessibleAndFitting(name, path, person);
    }

    @Test
    void pagesOfAnImport() throws IOException {
        Page page = windows.computeIfAbsent("ada", LooksIT::window);
        Bringing bringing = new Bringing(page);
        bringing.file("tide.md", SampleFile.MARKDOWN.of("The Look of the Tide"));
        String address = page.url().replace(browsing.house().address(), "");
        assertAccessibleAndFitting("outline", address, "ada");
        assertAccessibleAndFitting("outline-chosen", address + "?on=1", "ada");
        page.navigate(address + "?on=2");
        page.press(".piece-acts button[value=drop]", "Enter");
        page.waitForURL(Pattern.compile(".*did=done.*"));
        assertAccessibleAndFitting("outline-changed", address + "?on=2&did=done", "ada");
        assertAccessibleAndFitting("reading-record", address + "/reading", "ada");
        assertAccessibleAndFitting("drop-import", address + "/removal", "ada");
    }

    @Test
    void pagesOfANewEdition() throws IOException {
        Page page = windows.computeIfAbsent("ada", LooksIT::window);
        Bringing bringing = new Bringing(page);
        bringing.file("tide.md", SampleFile.MARKDOWN.of("Another Look at the Tide"));
        String first = page.url();
        page.navigate(first + "?on=0");
        page.press(".piece-acts button[value=rename]", "Enter");
        page.waitForURL(Pattern.compile(".*did=done.*"));
        String slug = bringing.publish();
        page.navigate(GROUP + "/plans/new?reading=" + slug);
        page.press("main form .form-acts button", "Enter");
        page.waitForURL(Pattern.compile(".*/plans/\\d+$"));
        String plan = page.url().replace(browsing.house().address(), "");
        Bringing.talkAbout(page, GROUP + "/read/" + slug + "/ebb", "takes a little of the shore along");
        bringing.edition(slug, "# Another Look at the Tide\n\n## Ebb\n\nIt takes some of our shores along.\n");
        assertAccessibleAndFitting(
                "outline-of-an-edition", page.url().replace(browsing.house().address(), ""), "ada");
        assertAccessibleAndFitting(
                "publish-edition", page.url().replace(browsing.house().address(), "") + "/reading", "ada");
        page.press("main form button.primary", "Enter");
        page.waitForURL(Pattern.compile(".*/readings/" + slug + "$"));
        assertAccessibleAndFitting("reading-with-newer-edition", "/readings/" + slug, "ada");
        assertAccessibleAndFitting("plan-with-newer-edition", plan, "ada");
        assertAccessibleAndFitting("compare-editions", plan + "/edition", "ada");
    }

    @ParameterizedTest
    @CsvSource({
        "record, " + GROUP + "/moderation, elif",
        "thread-moderator, " + GROUP + "/threads/1, elif",
        "lock, " + GROUP + "/threads/1/lock, elif",
        "hide, " + GROUP + "/comments/1/hiding, elif",
        "mails, /mail, ines",
        "wishes, /me/wishes, ines",
    })
    void pageOfModeratorsAndAdmins(String name, String path, String person) throws IOException {
        assertAccessibleAndFitting(name, path, person);
    }

    @Test
    void readingPageOnSepia() throws IOException {
        Page page = windows.computeIfAbsent("nobody", LooksIT::window);
        page.context()
                .addCookies(List.of(
                        new Cookie("theme", "sepia").setUrl(browsing.house().address())));
        assertAccessibleAndFitting("reading-page-sepia", READING_PAGE, "nobody");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("theme"));
    }

    private static void assertAccessibleAndFitting(String name, String path, String person) throws IOException {
        Page page = windows.computeIfAbsent(person, LooksIT::window);
        page.navigate(path);
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                Browsing.assertAccessible(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + " at " + width)
                        .isLessThanOrEqualTo(width);
                page.screenshot(new Page.ScreenshotOptions().setPath(picture(name, width, scheme)));
            }
        }
    }

    private static Page window(String person) {
        return person.equals("nobody") ? browsing.visitor() : browsing.signedIn(person, "/me");
    }

    private static Path picture(String name, int width, ColorScheme scheme) throws IOException {
        String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        return Installation.ofThisBuild()
                .root()
                .resolve("deploy/local/target/screenshots")
                .resolve(file);
    }
}
