package org.chapterhouse.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chapterhouse.imports.Sketch.blocks;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.docx.Word.field;
import static org.chapterhouse.imports.docx.Word.run;
import static org.chapterhouse.imports.docx.Word.word;

import java.nio.charset.StandardCharsets;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Dropped;
import org.junit.jupiter.api.Test;

class WordDocumentTest {

    @Test
    void headingsOpenChaptersAndSections() {
        Imported read = word().title("The Weir")
                .heading(1, "One")
                .paragraph("a")
                .heading(2, "Two")
                .paragraph("b")
                .heading(3, "Three")
                .paragraph("c")
                .heading(1, "Four")
                .paragraph("d")
                .read();
        assertThat(read.text().title()).isEqualTo("The Weir");
        assertThat(outline(read)).isEqualTo("# One\n## -: p\n## Two: p heading p\n# Four\n## Four: p");
    }

    @Test
    void runsThatLookTheSameAreOne() {
        Imported read = word().runs(run("The ")
                        + run("we")
                        + run("ir ")
                        + run("<w:b/>", "he")
                        + run("<w:b/>", "ld ")
                        + run("<w:b/><w:i/>", "well")
                        + run(" & <long>"))
                .read();
        assertThat(html(read, 0)).isEqualTo("<p>The weir <strong>held <em>well</em></strong> &amp; &lt;long&gt;</p>");
    }

    @Test
    void marksOfLettersAreKept() {
        Imported read = word().runs(run("<w:vertAlign w:val=\"superscript\"/>", "a")
                        + run("<w:vertAlign w:val=\"subscript\"/>", "b")
                        + run("<w:strike/>", "c")
                        + run("<w:rFonts w:ascii=\"Courier New\"/>", "d")
                        + run("<w:smallCaps/><w:color w:val=\"FF0000\"/>", "e")
                        + run("<w:rStyle w:val=\"Strong\"/>", "f")
                        + run("<w:b w:val=\"0\"/>", "g"))
                .read();
        assertThat(html(read, 0))
                .isEqualTo("<p><sup>a</sup><sub>b</sub><s>c</s><code>d</code>e<strong>f</strong>g</p>");
    }

    @Test
    void emphasisIsWhatDiffersFromItsParagraph() {
        Imported read = word().paragraph(
                        "<w:pStyle w:val=\"Quote\"/>", run("slanting ") + run("<w:i w:val=\"0\"/>", "upright"))
                .read();
        assertThat(html(read, 0)).isEqualTo("<blockquote><p>slanting <em>upright</em></p></blockquote>");
    }

    @Test
    void lineBreaksTabsAndHyphensAreKept() {
        Imported read = word().runs("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/>"
                        + "<w:t>four</w:t><w:softHyphen/><w:br w:type=\"page\"/><w:t>five</w:t></w:r>")
                .read();
        assertThat(html(read, 0)).isEqualTo("<p>one<br> two three\u2011four five</p>");
    }

    @Test
    void quotationsCodeAndCaptionsAreKnownByTheirStyles() {
        Imported read = word().styled("Quote", "My dear")
                .styled("Quote", "sister")
                .styled("Code", "if (a < b) {")
                .styled("Code", "  run();")
                .styled("Caption", "The quay")
                .style("Zitat1", "Intensives Zitat", "")
                .styled("Zitat1", "Liebe Schwester")
                .read();
        assertThat(outline(read)).isEqualTo("# -\n## -: quotation code caption quotation");
        assertThat(blocks(read))
                .extracting(Block::text)
                .containsExactly("My dear\nsister", "if (a < b) {\n  run();", "The quay", "Liebe Schwester");
    }

