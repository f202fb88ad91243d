package org.chapterhouse.imports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.html.Pages.article;
import static org.chapterhouse.imports.html.Pages.kinds;
import static org.chapterhouse.imports.html.Pages.leftOut;
import static org.chapterhouse.imports.html.Pages.prose;
import static org.chapterhouse.imports.html.Pages.read;

import java.util.List;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageBlocksTest {

    /** A picture of 3 by 2 pixels. */
    private static final String GIF = "R0lGODlhAwACAIAAAAAAAP///ywAAAAAAwACAAACAoRRADs=";

    @Test
    void boxThatSumsUpAnArticleIsOneTableBehindItsPicture() {
        String box = "<table class='infobox vcard'><tr><th colspan=2>Averley<tr><td colspan=2>"
                + "<img src='/mill.jpg' width=220 alt='The mill'><tr><th>Country<td><img src='/flag.png' width=23> Bergen"
                + "<tr><th>People<td>40</table>";
        assertThat(kinds(read(article(box))))
                .containsExactly("FIGURE The mill", "TABLE Averley\n\nCountry\tBergen\nPeople\t40");
    }

    @Test
    void blocksKeepTheirKinds() {
        assertThat(kinds(read(article("<h2>Mill</h2><ul><li>a<li>b</ul><blockquote>Said.</blockquote>"
                        + "<table><tr><th>x<td>y</table><pre>code</pre>"
                        + "<figure><img src='a.png' alt='Wheel'><figcaption>The wheel</figcaption></figure>"
                        + "<div class='poem'>Rose<br>red</div>"))))
                .containsExactly(
                        "HEADING Mill",
                        "LIST a\nb",
                        "QUOTATION Said.",
                        "TABLE x\ty",
                        "CODE code",
                        "FIGURE Wheel",
                        "CAPTION The wheel",
                        "VERSE Rose\nred");
    }

    @Test
    void roomThatTheSourceMakesInACellDoesNotCount() {
        String cell = "<td>" + " ".repeat(400) + "x" + "\n".repeat(400) + "</td>";
        assertThat(kinds(read(article("<table><tr>" + cell + cell + "</table>"))))
                .containsExactly("TABLE x\tx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<hr>", "<p>* * *</p>", "<p>⁂</p>", "<p class='sep'><span>•</span> • •</p>", "<div>———</div>"})
    void ornamentIsABreak(String ornament) {
        Draft draft = read(article(ornament));
        assertThat(draft.pieces()).extracting(Piece::kind).contains(BlockKind.BREAK);
        assertThat(leftOut(draft)).isEmpty();
    }

    @Test
    void signInACellIsNoBreak() {
        String words = "x ".repeat(700);
        assertThat(kinds(read(article("<table><tr><td>" + words + "<td>–<tr><td>a<td>b</table>"))))
                .contains("PARAGRAPH –")
                .doesNotContain("BREAK ");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Said “yes and ‘no’” here.",
        "de-AT, Said „yes and ‚no‘“ here.",
        "fr, Said « yes and « no » » here.",
        "ja, Said 「yes and 『no』」 here.",
        "pt, Said “yes and ‘no’” here.",
        "pt-PT, Said «yes and “no”» here.",
        "x-y, Said “yes and ‘no’” here.",
    })
    void quotationsHaveTheMarksOfTheirLanguage(String language, String text) {
        String html = article("<p>Said <q>yes and <q>no</q></q> here.</p>");
        Draft draft = WebPage.read("<html lang='" + language + "'>" + html, null, new Findings());
        assertThat(draft.pieces().get(1).text()).isEqualTo(text);
    }

    @Test
    void quotationsOfAPageThatNamesNoLanguageHaveThoseOfItsWords() {
        String german = "Der Fluss war breit und die Brücke lag auf der anderen Seite, und das Wasser ist nicht tief. ";
        Draft draft = read("<article><p>" + german.repeat(5) + "</p><p><q>Ja</q>, sagte sie.</p></article>");
        assertThat(draft.pieces().get(1).text()).isEqualTo("„Ja“, sagte sie.");
    }

    @Test
    void whatIsLeftOutOfALineDoesNotPartIt() {
        Draft draft = read(article("<p>One <span hidden>two</span> <b>three <button>four</button></b> five"
                + "<script>six</script>seven.</p>"));
        assertThat(kinds(draft)).containsExactly("PARAGRAPH One three fiveseven.");
        assertThat(leftOut(draft)).containsExactly("two", "four");
    }

    @ParameterizedTest
    @ValueSource(strings = {"button", "select", "textarea", "meter"})
    void controlInALinePartsItsWordsAndNotTheLine(String control) {
        Draft draft = read(article("<p>One<" + control + ">two</" + control + ">three</p>"));
        assertThat(kinds(draft)).containsExactly("PARAGRAPH One three");
    }

    @Test
    void runningTextOfAQuotationThatIsReadInPartsIsQuoted() {
        String html =
                html(article("<blockquote>Said here.<figure><img src='a.png' alt='Wheel'></figure></blockquote>"));
        assertThat(html).contains("<blockquote><p>Said here.</p></blockquote>");
    }

    @Test
    void whatIsLeftOutOfAListIsToldBehindIt() {
        Draft draft = read(article("<ul><li>One<div style='display:none'>two</div>three<li>four</ul>"));
        assertThat(kinds(draft)).containsExactly("LIST One\nthree\nfour");
        assertThat(leftOut(draft)).containsExactly("two");
    }

    @Test
    void elementsThatTextsAreNotMadeOfPartWordsAllTheSame() {
        Draft draft = read(article("<center><form>One</form><form>two</form><hgroup>three</hgroup></center>"
                + "<menu><li>four<li>five</menu>"));
        assertThat(kinds(draft)).containsExactly("PARAGRAPH three", "LIST four\nfive");
        assertThat(leftOut(draft)).containsExactly("One", "two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src='b.png'|https://example.org/texts/b.png",
                "src='/b.png'|https://example.org/b.png",
                "src='//cdn.example.org/b.png'|https://cdn.example.org/b.png",
                "data-src='b.png'|https://example.org/texts/b.png",
                "src='data:image/gif;base64,R0lGODlh' data-original='https://e.org/b.jpg'|https://e.org/b.jpg",
                "src='small.gif' class='lazyload' data-x='https://e.org/b.webp'|https://e.org/b.webp",
                "srcset='https://e.org/s.jpg 300w, https://e.org/m.jpg 900w'|https://e.org/m.jpg"
            })
    void picturesElsewhereAreWanted(String attributes, String address) {
        Draft draft = read(article("<figure><img alt='Wheel' " + attributes + "></figure>"));
        assertThat(draft.wanted()).hasSize(1).containsValue(address);
        assertThat(kinds(draft)).containsExactly("FIGURE Wheel");
    }

    @Test
    void pictureForThoseWithoutScriptsTakesThePlaceOfTheOther() {
        Draft draft =
                read(article("<p><img src='data:,' alt='x'><noscript><img src='/b.png' alt='Wheel'></noscript></p>"
                        + "<figure data-image='https://e.org/c.jpg'><figcaption>Mill</figcaption></figure>"
                        + "<picture><source srcset='https://e.org/d.jpg'><img alt='Weir' data-x=''></picture>"));
        assertThat(draft.wanted().values()).containsExactly("https://example.org/b.png", "https://e.org/c.jpg");
        assertThat(kinds(draft)).contains("FIGURE Wheel", "CAPTION Mill");
    }

    @Test
    void pictureOfAPageThatIsNotOnTheWebKeepsItsAddress() {
        Draft draft = read("", article("<img src='files/b.png'>"), null);
        assertThat(draft.wanted()).containsValue("files/b.png");
    }

    @Test
    void pictureWithinThePageIsTaken() {
        Draft draft = read(article("<img alt='Wheel' src='data:image/gif;base64," + GIF + "'>"));
        assertThat(draft.wanted()).isEmpty();
        assertThat(draft.pictures().assets()).extracting(Asset::width).containsExactly(3);
        assertThat(draft.pieces())
                .filteredOn(piece -> piece.kind() == BlockKind.FIGURE)
                .extracting(Piece::html)
                .first()
                .asString()
                .contains("asset:" + draft.pictures().assets().get(0).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='data:image/png;base64,AAAA'>",
                "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
                "<img src='data:text/html,x'>",
                "<img src='javascript:x()'>",
                "<img src='https://e.org/t.gif' width='1' height='1'>",
                "<img src='https://e.org/t.gif' style='width: 1px'>",
                "<img src=''>",
                "<img>"
            })
    void whatShowsNothingIsNoPicture(String image) {
        Draft draft = read(article("<p>" + image + "</p>"));
        assertThat(draft.wanted()).isEmpty();
        assertThat(kinds(draft)).isEmpty();
        assertThat(draft.pictures().assets()).isEmpty();
    }

    @Test
    void picturesOfWhatIsLeftOutAreNotWanted() {
        Draft draft = read("<nav><img src='/logo.png'></nav>" + article("") + "<img src='/end.png'>");
        assertThat(draft.wanted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://e.org/x;href=\"https://e.org/x\"",
                "/x;href=\"https://example.org/x\"",
                "mailto:ann@e.org;href=\"mailto:ann@e.org\"",
                "#n%C3%B6;href=\"anchor:n%C3%B6\"",
                "https://example.org/texts/mill.html#two;href=\"anchor:two\"",
                "mill.html#two;href=\"anchor:two\""
            })
    void linksLeadToTheWebOrWithinTheText(String href, String written) {
        assertThat(html(article("<p>See <a href='" + href + "'>this</a>.</p>"))).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " jav&#x0A;ascript:alert(1)",
                "data:text/html,<script>x</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://e.org/",
                "#",
                ""
            })
    void otherLinksLeadNowhere(String href) {
        assertThat(html(article("<p>See <a href=\"" + href.replace("<", "&lt;") + "\" onclick='x()'>this</a>.</p>")))
                .contains("<p>See this.</p>")
                .doesNotContain("href", "onclick");
    }

    @Test
    void notesAreKnownByTheirLinks() {
        Draft draft = read(
                article("<p>Water<sup id='r1'><a href='#n1'>1</a></sup> and wheel<a id='r2' href='#n2'>[2]</a>.</p>"
                        + "<ol start='4'><li id='n1'>Cold. <a href='#r1'>↩</a></li><li><a id='n2' href='#r2'>^</a> Wooden.</li>"
                        + "<li>Plain.</li></ol>"));
        assertThat(draft.pieces())
                .filteredOn(piece -> piece.kind() == BlockKind.NOTE)
                .extracting(Piece::html)
                .containsExactly(
                        "<ol start=\"4\"><li>Cold. <a href=\"anchor:r1\">↩</a></li></ol>",
                        "<ol start=\"5\"><li><a href=\"anchor:r2\">^</a> Wooden.</li></ol>");
        assertThat(kinds(draft)).contains("PARAGRAPH Plain.");
        assertThat(draft.pieces())
                .filteredOn(piece -> piece.kind() == BlockKind.NOTE)
                .extracting(piece -> piece.marks().anchors())
                .containsExactly(List.of("n1"), List.of("n2"));
    }

    @Test
    void paragraphIsNoNoteThoughANoteLeadsBackToItInSeveralPlaces() {
        String twice = "<p>Water<a id='r1' href='#n1'>[1]</a> and more water<a id='r2' href='#n1'>[1]</a>.</p>";
        Draft draft = read(article(twice + "<ol><li id='n1'><span>^ <sup><a href='#r1'>a</a></sup>"
                + " <sup><a href='#r2'>b</a></sup></span> Cold.</li></ol>"));
        assertThat(kinds(draft)).containsExactly("PARAGRAPH Water[1] and more water[1].", "NOTE ^ a b Cold.");
    }

    @Test
    void contentsListIsNoListOfNotes() {
        assertThat(kinds(read(article("<ul><li>See <a id='t1' href='#s1'>1</a></li></ul>"
                        + "<div id='s1'><h2><a href='#t1'>One</a></h2>" + prose("Text") + "</div>"))))
                .containsExactly("LIST See 1", "HEADING One", "PARAGRAPH Text");
    }

    @Test
    void notesThatAreNamedAsSuchAreBlocksOfTheirOwn() {
        assertThat(kinds(read(article("<section class='footnotes'><ol><li>a<li>b</ol></section>"))))
                .containsExactly("NOTE a", "NOTE b");
    }

    @Test
    void placesInWhatIsLeftOutAreNotThoseOfTheText() {
        Draft draft = read("<nav id='top'><p id='x'>" + "Home ".repeat(300) + "</p></nav>"
                + article("<p id='here'>Back to <a href='#top'>the top</a>.</p>"));
        assertThat(draft.pieces().stream().flatMap(piece -> piece.marks().anchors().stream()))
                .containsExactly("here");
    }

    private static String html(String body) {
        return String.join("", read(body).pieces().stream().map(Piece::html).toList());
    }
}
