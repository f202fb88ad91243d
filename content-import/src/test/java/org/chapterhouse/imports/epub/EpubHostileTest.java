package org.chapterhouse.imports.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.epub.EpubFile.epub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Books made to do harm, or broken past what their makers meant. The limit is for a loop that does not end. */
@Timeout(60)
class EpubHostileTest {

    private static final String TEXT = "<p>" + prose() + "</p>";

    @Test
    void encryptedTextIsRefusedAndScrambledFontsAreNot() {
        EpubFile book = epub().page("a.xhtml", TEXT);
        assertThat(encrypted(book, "http://www.w3.org/2001/04/xmlenc#aes256-cbc")
                        .refusal())
                .isEqualTo(
                        "book.epub is copy-protected, so that only its shop's own readers can open it; a copy without"
                                + " protection is needed.");
        for (String scrambling :
                new String[] {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"}) {
            assertThat(outline(encrypted(book, scrambling).imported())).isEqualTo("# -\n## -: p");
        }
    }

    private static EpubFile encrypted(EpubFile book, String algorithm) {
        return book.file(
                "META-INF/encryption.xml",
                "<encryption xmlns:enc='http://www.w3.org/2001/04/xmlenc#'><enc:EncryptedData><enc:EncryptionMethod Algorithm='"
                        + algorithm + "'/></enc:EncryptedData></encryption>");
    }

    @Test
    void moreThanFiveThousandFilesAreRefused() {
        EpubFile book = epub().page("a.xhtml", TEXT);
        for (int i = 0; i < 5_000; i++) {
            book.file("x/" + i, "");
        }
        assertThat(book.refusal())
                .isEqualTo("book.epub holds more than 5,000 files, which is the most that can be imported.");
    }

    @Test
    void whatUnpacksToAHundredTimesItsSizeIsRefused() {
        byte[] zeros = new byte[20_000_000];
        for (String name : new String[] {"unread.bin", "OEBPS/a.xhtml"}) {
            assertThat(epub().tight().page("a.xhtml", TEXT).file(name, zeros).refusal())
                    .isEqualTo("book.epub unpacks to more than 100 times its size, which no book does.");
        }
    }

    @Test
    void whatUnpacksToMoreThanThreeHundredMegabytesIsRefused() {
        // A byte in fifty at random packs to about a twentieth.
        byte[] blocks = new byte[8 * 1024 * 1024];
        Random random = new Random(1);
        for (int i = 0; i < blocks.length; i += 50) {
            blocks[i] = (byte) random.nextInt();
        }
        EpubFile book = epub().tight().page("a.xhtml", TEXT);
        for (int i = 0; i < 38; i++) {
            book.file("x/" + i, blocks);
        }
        assertThat(book.refusal())
                .isEqualTo("book.epub unpacks to more than 300 MB, which is the most that can be imported.");
    }

    @Test
    void sizesThatLieAreCountedWhileUnpacking() {
        byte[] bytes = epub().tight().rawPage("a.xhtml", new byte[20_000_000]).bytes();
        // In the directory, an entry's size stands 24 bytes behind its signature.
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (zip.getInt(at) == 0x02014b50 && zip.getInt(at + 24) == 20_000_000) {
                zip.putInt(at + 24, 1_000);
            }
        }
        assertThat(refusal(bytes)).contains("unpacks to more than 100 times its size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil", "/etc/evil", "a/../../evil", "C:/evil"})
    void pathsThatClimbOutAreRefused(String path) {
        assertThat(epub().page("a.xhtml", TEXT).file(path, "x").refusal())
                .isEqualTo("book.epub holds a file whose path leads out of it; nothing of it was read.");
    }