    @Test
    void linksLeadToTheWebOrWithinTheText() {
        Imported read = word().outside("r1", "hyperlink", "https://example.org/?a=1&b=2")
                .outside("r2", "hyperlink", "file:///etc/passwd")
                .outside("r3", "hyperlink", "javascript:alert(1)")
                .runs("<w:hyperlink r:id=\"r1\">" + run("web") + "</w:hyperlink> <w:hyperlink r:id=\"r2\">"
                        + run(" file")
                        + "</w:hyperlink><w:hyperlink r:id=\"r3\">" + run(" script") + "</w:hyperlink><w:hyperlink"
                        + " w:anchor=\"there\">" + run(" there") + "</w:hyperlink>"
                        + field("HYPERLINK \"mailto:ann@example.org\"", run(" mail"))
                        + field("REF nowhere \\h", run(" nowhere")))
                .runs("<w:bookmarkStart w:id=\"1\" w:name=\"there\"/>" + run("Here.") + "<w:bookmarkEnd w:id=\"1\"/>")
                .read();
        String key = blocks(read).get(1).key();
        assertThat(html(read, 0))
                .isEqualTo(
                        "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"nofollow noopener noreferrer\">web</a>"
                                + " file script <a href=\"#b-" + key + "\">there</a> <a href=\"mailto:ann@example.org\""
                                + " rel=\"nofollow noopener noreferrer\">mail</a> <a>nowhere</a></p>");
    }

    @Test
    void trackedChangesAreAccepted() {
        Imported read = word().runs(run("It ") + "<w:del w:id=\"1\"><w:r><w:delText>broke</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\">" + run("held") + "</w:ins>" + run("."))
                .paragraph("<w:rPr><w:del w:id=\"3\"/></w:rPr>", run("First "))
                .paragraph("second.")
                .xml("<w:moveFrom w:id=\"4\"><w:p>" + run("moved") + "</w:p></w:moveFrom><w:moveTo w:id=\"5\"><w:p>"
                        + run("moved") + "</w:p></w:moveTo>")
                .read();
        assertThat(blocks(read)).extracting(Block::text).containsExactly("It held.", "First second.", "moved");
        assertThat(problems(read))
                .contains("INFO changes: Tracked changes were accepted: 1 insertions are text, 2 deletions are not.");
    }

    @Test
    void commentsHeadersAndHiddenWordsAreLeftOutAndReported() {
        Imported read = word().header("header", "Draft")
                .header("header", "Draft")
                .header("footer", "Page")
                .part(
                        "word/comments.xml",
                        Word.root("comments", "<w:comment><w:p>" + run("Really?") + "</w:p></w:comment>"))
                .runs(run("Text.") + "<w:r><w:commentReference w:id=\"0\"/></w:r>" + run("<w:vanish/>", "secret"))
                .read();
        assertThat(blocks(read)).extracting(Block::text).containsExactly("Text.");
        assertThat(read.report().dropped())
                .extracting(Dropped::text, Dropped::reason)
                .containsExactly(
                        tuple("secret", "hidden text"),
                        tuple("Draft", "the head of the pages"),
                        tuple("Page", "the foot of the pages"));
        assertThat(problems(read)).contains("INFO comments: 1 comment was left out.");
    }

