package org.chapterhouse.imports.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.epub.EpubFile.epub;
import static org.chapterhouse.imports.epub.EpubFile.png;

import java.util.Base64;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubPicturesTest {

    private static final String TEXT = "<p>" + prose() + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='images/map%20one.png' alt='A map'/>",
                "<figure><img src=\"images/MAP one.png\" alt='A map'/></figure>",
                "<div><svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                        + "<image xlink:href='images/map one.png'/></svg></div>",
                "<svg:svg xmlns:svg='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                        + "<svg:image xlink:href='images/map one.png'/></svg:svg>",
                "<object data='images/map one.png' type='image/png'>A map</object>",
            })
    void picturesAreKept(String html) {
        Imported read = epub().page("a.xhtml", TEXT + html)
                .picture("images/map one.png", png(40, 30), "")
                .imported();
        Asset asset = read.text().pictures().assets().get(0);
        assertThat(asset.width()).isEqualTo(40);
        assertThat(outline(read)).endsWith(": p figure");
        assertThat(Sketch.blocks(read).get(1).html()).contains("src=\"asset:" + asset.name() + "\"", "height=\"30\"");
    }

    @Test
    void pictureWithinThePageIsKept() {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png(4, 4));
        Imported read =
                epub().page("a.xhtml", TEXT + "<img src='" + data + "'/>").imported();
        assertThat(read.text().pictures().assets()).hasSize(1);
    }

    @Test
    void pictureThatCannotBeShownIsNamed() {
        Imported read = epub().page("a.xhtml", TEXT + "<img src='gone.png' alt='A map'/><img src='b.png' alt=''/>")
                .file("OEBPS/b.png", "no picture")
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p caption");
        assertThat(problems(read))
                .contains(
                        "WARNING pictures: Pictures that are missing, damaged or of a kind that browsers do not show alone: 2.");
    }

    @Test
    void pictureThatIsMissingWithinAParagraphIsNotShown() {
        Imported read = epub().page("a.xhtml", "<p>Words <img src='gone.png' alt='x'/> and words.</p>")
                .imported();
        assertThat(Sketch.blocks(read).get(0).html()).isEqualTo("<p>Words and words.</p>");
    }

    @Test
    void coverOfEpub3() {
        Imported read = epub().picture("c.png", png(6, 9), "cover-image")
                .page("cover.xhtml", "<img src='c.png' alt='Cover'/>")
                .chapter("One", TEXT)
                .nav()
                .imported();
        assertThat(read.text().pictures().cover())
                .isEqualTo(read.text().pictures().assets().get(0).name());
        assertThat(outline(read)).isEqualTo("# One\n## One: p");
        assertThat(read.report().dropped())
                .extracting("reason")
                .containsExactly("the cover, which stands before the book");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i1", "c.png"})
    void coverOfEpub2(String content) {
        Imported read = epub().metadata("<meta name='cover' content='" + content + "'/>")
                .picture("c.png", png(6, 9), "")
                .page("a.xhtml", TEXT)
                .imported();
        assertThat(read.text().pictures().cover()).isNotNull();
    }

    @Test
    void coverOnThePageOfTheGuideOrTheFirstPage() {
        EpubFile book = epub().picture("c.png", png(6, 9), "")
                .page("front.xhtml", "<div><img src='c.png' alt=''/></div>")
                .page("a.xhtml", TEXT);
        assertThat(book.imported().text().pictures().cover()).isNotNull();
        Imported guided = book.reference("cover", "front.xhtml").imported();
        assertThat(guided.text().pictures().cover()).isNotNull();
        assertThat(outline(guided)).isEqualTo("# -\n## -: p");
    }

    @Test
    void coverThatTheContentsNameIsAPartOfTheBook() {
        Imported read = epub().picture("c.png", png(6, 9), "cover-image")
                .chapter("Cover", "<img src='c.png' alt='Cover'/>")
                .chapter("One", TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# Cover\n## Cover: figure\n# One\n## One: p");
    }

    @Test
    void firstPageWithWordsIsNoCover() {
        Imported read = epub().picture("c.png", png(6, 9), "")
                .page("front.xhtml", "<img src='c.png' alt=''/><p>By Nobody</p>")
                .page("a.xhtml", TEXT)
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: figure p p");
        assertThat(read.text().pictures().cover()).isNull();
    }

    @Test
    void bookOfPicturesIsRefused() {
        String sentence = epub().picture("1.png", png(6, 9), "")
                .page("a.xhtml", "<h1>Page</h1><img src='1.png' alt='A drawing of nothing in particular'/>")
                .refusal();
        assertThat(sentence)
                .isEqualTo("book.epub is a book of pictures: it has no text that could be read and discussed here.");
    }

    @Test
    void picturesInTheReadingOrderAreShown() {
        Imported read = epub().page("a.xhtml", TEXT)
                .picture("100% map.png", png(6, 9), "")
                .itemref("idref='i2'")
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p figure");
    }

    @Test
    void pageToFallBackOnIsReadInsteadOfAPicture() {
        Imported read = epub().file("OEBPS/1.png", png(6, 9))
                .item("id='p' href='1.png' media-type='image/png' fallback='q'")
                .file("OEBPS/q.xhtml", EpubFile.xhtml(TEXT))
                .item("id='q' href='q.xhtml' media-type='application/xhtml+xml'")
                .itemref("idref='p'")
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p");
    }
}
