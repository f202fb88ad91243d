package org.chapterhouse.imports.epub;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.epub.EpubFile.epub;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as books have them: well-formed, not so, and in all encodings. */
class EpubMarkupTest {

    private static final String TEXT = "<p>" + prose() + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a id='x'/>One.</p><p>Two.</p>",
                "<div/><p>One.</p><span/><p>Two.</p>",
                "<script src='a.js'/><p>One.</p><style/><p>Two.</p>",
                "<p>One.</p><textarea/><iframe src='x'/><p>Two.</p>",
                "<p>One.<p>Two.",
                "<p>One.</p><br><p>Two.</p>",
                "<p>One.<br></p><p>Two.<img src='x'></p><hr>",
                "<P>One.</P><P>Two.</P>",
                "<p>One.</i></p></div><p><b>Two.</p>",
                "<p>One.</p><!-- no <p>text</p> --><p>Two.</p>",
                "<p>One.</p><![CDATA[Two.]]>",
                "<p>One.</p><script>//<![CDATA[\nif (a<b && c>d) {}\n//]]></script><p>Two.</p>",
                "<p>One.</p><p>Two.</p></body></html><!-- end -->",
                "<p>One.</p></body><p>Two.</p>",
                "<html:p xmlns:html='http://www.w3.org/1999/xhtml'>One.</html:p><p>Two.</p>",
            })
    void nothingIsSwallowed(String body) {
        Imported read = epub().page("a.xhtml", body).imported();
        assertThat(texts(read)).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p>One.</p></body></html>",
                "<html><head><title/><script/><link rel='x'></head><body><p>One.</p></body></html>",
                "<html><p>One.</p></html>",
                "<p>One.</p>",
                "<body><p>One.</p>",
                "<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:body><h:p>One.</h:p></h:body></h:html>",
                "<?xml version='1.0'?>\n<!DOCTYPE html [<!ENTITY a 'b>c'>]>\n<html><body><br><p>One.</p></body></html>",
                "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN' 'http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd'>"
                        + "<html><body><p>One.</p></body></html>",
            })
    void pagesOfAnyFormAreRead(String page) {
        assertThat(texts(epub().rawPage("a.xhtml", page).imported())).containsExactly("One.");
    }

    @ParameterizedTest
    @CsvSource({
        "caf&eacute;&nbsp;noir&mdash;, café\u00a0noir—",
        "AT&T & sons, AT&T & sons",
        "1 < 2, 1 < 2",
        "&#x41;&#66;&unknown;, AB&unknown;"
    })
    void charactersAreRead(String written, String read) {
        assertThat(texts(epub().page("a.xhtml", "<p>" + written + "</p>").imported()))
                .containsExactly(read);
    }

    @Test
    void entitiesOfADocumentNeitherExpandNorFetch(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        try (ServerSocket server = new ServerSocket(0)) {
            String doctype = """
                    <!DOCTYPE html PUBLIC "x" "http://127.0.0.1:%1$d/x.dtd" [
                    <!ENTITY a "SECRET"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "%2$s">
                    <!ENTITY %% d SYSTEM "http://127.0.0.1:%1$d/d.dtd">%%d;]>
                    """.formatted(server.getLocalPort(), secret.toUri());
            Imported read = epub().metadata("<dc:creator>&a;</dc:creator>")
                    .rawPage("a.xhtml", doctype + "<html><body><p>One &a; &b; &c;.</p></body></html>")
                    .rawPage("b.xhtml", doctype + "<html><body><br><p>Two &a; &b; &c;.</p></body></html>")
                    .file(
                            "META-INF/container.xml",
                            doctype + "<container><rootfile full-path='OEBPS/content.opf'/></container>")
                    .imported();
            assertThat(texts(read)).containsExactly("One &a; &b; &c;.", "Two &a; &b; &c;.");
            assertThat(read.text().authors()).containsExactly("&a;");
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, utf-8",
        "windows-1252, windows-1252",
        "ISO-8859-1, iso-8859-1",
        "windows-1251, windows-1251",
        "Shift_JIS, shift_jis",
        "UTF-8, iso-8859-1",
        "UTF-8, utf-16",
        "UTF-8, nonsense",
        "windows-1252, utf-8"
    })
    void pagesAreReadInTheEncodingThatTheyAreIn(String actual, String declared) {
        String words = actual.contains("1251") ? "Война и мир" : actual.equals("Shift_JIS") ? "草枕" : "Où est l’été?";
        words = actual.equals("ISO-8859-1") ? "Où est l'été?" : words;
        String page =
                "<?xml version='1.0' encoding='%s'?><html><body><p>%s</p></body></html>".formatted(declared, words);
        Imported read = epub().rawPage("a.xhtml", page.getBytes(Charset.forName(actual)))
                .imported();
        assertThat(texts(read)).containsExactly(words);
    }

    @Test
    void marksAndMetaElementsTellTheEncodingToo() {
        byte[] marked = ("\ufeff" + EpubFile.xhtml("<p>Où?</p>")).getBytes(UTF_16LE);
        String meta = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head>"
                + "<body><p>Мир</p></body></html>";
        Imported read = epub().rawPage("a.xhtml", marked)
                .rawPage("b.xhtml", ("\ufeff" + EpubFile.xhtml("<p>Là.</p>")).getBytes(UTF_8))
                .rawPage("c.xhtml", meta.getBytes(Charset.forName("windows-1251")))
                .imported();
        assertThat(texts(read)).containsExactly("Où?", "Là.", "Мир");
        assertThat(problems(read)).contains("INFO encoding: Files in another encoding than UTF-8, as they say: 1.");
    }

    @Test
    void versesKeepTheirLines() {
        Imported read = epub().page(
                        "a.xhtml",
                        "<div epub:type='z3998:poem'><p class='stanza'>One,<br/>two.</p></div>"
                                + "<div class='linegroup'><div>Three,</div><div>four.</div></div>"
                                + "<div class='poem'><p>Five,</p><p>six.</p></div>")
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: verse verse verse");
        assertThat(Sketch.blocks(read))
                .extracting(Block::html)
                .containsExactly("One,<br>\ntwo.", "Three,<br>\nfour.", "Five,<br>\nsix.");
    }

    @Test
    void numbersOfPrintedPagesAreNoText() {
        Imported read = epub().page(
                        "a.xhtml",
                        "<p>One <span epub:type='pagebreak' id='p2'>2</span>two"
                                + "<span class='pagenum'><a id='p3'>[Pg 3]</a></span>.</p>"
                                + "<div role='doc-pagebreak' id='p4'/><p>Three, <a href='#p2'>page 2</a>.</p>")
                .imported();
        List<Block> blocks = Sketch.blocks(read);
        assertThat(texts(read)).containsExactly("One two.", "Three, page 2.");
        assertThat(blocks.get(1).html()).contains("#b-" + blocks.get(0).key());
        assertThat(read.report().dropped()).extracting("text").containsExactly("2 [Pg 3]");
    }

    @Test
    void numbersOfPrintedLinesAreNoText() {
        Imported read = epub().page(
                        "a.xhtml",
                        "<div class='poem'><div>Five,<span class='lnum'>5</span></div><div>six, "
                                + "<span class='line-number'>see 6</span></div></div>")
                .imported();
        assertThat(texts(read)).containsExactly("Five,\nsix, see 6");
    }

    @Test
    void wordsThatOnlyLookLikePageNumbersStay() {
        Imported read = epub().page("a.xhtml", "<p>One <span class='pagenum'>and more words</span>.</p>")
                .imported();
        assertThat(texts(read)).containsExactly("One and more words.");
    }

    @Test
    void ofAlternativesOneIsRead() {
        Imported read = epub().page(
                        "a.xhtml",
                        "<epub:switch><epub:case required-namespace='x'><p>Never.</p></epub:case>"
                                + "<epub:default><p>One.</p></epub:default></epub:switch>")
                .imported();
        assertThat(texts(read)).containsExactly("One.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<mfrac><mn>1</mn><mn>2</mn></mfrac> | 1/2",
                "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac> | (a+b)/2",
                "<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><m:msub><mi>y</mi><mi>i</mi></m:msub> | x2+yi",
                "<msqrt><mn>2</mn></msqrt> | √(2)",
                "<mfenced open='[' close=']'><mi>a</mi><mi>b</mi></mfenced> | [a,b]",
                "<mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr><mtr><mtd>3</mtd><mtd>4</mtd></mtr></mtable> | 1 2 ; 3 4 ;",
            })
    void formulasAreReadable(String formula, String text) {
        String math = "<math xmlns='http://www.w3.org/1998/Math/MathML'>" + formula + "</math>";
        Imported read = epub().page("a.xhtml", "<p>" + math + "</p>").imported();
        assertThat(texts(read)).containsExactly(text);
        assertThat(Sketch.blocks(read).get(0).html().contains("<sup>2</sup>")).isEqualTo(formula.contains("msup"));
    }

    @Test
    void whatStandsInAnObjectIsReadWhereBrowsersDoNotKnowIt() {
        Imported read = epub().page(
                        "a.xhtml", "<object data='q.xml' type='application/x-quiz'><p>One?</p><p>Two.</p></object>")
                .imported();
        assertThat(texts(read)).containsExactly("One?", "Two.");
    }

    @Test
    void annotationsOfWordsFollowThem() {
        Imported read =
                epub().page("a.xhtml", "<p><ruby>草枕<rt>くさまくら</rt></ruby>。</p>").imported();
        assertThat(texts(read)).containsExactly("草枕(くさまくら)。");
    }

    @Test
    void drawingInTheReadingOrderIsReadForItsPicture() {
        Imported read = epub().page("a.xhtml", TEXT)
                .file("OEBPS/x.png", EpubFile.png(3, 3))
                .file(
                        "OEBPS/d.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                                + "<image xlink:href='x.png'/></svg>")
                .item("id='d' href='d.svg' media-type='image/svg+xml'")
                .itemref("idref='d'")
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p figure");
    }

    private static List<String> texts(Imported read) {
        return Sketch.blocks(read).stream().map(Block::text).toList();
    }
}
