package org.chapterhouse.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Brings texts into the library as a facilitator does, with the keyboard. */
final class Bringing {
    private static final Pattern OUTLINE = Pattern.compile(".*/readings/import/[0-9a-f-]{36}$");

    private final Page page;

    Bringing(Page page) {
        this.page = page;
    }

    /** Brings a file and waits for its outline. */
    void file(String name, byte[] content) {
        page.navigate("/readings/import");
        send(name, content);
    }

    /** Brings a Markdown text as a new edition of a reading. */
    void edition(String slug, String text) {
        page.navigate("/readings/" + slug);
        page.press("a[href='/readings/import?edition-of=" + slug + "']", "Enter");
        send("corrected.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(String name, byte[] content) {
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", content));
        page.press("main button.primary", "Enter");
        page.waitForURL(OUTLINE);
        page.waitForSelector(".tree");
    }

    /** Publishes what waits on the page and gives the slug of its reading. */
    String publish() {
        page.press("a[href$='/reading']", "Enter");
        page.press("main form button.primary", "Enter");
        page.waitForURL(Pattern.compile(".*/readings/(?!import)[^/]+$"));
        return page.url().replaceFirst(".*/readings/", "");
    }

    /** Begins a thread on some words of a section. */
    static void talkAbout(Page page, String section, String words) {
        page.navigate(section);
        page.locator(".passage-row", new Page.LocatorOptions().setHasText(words))
                .locator("a.begin")
                .press("Enter");
        page.fill("#quote", words);
        page.fill("#begin textarea[name=body]", "Who lit them?");
        page.press("#begin button.primary", "Enter");
        page.waitForURL(Pattern.compile(".*#thread-\\d+$"));
    }
}
