package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page a visitor sees, narrow and wide, light and dark: accessible, and no wider than its window. */
class LooksIT {
    private static final int[] WIDTHS = {390, 1280};

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
        "group, /groups/slow-history",
        "people, /groups/slow-history/people",
        "threads, /groups/slow-history/threads",
        "thread, /groups/slow-history/threads/1",
        "reading-page, /groups/slow-history/read/the-opposition-of-1923/the-letter-of-the-forty-six",
        "folded, /groups/commons-circle/read/what-averley-drinks/the-hose-rules",
        "not-found, /nowhere",
    })
    void pageIsAccessibleAndFits(String name, String path) throws IOException {
        for (int width : WIDTHS) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = browsing.looking(path, width, scheme);
                Browsing.assertAccessible(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + " at " + width)
                        .isLessThanOrEqualTo(width);
                page.screenshot(new Page.ScreenshotOptions().setPath(picture(name, width, scheme)));
                page.context().close();
            }
        }
    }

    private static Path picture(String name, int width, ColorScheme scheme) throws IOException {
        String file = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png";
        return Installation.ofThisBuild()
                .root()
                .resolve("deploy/local/target/screenshots")
                .resolve(file);
    }
}
