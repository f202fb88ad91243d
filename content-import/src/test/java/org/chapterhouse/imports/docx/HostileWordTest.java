package org.chapterhouse.imports.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.docx.Word.run;
import static org.chapterhouse.imports.docx.Word.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are broken or made to do harm. The limits of time are for a loop that does not end, not for speed. */
class HostileWordTest {

    private static final String DAMAGED =
            "file.docx is damaged and cannot be read; fetch or save it once more and try again.";
    private static final String DOCTYPE = "file.docx holds an XML document type, which Word never writes.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w>",
                "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/w.dtd\">",
                "<!DOCTYPE w [<!ENTITY a \"a\"><!ENTITY b \"&a;&a;\">]>",
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE w [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/a\"> %a;]>"
            })
    void documentTypesAreRefused(String type) {
        assertThat(word().after(type).paragraph("Text.").refusal()).isEqualTo(DOCTYPE);
        assertThat(word().paragraph("Text.")
                        .part("word/styles.xml", type + Word.root("styles", ""))
                        .refusal())
                .isEqualTo(DOCTYPE);
    }

    @Test
    void entityThatNobodyDeclaredIsDamage() {
        assertThat(word().xml("<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>").refusal())
                .isIn(DAMAGED, DOCTYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p>", "</w:x>", "<w:p a=\"1\" a=\"2\"/>", "\u0001", "<w:p><x:y/></w:p>"})
    void brokenXmlIsDamage(String xml) {
        assertThat(word().paragraph("Text.").xml(xml).refusal()).isEqualTo(DAMAGED);
    }

    @Test
    void elementsWithinOneAnotherHaveALimit() {
        String deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
        assertThat(refusalSoon(word().xml(deep)))
                .isEqualTo("file.docx is nested more than 500 deep, which no document is.");
        String tables = "<w:tbl><w:tr><w:tc>".repeat(1_000) + "<w:p>" + run("a") + "</w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(1_000);
        assertThat(word().xml(tables).refusal()).contains("nested more than 500 deep");
        String allowed = "<w:tbl><w:tr><w:tc>".repeat(160) + "<w:p>" + run("a") + "</w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(160);
        assertThat(word().xml(allowed).read()).isNotNull();
    }

    @Test
    void paragraphsHaveALimitAndEmptyOnesDoNotCount() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            many.append("<w:p>").append(run(String.valueOf(i))).append("</w:p>");
        }
        assertThat(refusalSoon(word().packed().xml(many.toString())))
                .isEqualTo("file.docx has more than 100,000 paragraphs, which is the most that can be imported.");
        String empty = "<w:p/>".repeat(1_000_000);
        assertThat(word().xml(empty).paragraph("Text.").read().text().words()).isEqualTo(1);
    }

    @Test
    void paragraphHasALimit() {
        String sentence =
                "file.docx has a paragraph of more than 200,000 characters; divide it into paragraphs and try again.";
        assertThat(word().paragraph("a".repeat(5_000_000)).refusal()).isEqualTo(sentence);
        assertThat(word().runs(run("a").repeat(200_001)).refusal()).isEqualTo(sentence);
        assertThat(word().paragraph("a".repeat(200_000)).read().text().words()).isEqualTo(1);
    }

    @Test
    void stylesThatAreBasedOnOneAnotherInCirclesAreRead() {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s")
                    .append(i)
                    .append("\"><w:basedOn w:val=\"s")
                    .append((i + 1) % 1_000_000)
                    .append("\"/></w:style>");
        }
        Word word = word().packed()
                .styles(styles.toString())
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"own\"><w:basedOn w:val=\"own\"/></w:style>");
        assertThat(wordsSoon(word.styled("s3", "Text.").styled("own", "More."))).isEqualTo(2);
    }

    @Test
    void numberingThatGoesRoundInCirclesIsRead() {
        Imported read = word().numbering(
                        "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"a\"/><w:numStyleLink"
                                + " w:val=\"a\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num"
                                + " w:numId=\"2\"><w:abstractNumId w:val=\"nowhere\"/></w:num>")
                .item(1, 0, "a")
                .item(2, 8, "b")
                .item(77, 0, "c")
                .read();
        assertThat(Sketch.blocks(read)).extracting(Block::text).containsExactly("a\nb", "c");
    }

    @Test
    void tagsAndNamesHaveLimits() {
        assertThat(word().xml("<w:p w:x=\"" + "a".repeat(2_000_000) + "\"/>").refusal())
                .isEqualTo("file.docx holds an XML tag longer than any that Word writes.");
        assertThat(word().xml("<!-- " + "a <".repeat(500_000) + "-->").refusal())
                .contains("XML tag longer");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            names.append("<w:n").append(i).append("/>");
        }
        assertThat(word().xml(names.toString()).refusal()).contains("20,000 kinds of elements");
    }

    @Test
    void cellsHaveALimit() {
        String cells = "<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>".repeat(600_000) + "</w:tr></w:tbl>";
        assertThat(word().xml(cells).refusal()).contains("more than 500,000 cells in tables");
    }

    @Test
    void looksThatChangeAtEachLetterAreRead() {
        String runs = (run("<w:b/>", "a") + run("<w:i/>", "b")).repeat(40_000);
        assertThat(wordsSoon(word().runs(runs))).isEqualTo(1);
    }

    @Test
    void codeAndContentsOfAnyLengthAreRead() {
        String code = "<w:p><w:pPr><w:pStyle w:val=\"Code\"/></w:pPr>" + run("run();".repeat(20)) + "</w:p>";
        String contents = "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>" + run("Chapter 1".repeat(10)) + "</w:p>";
        assertThat(wordsSoon(word().xml(code.repeat(5_000)).xml(contents.repeat(5_000))))
                .isEqualTo(5_000);
    }

    @Test
    void aHundredThousandHeadingsByLookAreRead() {
        String lines = ("<w:p>" + run("<w:b/>", "Heading") + "</w:p>").repeat(90_000);
        assertThat(wordsSoon(word().xml(lines).paragraph(Sketch.prose()))).isPositive();
    }

    @Test
    void missingPartsAreNoTrouble() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                Word.root(
                                "document",
                                "<w:body><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:numPr>"
                                        + "<w:numId w:val=\"4\"/></w:numPr></w:pPr>" + run("Text")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                        + "<w:r><w:drawing><a:blip r:embed=\"r9\"/></w:drawing></w:r></w:p></w:body>")
                        .getBytes(UTF_8));
        ImportResult result = Importing.read("file.docx", Word.zipped(parts));
        assertThat(Sketch.blocks((Imported) result)).extracting(Block::text).containsExactly("Text");
    }

    @Test
    void relationsThatLeadRoundOrOutLeadNowhere() {
        Imported read = word().relation("r1", "footnotes", "document.xml")
                .relation("r2", "image", "../../../../etc/passwd")
                .relation("r3", "header", "document.xml")
                .outside("r4", "attachedTemplate", "http://127.0.0.1:1/t.dotm")
                .runs(run("Text.") + "<w:r><w:drawing><a:blip r:embed=\"r2\"/></w:drawing></w:r>")
                .read();
        assertThat(Sketch.blocks(read)).extracting(Block::text).containsExactly("Text.");
    }

    @Test
    void documentThatIsNotThereIsSaidSo() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/a\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                        .getBytes(UTF_8));
        assertThat(Sketch.refusal("file.docx", Word.zipped(parts)))
                .isEqualTo("file.docx is a Word file without a document in it; save it once more and try again.");
    }

    @Test
    void textInAnEmbeddedFileIsNotOpened() {
        assertThat(word().part("word/afchunk.mht", "<html>Text</html>")
                        .relation("r1", "aFChunk", "afchunk.mht")
                        .xml("<w:altChunk r:id=\"r1\"/>")
                        .refusal())
                .isEqualTo(
                        "file.docx has its text in an embedded file, which is not opened; save it once more in Word and try"
                                + " again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/evil.xml", "word/../../evil.xml", "C:/evil.xml"})
    void pathsThatClimbOutAreRefused(String path) {
        assertThat(word().paragraph("Text.").part(path, "x").refusal())
                .isEqualTo("file.docx holds a file whose path leads out of it; nothing of it was read.");
    }

    @Test
    void bombsAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(Word.root("document", "<w:body>")
                    .replace("</w:document>", "")
                    .getBytes(UTF_8));
            byte[] spaces = new byte[1024 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 250; i++) {
                zip.write(spaces);
            }
        }
        assertThat(Sketch.refusal("file.docx", bytes.toByteArray()))
                .isEqualTo("file.docx unpacks to more than 100 times its size, which no book does.");
    }

    @Test
    void damagedArchivesAreRefused() {
        byte[] whole = word().paragraph("Text.").bytes();
        assertThat(Sketch.refusal("file.docx", Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(DAMAGED);
        byte[] other = whole.clone();
        for (int i = 40; i < 200; i++) {
            other[i] ^= 0x55;
        }
        assertThat(Importing.read("file.docx", other)).isNotNull();
    }

    @Test
    void otherPackedFilesAreNamed() {
        assertThat(Sketch.refusal("a.xlsx", packed("xl/workbook.xml")))
                .isEqualTo("a.xlsx is a spreadsheet; a text is needed.");
        assertThat(Sketch.refusal("a.pptx", packed("ppt/presentation.xml")))
                .isEqualTo("a.pptx is a presentation; a text is needed.");
        assertThat(Sketch.refusal("a.odt", packed("content.xml", "META-INF/manifest.xml")))
                .isEqualTo("a.odt is an OpenDocument file; save it as Word (DOCX) and try again.");
    }

    private static byte[] packed(String... names) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> parts.put(name, new byte[] {'x'}));
        return Word.zipped(parts);
    }

    /** What came of a document within a minute. */
    private static ImportResult soon(Word word) {
        byte[] bytes = word.bytes();
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Importing.read("file.docx", bytes));
    }

    private static String refusalSoon(Word word) {
        return ((Refused) soon(word)).sentence();
    }

    private static int wordsSoon(Word word) {
        return ((Imported) soon(word)).text().words();
    }
}
