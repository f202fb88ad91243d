package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Chromium, visiting the shared house as its people do. */
final class Browsing implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MILLISECONDS = 20_000;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final Browser browser;
    private final RunningHouse house;

    private Browsing(Playwright playwright, Browser browser, RunningHouse house) {
        this.playwright = playwright;
        this.browser = browser;
        this.house = house;
    }

    /** Opens Chromium; without one the tests are skipped, but for CI, where nothing is. */
    static Browsing open() throws Exception {
        Optional<Path> chromium = chromium();
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(chromium.isPresent(), "skipped: there is no Chromium on this machine");
        }
        RunningHouse house = RunningHouse.shared();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(FLAGS));
        return new Browsing(playwright, browser, house);
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    RunningHouse house() {
        return house;
    }

    /** A browser of somebody's own, without anything kept from before. */
    Page visitor(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(house.address()));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return context.newPage();
    }

    Page visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    /** A visitor whose browser runs scripts, or does not. */
    Page visitor(boolean javaScript) {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
    }

    /** One of the demo's people, signed in at the real Keycloak, on the page they came for. */
    Page signedIn(String handle, String path, boolean javaScript) {
        Page page = visitor(javaScript);
        page.navigate("/sign-in?to=" + path);
        signInAtKeycloak(page, handle);
        page.waitForURL(house.address() + path);
        return page;
    }

    /** Fills in Keycloak's page, with the keyboard alone. */
    static void signInAtKeycloak(Page page, String handle) {
        page.fill("#username", handle);
        page.fill("#password", "a quiet room to read");
        page.press("#password", "Enter");
    }

    Page signedIn(String handle, String path) {
        return signedIn(handle, path, true);
    }

    /** Checks a page against WCAG 2.2 AA with axe-core. */
    static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page)
                        .withTags(WCAG).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + " at "
                                        + rule.getNodes().get(0).getTarget()))
                .as(page.url())
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