    @Test
    void tableOfContentsIsEvidenceAndNoText() {
        String first =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r>"
                        + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("The Weir") + "<w:r><w:tab/></w:r>"
                        + field("PAGEREF _Toc1", run("3"));
        Imported read = word().paragraph("Contents")
                .runs(first)
                .runs(run("The Mill") + "<w:r><w:tab/></w:r>" + run("7"))
                .runs("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
                .heading(1, "The Weir")
                .paragraph("It held.")
                .heading(1, "The Mill")
                .paragraph("It turned.")
                .read();
        assertThat(outline(read)).isEqualTo("# The Weir\n## The Weir: p\n# The Mill\n## The Mill: p");
        assertThat(read.report().dropped())
                .extracting(Dropped::text)
                .containsExactly("Contents\nThe Weir 3\nThe Mill 7");
    }

    @Test
    void tableOfContentsThatNeverEndsTakesNoChapter() {
        Imported read = word().runs(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("The Weir 3"))
                .heading(1, "The Weir")
                .paragraph("It held.")
                .heading(1, "The Mill")
                .paragraph("It turned.")
                .read();
        assertThat(outline(read)).isEqualTo("# The Weir\n## The Weir: p\n# The Mill\n## The Mill: p");
    }

    @Test
    void fieldsShowWhatCameOfThem() {
        Imported read = word().runs(run("On ") + field("DATE \\@ \"d.M.yyyy\"", run("9 March")) + run(", page ")
                        + field("PAGE", run("12")) + "<w:fldSimple w:instr=\"AUTHOR\">" + run("of Ann")
                        + "</w:fldSimple>")
                .runs("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE</w:instrText></w:r>")
                .paragraph("A field that was never ended takes nothing with it.")
                .read();
        assertThat(blocks(read))
                .extracting(Block::text)
                .containsExactly("On 9 March, page of Ann", "A field that was never ended takes nothing with it.");
    }

    @Test
    void boxesAndControlsStayInTheirPlaceAndNoWordIsReadTwice() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p>"
                + run("boxed")
                + "</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + "<w:txbxContent><w:p>" + run("boxed") + "</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        Imported read = word().runs(run("before") + box)
                .xml("<w:sdt><w:sdtPr/><w:sdtContent><w:p>" + run("controlled ") + "<w:sdt><w:sdtContent>"
                        + run("inside") + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>")
                .runs(
                        "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback><w:t>instead</w:t></mc:Fallback>"
                                + "</mc:AlternateContent></w:r>")
                .read();
        assertThat(blocks(read))
                .extracting(Block::text)
                .containsExactly("before", "boxed", "controlled inside", "instead");
    }

    @Test
    void symbolsAndFormulasAreText() {
        Imported read = word().runs("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"Symbol\""
                        + " w:char=\"F061\"/><w:sym w:font=\"Wingdings 3\" w:char=\"F022\"/></w:r><m:oMath><m:f><m:num><m:r><m:t>a"
                        + "</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r>"
                        + "</m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>")
                .read();
        assertThat(html(read, 0)).isEqualTo("<p>→αa/bx<sup>2</sup></p>");
        assertThat(problems(read)).contains("WARNING text: 1 symbol is not known and was left out.");
    }

    @Test
    void largeInitialBelongsToItsWord() {
        Imported read = word().paragraph("<w:framePr w:dropCap=\"drop\"/>", run("O"))
                .paragraph("nce upon a time.")
                .read();
        assertThat(blocks(read)).extracting(Block::text).containsExactly("Once upon a time.");
    }

    @Test
    void asterisksBetweenPartsAreABreak() {
        Imported read =
                word().paragraph("One.").centred("* * *").paragraph("Two.").read();
        assertThat(blocks(read)).extracting(Block::html).containsExactly("<p>One.</p>", "<hr>", "<p>Two.</p>");
    }

    @Test
    void propertiesNameAuthorsAndTitle() {
        Imported read =
                word().core("The Weir", "Ann Holt; Jo Vance").paragraph("Text.").read();
        assertThat(read.text().title()).isEqualTo("The Weir");
        assertThat(read.text().authors()).containsExactly("Ann Holt", "Jo Vance");
        assertThat(read.text().published()).isNull();
        Imported stale = word().core("Microsoft Word - old.doc", "python-docx")
                .paragraph("Text.")
                .read();
        assertThat(stale.text().title()).isEqualTo("file");
        assertThat(stale.text().authors()).isEmpty();
    }

    @Test
    void languageIsWhatTheWordsAreMarkedAsUnlessTheySayOtherwise() {
        String polish = run("<w:lang w:val=\"pl-PL\"/>", "Nad miastem stał młyn.");
        assertThat(word().runs(polish).read().text().language()).isEqualTo("pl-PL");
        String british = run("<w:lang w:val=\"en-GB\"/>", prose());
        assertThat(word().runs(british).read().text().language()).isEqualTo("en-GB");
        String mistaken = run("<w:lang w:val=\"de-DE\"/>", prose());
        assertThat(word().runs(mistaken).read().text().language()).isEqualTo("en");
    }

    @Test
    void documentIsTheSameInStrictFormOtherEncodingsAndUnderOtherNames() {
        String expected = outline(sample().read());
        assertThat(outline(sample().strict().read())).isEqualTo(expected);
        assertThat(outline(sample().in(StandardCharsets.UTF_16LE).read())).isEqualTo(expected);
        assertThat(outline(sample().in(StandardCharsets.UTF_16).read())).isEqualTo(expected);
        assertThat(outline(sample().named("main/text.xml").read())).isEqualTo(expected);
    }

    private static Word sample() {
        return word().list(1, "decimal")
                .heading(1, "One")
                .footnote("Text.", "Note.")
                .item(1, 0, "a")
                .heading(1, "Two")
                .table("a|b", "c|d");
    }

    private static String html(Imported read, int index) {
        return blocks(read).get(index).html();
    }
}
