package org.chapterhouse.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text on its way from a file to a group, and from an edition to the next: in a real browser, with the keyboard alone. */
class ImportJourneysIT {
    private static final String GROUP = "/groups/slow-history";

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
    void facilitatorBringsATextAndPlansIt(boolean javaScript) {
        String title = "A Short Walk " + unique();
        Page page = browsing.signedIn("ada", "/readings", javaScript);
        Bringing bringing = new Bringing(page);
        bringing.file("walk.md", walk(title).getBytes(UTF_8));
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".tree")).containsText("Evening");
        bringing.publish();
        page.locator("main a[href*='" + GROUP + "/plans/new']").press("Enter");
        page.press("main form .form-acts button", "Enter");
        assertThat(page.locator("h1")).hasText(title);
    }

    @ParameterizedTest
    @EnumSource(SampleFile.class)
    void everyKindOfFileBecomesAnOutline(SampleFile file) {
        String title = "The Long Tide " + unique();
        Page page = browsing.signedIn("ada", "/readings");
        Bringing bringing = new Bringing(page);
        bringing.file("tide", file.of(title));
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".tree > .is-chapter > a")).hasText(new Pattern[] {titled("ebb"), titled("flood")});
        assertThat(page.locator(".desk-text")).containsText("The water goes out");
        bringing.publish();
        assertThat(page.locator("main")).containsText(Pattern.compile("flood", Pattern.CASE_INSENSITIVE));
        assertThat(page.locator("img.cover")).hasCount(file == SampleFile.EPUB ? 1 : 0);
    }

    // Plain text has no headings but by their words.
    private static Pattern titled(String title) {
        return Pattern.compile("(chapter [iv]+\\. )?" + title, Pattern.CASE_INSENSITIVE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void outlineIsMendedWithTheKeyboardAloneAndStillThereLater(boolean javaScript) {
        Page page = browsing.signedIn("ada", "/readings", javaScript);
        new Bringing(page).file("walk.md", walk("To Be Mended " + unique()).getBytes(UTF_8));
        String address = page.url();
        choose(page, "Evening");
        act(page, "promote");
        assertThat(chapters(page)).hasText(new String[] {"Day", "Evening"});
        choose(page, "Evening");
        page.fill(".piece-acts #to", "Night");
        act(page, "rename");
        choose(page, "Morning");
        page.locator(".desk-text .piece.is-paragraph a.choose").first().press("Enter");
        page.fill(".piece-acts #to", "On the Way");
        act(page, "split");
        assertThat(page.locator(".tree")).containsText("On the Way");
        page.press("form.undo button", "Enter");
        assertThat(page.locator(".tree")).not().containsText("On the Way");
        page.navigate("/readings/import");
        page.press("a[href='" + address.replaceFirst("https?://[^/]+", "") + "']", "Enter");
        assertThat(chapters(page)).hasText(new String[] {"Day", "Night"});
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyPiecesAreLeftOutAtOnceWithTheKeyboardAloneAndComeBackWithOneUndo(boolean javaScript) {
        Page page = browsing.signedIn("ada", "/readings", javaScript);
        new Bringing(page).file("box.md", box("A Box " + unique()).getBytes(UTF_8));
        choose(page, "Morning");
        tick(page, "Berth 1:", "Space");
        tick(page, "Berth 9:", javaScript ? "Shift+Space" : "Space");
        assertThat(page.locator(".tick:checked")).hasCount(javaScript ? 9 : 2);
        if (javaScript) {
            Browsing.assertAccessible(page);
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".piece:focus [role=status]")).hasText("Left out: “Berth 1: free” and 8 more.");
        assertThat(page.locator(".left-out-run summary")).hasText("9 pieces left out");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".piece:focus [role=status]")).hasText("Taken back: “Berth 1: free” is as it was.");
        assertThat(page.locator(".is-left-out")).hasCount(0);
    }

    private static void tick(Page page, String piece, String key) {
        page.locator(".piece", containing(piece)).locator(".tick").press(key);
    }

    private static String box(String title) {
        String berths = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "Berth " + number + ": free\n\n")
                .collect(Collectors.joining());
        return walk(title).replace("### Evening", berths + "### Evening");
    }

    private static void choose(Page page, String heading) {
        page.locator(".tree a", containing(heading)).press("Enter");
        assertThat(page.locator(".piece-acts")).isVisible();
    }

    private static void act(Page page, String act) {
        page.press(".piece-acts button[value=" + act + "]", "Enter");
        page.waitForURL(Pattern.compile(".*/readings/import/[0-9a-f-]+(\\?.*)?$"));
    }

    private static Locator chapters(Page page) {
        return page.locator(".tree > .is-chapter > a");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void groupMovesToACorrectedTextAndBack(boolean javaScript) {
        String title = "A Corrected Walk " + unique();
        Page page = browsing.signedIn("ada", "/readings", javaScript);
        Bringing bringing = new Bringing(page);
        bringing.file("walk.md", walk(title).getBytes(UTF_8));
        String slug = bringing.publish();
        page.navigate(GROUP + "/plans/new?reading=" + slug);
        page.press("main form .form-acts button", "Enter");
        page.waitForURL(Pattern.compile(".*/plans/\\d+$"));
        String plan = page.url();
        Bringing.talkAbout(page, GROUP + "/read/" + slug + "/evening", "all the lamps in the village were lit");
        bringing.edition(slug, walk(title).replace("the lamps in the village", "lamps of the little village"));
        bringing.publish();
        page.navigate(plan);
        page.press("a[href$='/edition']", "Enter");
        assertThat(page.locator(".pair mark")).hasText(new String[] {
            "all the lamps in the village were lit", "all lamps of the little village were lit"
        });
        page.press(".pair button[value=confirm]", "Enter");
        page.press("form[action$='/edition'] button.primary", "Enter");
        page.navigate(GROUP + "/read/" + slug + "/evening");
        assertThat(page.locator("article.text mark")).hasText("all lamps of the little village were lit");
        page.navigate(plan);
        page.press("form[action$='/undoing'] button", "Enter");
        page.navigate(GROUP + "/read/" + slug + "/evening");
        assertThat(page.locator("article.text mark")).hasText("all the lamps in the village were lit");
    }

    private static String walk(String title) {
        return SampleFile.filled("""
                # {title}

                ## Day

                ### Morning

                We left before the rain, and nobody knew the way.

                It is said that nobody ever did.

                ### Evening

                We came back after it, and all the lamps in the village were lit for us, or so it seemed.
                """, Map.of("title", title));
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