    @Test
    void linksInsteadOfFilesAreRefused() {
        byte[] bytes = epub().page("a.xhtml", TEXT).bytes();
        // In the directory, an entry's maker stands 5 bytes behind its signature, and what Unix says of it at 38.
        int at = directory(bytes);
        bytes[at + 5] = 3;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 38, 0120777 << 16);
        assertThat(refusal(bytes)).isEqualTo("book.epub holds a link instead of a file; nothing of it was read.");
    }

    @Test
    void archiveWithAPasswordIsRefused() {
        byte[] bytes = epub().page("a.xhtml", TEXT).bytes();
        bytes[directory(bytes) + 8] |= 1;
        assertThat(refusal(bytes))
                .isEqualTo("book.epub is protected with a password; save it without one and try again.");
    }

    /** The place of the directory's first entry (APPNOTE.TXT 6.3.10, section 4.3.12). */
    private static int directory(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (bytes.getInt(at) != 0x02014b50) {
            at++;
        }
        return at;
    }

    @Test
    void brokenArchivesAreRefusedOrRead() {
        byte[] whole =
                epub().tight().page("a.xhtml", TEXT).chapter("One", TEXT).nav().bytes();
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            assertThat(Importing.read("book.epub", broken)).isNotNull();
        }
        for (int length = 30; length < whole.length; length += 7) {
            assertThat(refusal(Arrays.copyOf(whole, length))).contains("damaged");
        }
    }

    @Test
    void archiveWithinAnArchiveIsAFileThatNobodyOpens() {
        byte[] inner = epub().page("a.xhtml", TEXT).bytes();
        assertThat(outline(epub().page("a.xhtml", TEXT)
                        .file("OEBPS/inner.epub", inner)
                        .imported()))
                .isEqualTo("# -\n## -: p");
        byte[] outer = EpubFile.zip(java.util.Map.of("book.epub", inner));
        assertThat(refusal(outer)).contains("neither an EPUB nor a Word document");
    }

    @Test
    void ofFilesOfTheSameNameTheFirstIsRead() {
        byte[] bytes = epub().page("a.xhtml", "<p>First.</p>")
                .page("b.xhtml", "<p>Second.</p>")
                .bytes();
        byte[] renamed = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("OEBPS/b.xhtml", "OEBPS/a.xhtml")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Imported read = (Imported) Importing.read("book.epub", renamed);
        assertThat(Sketch.blocks(read)).extracting("text").containsExactly("First.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "/etc/passwd", "gone.opf", "META-INF/container.xml", ""})
    void containerThatPointsElsewhereIsForgivenWhereThereIsAPackage(String path) {
        Imported read = epub().page("a.xhtml", TEXT)
                .file("META-INF/container.xml", "<container><rootfile full-path='" + path + "'/></container>")
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p");
    }

    @Test
    void bookWithoutAPackageIsRefused() {
        byte[] bytes = EpubFile.zip(java.util.Map.of("META-INF/container.xml", new byte[0]));
        assertThat(refusal(bytes))
                .isEqualTo(
                        "book.epub lacks the list of its files that every EPUB has; fetch or save it once more and try"
                                + " again.");
    }

    @ParameterizedTest
    @CsvSource({
        "'<package/>'",
        "'<package><manifest/><spine/></package>'",
        "'no XML at all'",
        "'<package><spine><itemref idref=\"x\"/></spine></package>'"
    })
    void packageThatListsNothingIsRefused(String xml) {
        assertThat(epub().file("OEBPS/content.opf", xml).page("a.xhtml", TEXT).refusal())
                .isEqualTo("book.epub has no text to read.");
    }

    @Test
    void pagesThatAreMissingEmptyDamagedOrListedTwiceAreSurvived() {
        Imported read = epub().page("a.xhtml", TEXT)
                .page("empty.xhtml", "")
                .rawPage("nothing.xhtml", "")
                .item("id='gone' href='gone.xhtml' media-type='application/xhtml+xml'")
                .itemref("idref='gone'")
                .itemref("idref='i1'")
                .itemref("idref='unlisted'")
                .entry("One", "a.xhtml")
                .entry("Empty", "empty.xhtml")
                .entry("Gone", "gone.xhtml")
                .entry("Elsewhere", "elsewhere.xhtml")
                .page("b.xhtml", TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p p");
        assertThat(problems(read))
                .contains(
                        "DOUBT files: Files that the reading order lists twice, and that are read once: 1.",
                        "WARNING files: Files that the reading order names and the book does not list: 1.",
                        "WARNING files: The file “OEBPS/gone.xhtml” cannot be found or unpacked.",
                        "WARNING files: The file “OEBPS/empty.xhtml” (and 1 more) has no text and no picture.",
                        "DOUBT contents: Entries of the table of contents that lead to pages of which nothing is read: 1, such as"
                                + " “Empty”.",
                        "DOUBT contents: Entries of the table of contents that lead to nothing in the book: 2, such as “Gone”.");
    }

    @Test
    void addressesThatGoInCirclesAreSurvived() {
        Imported read = epub().page("a.xhtml", TEXT)
                .item("id='x' href='x.bin' media-type='x/x' fallback='y'")
                .item("id='y' href='y.bin' media-type='x/x' fallback='x'")
                .itemref("idref='x'")
                .entry("Contents", "nav.xhtml")
                .entry("One", "a.xhtml")
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# Contents\n## Contents: list\n# One\n## One: p");
    }

    @Test
    void contentsNestedTenThousandDeepAreRead() {
        String deep = "<ol><li><a href='a.xhtml'>Down</a>".repeat(10_000) + "</li></ol>".repeat(10_000);
        assertThat(epub().page("a.xhtml", TEXT)
                        .nav("<nav epub:type='toc'>" + deep + "</nav>")
                        .imported())
                .isNotNull();
        String points = "<navPoint><navLabel><text>Down</text></navLabel><content src='a.xhtml'/>".repeat(10_000)
                + "</navPoint>".repeat(10_000);
        assertThat(epub().page("a.xhtml", TEXT).ncx(points).imported()).isNotNull();
    }

    @Test
    void contentsOfAMillionEntriesAreRefused() {
        assertThat(epub().page("a.xhtml", TEXT)
                        .ncx("<navPoint id='%s'><content src='a.xhtml'/></navPoint>".repeat(1_000_000))
                        .refusal())
                .startsWith("book.epub ");
    }

    @Test
    void contentsOfFiftyThousandEntriesAreRead() {
        Imported read = epub().page("a.xhtml", TEXT)
                .page("b.xhtml", TEXT)
                .ncx("<navPoint><navLabel><text>One</text></navLabel><content src='b.xhtml#x'/></navPoint>"
                        .repeat(50_000))
                .imported();
        assertThat(problems(read)).contains("WARNING contents: Entries of the NCX beyond those that are read: 30,000.");
    }

    @Test
    void pagesNestedOneHundredThousandDeepAreRead() {
        String deep = nested("div", 100_000);
        assertThat(Sketch.blocks(epub().page("a.xhtml", deep).imported()))
                .extracting("text")
                .contains("Deep.");
        for (String tag : new String[] {"div", "span", "blockquote", "section", "b", "ul", "em"}) {
            // What is not closed makes the page HTML, which another parser reads.
            for (String open : new String[] {"", "<br>"}) {
                Imported read = epub().page("a.xhtml", open + nested(tag, 10_000) + TEXT)
                        .imported();
                assertThat(Sketch.blocks(read)).extracting("text").contains("Deep.");
            }
        }
    }

    private static String nested(String tag, int times) {
        return ("<" + tag + ">").repeat(times) + "Deep." + ("</" + tag + ">").repeat(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p>",
                "<h1>a</h1>",
                "<a id='x'/>",
                "<a href='#x'>a</a>",
                "<aside epub:type='footnote'>a",
                "<li>a",
                "<td>a",
                "<svg><image/>",
                "<span epub:type='pagebreak'>1",
                "<nav epub:type='toc'>a",
                "<br>",
                "<p hidden=''>a",
                "<epub:switch><epub:case>a",
                "<ruby>a<rt>b",
                "<img src='x.png'/>",
                "&a;",
                "<![CDATA[",
                "<!--",
                "<",
                "<p class='"
            })
    void pagesOfOneThingOverAndOverGiveAResult(String unit) {
        int times = 500_000 / unit.length();
        ImportResult result = Importing.read(
                "book.epub",
                epub().page("a.xhtml", TEXT + unit.repeat(times)).nav().bytes());
        assertThat(result).isNotNull();
    }

    @Test
    void moreTagsThanABookHasAreRefused() {
        assertThat(epub().page("a.xhtml", "<b/>".repeat(400_000)).refusal())
                .isEqualTo(
                        "book.epub holds the file “OEBPS/a.xhtml” with more than 400,000 tags, which is the most that can"
                                + " be read.");
    }

    @Test
    void moreParagraphsThanATextHasAreRefused() {
        EpubFile book = epub();
        for (int i = 0; i < 5; i++) {
            book.page(i + ".xhtml", "<p>a</p>".repeat(25_000));
        }
        assertThat(book.refusal())
                .isEqualTo("book.epub has more than 100,000 paragraphs, which is the most that can be imported.");
    }

    @Test
    void textBeyondFortyMegabytesIsRefused() {
        byte[] page = EpubFile.xhtml(("<p>" + "word ".repeat(30_000) + "</p>\n").repeat(60))
                .getBytes(UTF_8);
        Random random = new Random(3);
        for (int at = 500; at < page.length - 100; at += 40) {
            page[at] = page[at] >= 'a' ? (byte) ('a' + random.nextInt(26)) : page[at];
        }
        EpubFile book = epub().tight();
        for (int i = 0; i < 5; i++) {
            book.rawPage(i + ".xhtml", page);
        }
        assertThat(book.refusal())
                .isEqualTo("book.epub has more than 40 MB of text, which is the most that can be imported.");
    }

    @Test
    @Timeout(10)
    void twoThousandChaptersAreRead() {
        EpubFile book = epub();
        for (int i = 1; i <= 2_000; i++) {
            book.chapter("Chapter " + i, "<h1>Chapter " + i + "</h1>" + TEXT);
        }
        assertThat(book.nav().imported().text().chapters()).hasSize(2_000);
    }

    @Test
    void bookInAFolderOfItsArchiveIsRead() {
        Imported read = epub().packageFile("My Book/OEBPS/content.opf")
                .file(
                        "My Book/META-INF/container.xml",
                        "<container><rootfile full-path='OEBPS/content.opf'/></container>")
                .file("My Book/OEBPS/a.xhtml", EpubFile.xhtml(TEXT))
                .file("META-INF/container.xml", "")
                .item("id='a' href='a.xhtml' media-type='application/xhtml+xml'")
                .itemref("idref='a'")
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p");
    }

    private static String refusal(byte[] bytes) {
        ImportResult result = Importing.read("book.epub", bytes);
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).sentence();
    }
}
