package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Problem;
import org.chapterhouse.imports.outline.Progress;
import org.chapterhouse.imports.web.LoopbackSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IllustratingTest {

    private LoopbackSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = LoopbackSite.open();
    }

    @AfterEach
    void closeSite() throws IOException {
        site.close();
    }

    @Test
    void pageOfTheWebBringsThePicturesOfItsArticle() {
        site.withPage("/wheel.png", "image/png", Painting.png(40, 30));
        Drafted drafted =
                fromTheWeb("<figure><img src='/wheel.png' alt='Wheel'><figcaption>By night</figcaption></figure>"
                        + "<p>Again <img src='wheel.png#2' alt=''>.</p>");
        Asset wheel = drafted.draft().pictures().assets().get(0);
        assertThat(drafted.draft().pictures().assets()).hasSize(1);
        assertThat(wheel.width()).isEqualTo(40);
        assertThat(drafted.draft().pieces())
                .extracting(Piece::html)
                .contains("<figure><img src=\"asset:%s\" alt=\"Wheel\" width=\"40\" height=\"30\"></figure>"
                        .formatted(wheel.name()));
        assertThat(kinds(drafted)).containsSubsequence(BlockKind.FIGURE, BlockKind.CAPTION, BlockKind.PARAGRAPH);
        assertThat(drafted.draft().wanted()).isEmpty();
        assertThat(details(drafted)).noneMatch(details -> details.contains("icture"));
    }

    @Test
    void whatIsNoPictureIsLeftOutAndReported() {
        site.withPage("/drawing.svg", "image/svg+xml", "<svg><script>x()</script></svg>".getBytes(UTF_8));
        site.withPage("/page.png", "image/png", "<html><script>x()</script>".getBytes(UTF_8));
        Drafted drafted = fromTheWeb(
                "<figure><img src='/drawing.svg' alt='Drawing'></figure><figure><img src='/page.png'></figure>"
                        + "<figure><img src='/absent.png' alt='Absent'></figure>");
        assertThat(drafted.draft().pictures().assets()).isEmpty();
        assertThat(drafted.draft().pieces())
                .filteredOn(Piece::isDropped)
                .extracting(Piece::text)
                .containsExactly("Drawing", "Absent");
        assertThat(details(drafted))
                .filteredOn(details -> details.contains("icture"))
                .hasSize(3)
                .anyMatch(details -> details.startsWith("What came is no picture and is left out: “http://site.test:"))
                .anyMatch(details -> details.startsWith("A picture did not come and is left out: “http://site.test:"));
    }

    @Test
    void pictureThatCountsReadersIsNotShown() {
        site.withPage("/dot.png", "image/png", Painting.png(1, 1));
        Drafted drafted = fromTheWeb("<p><img src='/dot.png'></p>");
        assertThat(drafted.draft().pictures().assets()).isEmpty();
        assertThat(kinds(drafted)).containsOnly(BlockKind.PARAGRAPH);
    }

    @Test
    void picturesOfAFileAreNotFetched() {
        site.withPage("/wheel.png", "image/png", Painting.png(40, 30));
        String page = page("<figure><img src='%s' alt='Wheel'></figure>".formatted(site.address("/wheel.png")));
        Source file = Source.file("mill.html", page.getBytes(UTF_8));
        Drafted drafted = (Drafted) Importing.draft(file, site.fetchingPictures(), Progress.SILENT);
        assertThat(drafted.draft().pictures().assets()).isEmpty();
        assertThat(drafted.draft().pieces())
                .filteredOn(Piece::isDropped)
                .extracting(Piece::text)
                .containsExactly("Wheel");
        assertThat(details(drafted)).contains("Pictures of the web are not fetched for a file: 1 left out.");
    }

    private Drafted fromTheWeb(String inside) {
        site.withPage("/mill", "text/html", page(inside).getBytes(UTF_8));
        Source source = (Source) Importing.fetch(site.fetching(), site.address("/mill"), Progress.SILENT);
        return (Drafted) Importing.draft(source, site.fetchingPictures(), Progress.SILENT);
    }

    private static String page(String inside) {
        String prose = "<p>" + Sketch.prose() + "</p>";
        return "<!doctype html><title>Mills</title><article>" + prose + inside + prose + "</article>";
    }

    private static List<BlockKind> kinds(Drafted drafted) {
        return drafted.draft().pieces().stream()
                .filter(Piece::isRead)
                .map(Piece::kind)
                .toList();
    }

    private static List<String> details(Drafted drafted) {
        return drafted.problems().stream().map(Problem::details).toList();
    }
}
