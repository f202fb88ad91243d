package org.chapterhouse.imports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.html.Pages.article;
import static org.chapterhouse.imports.html.Pages.leftOut;
import static org.chapterhouse.imports.html.Pages.prose;
import static org.chapterhouse.imports.html.Pages.read;
import static org.chapterhouse.imports.html.Pages.shown;
import static org.chapterhouse.imports.html.Pages.text;

import java.util.List;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {

    @Test
    void whatStandsAroundAnArticleIsLeftOutInTheOrderOfThePage() {
        Draft draft = read("<header class='site-header'><a href='/'>The Weekly Mill</a></header>"
                + "<nav><ul><li><a href='/a'>News</a><li><a href='/b'>Sport</a></ul></nav>"
                + "<main><article>" + prose("One") + "<div class='share'><a href='#'>Share</a></div>" + prose("Two")
                + "<div class='ad-break'>Advertisement</div>" + prose("Three") + "</article></main>"
                + "<section id='comments'><p>First!</p></section>"
                + "<aside class='sidebar'><h3>Most read</h3><a href='/c'>Other mills</a></aside>"
                + "<div class='newsletter-promo'>Get our letter</div>"
                + "<footer>All rights reserved</footer>");
        assertThat(shown(draft)).containsExactly("One", "Two", "Three");
        assertThat(leftOut(draft))
                .containsExactly(
                        "The Weekly Mill",
                        "News Sport",
                        "Share",
                        "Advertisement",
                        "First!",
                        "Most read Other mills",
                        "Get our letter",
                        "All rights reserved");
        assertThat(draft.pieces().stream()
                        .filter(Piece::isDropped)
                        .map(piece -> piece.marks().dropped()))
                .containsOnly("a web site's own words around the text");
    }

    @Test
    void whatIsLeftOutAndLongKeepsItsParagraphs() {
        Draft draft = read(article("") + "<section class='comments'><h2>Letters</h2>" + "<p>".concat("a b ".repeat(200))
                + "</p><p>" + "c d ".repeat(200) + "</p></section>");
        assertThat(leftOut(draft)).hasSize(3).first().isEqualTo("Letters");
        assertThat(draft.pieces()).filteredOn(Piece::isDropped).noneMatch(Piece::isHeading);
    }

    @Test
    void contentsOfThePageItselfAreLeftOutAndSaidToBe() {
        Draft draft = read(article("<div class='toc'><h2>Contents</h2><ul><li><a href='#a'>1 Mills</a>"
                + "<li><a href='#b'>2 Millers</a><li><a href='#c'>3 Flour</a></ul></div><h2 id='a'>Mills</h2>"
                + prose("One")
                + "<h2 id='b'>Millers</h2>" + prose("Two") + "<h2 id='c'>Flour</h2>"));
        assertThat(shown(draft)).containsExactly("Mills", "One", "Millers", "Two", "Flour");
        assertThat(draft.pieces())
                .filteredOn(Piece::isDropped)
                .extracting(piece -> piece.marks().dropped())
                .containsOnly("the page's own table of contents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='#more'>Continue with X</a>",
                "<div><a href='#more'>Continue with X</a></div><div>",
                "<p><a href='#more'>Back to X</a></p>",
                "<div><span class='visually-hidden'>X</span><div><img src='x.jpg'></div></div>",
                "<div><span class='label sr-only'>X</span></div>"
            })
    void whatLeadsAroundOnThePageOrIsNotShownIsLeftOut(String line) {
        Draft draft = read(article(prose("One") + line + prose("Two")));
        assertThat(shown(draft)).containsExactly("One", "Two");
        assertThat(String.join(" ", leftOut(draft))).contains("X");
    }

    @Test
    void linesThatHoldThePlaceOfAnAdvertisementAreLeftOut() {
        Draft draft = read(article(prose("One") + "<p>Advertisement</p>" + prose("Two")));
        assertThat(shown(draft)).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>See <a href='#more'>more about X</a> below.</p>",
                "<p><a href='#n1'>X</a></p>",
                "<h2><a href='#more'>All about X</a></h2>",
                "<ul><li><a href='#more'>All about X</a></ul>",
                "<p>Photo: <span class='sr-only'>X</span> by Ann</p>",
                "<p><a href='https://example.org/more'>Read on about X</a></p>"
            })
    void linksAndLabelsWithinATextStay(String line) {
        assertThat(String.join(" ", shown(read(article(line))))).contains("X");
    }

    @Test
    void paragraphsBesideTheArticleBelongToIt() {
        assertThat(shown(read("<div>" + prose("Before") + "<div>" + prose("One") + prose("Two") + prose("Three")
                        + "</div><p>The end.</p><p><a href='/'>" + text() + "</a></p></div>")))
                .containsExactly("Before", "One", "Two", "Three", "The end.");
    }

    @Test
    void neighboursWithPointsOfTheirOwnBelongToIt() {
        String part = "<div class='part'>%s</div>";
        assertThat(shown(read("<main>" + part.formatted(prose("One") + prose("Two")) + "<hr>"
                        + part.formatted(prose("Three") + prose("Four")) + "</main>")))
                .containsExactly("One", "Two", "Three", "Four");
    }

    @Test
    void articleThatIsSpreadOverManyElementsIsTakenWhole() {
        String part = "<section><div>%s</div></section>";
        assertThat(shown(read("<main>" + part.formatted(prose("One")) + part.formatted(prose("Two"))
                        + part.formatted(prose("Three")) + part.formatted(prose("Four"))
                        + part.formatted(prose("Five")) + "</main><div><a href='/'>Cookies</a></div>")))
                .containsExactly("One", "Two", "Three", "Four", "Five");
    }

    @Test
    void textPartedByLineBreaksIsAnArticle() {
        assertThat(shown(read("<div id='menu'><a href='/'>Home</a></div><div>One, " + text() + "<br><br>Two, " + text()
                        + "<br> <br>Three, " + text() + "</div>")))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void shortTextIsFoundWhereItsNameSpeaksAgainstIt() {
        Findings findings = new Findings();
        Draft draft =
                WebPage.read("<body><div class='comment'><p>A short remark, and no more.</p></div>", null, findings);
        assertThat(shown(draft)).containsExactly("A short remark, and no more.");
        assertThat(findings.report(List.of()).problems())
                .extracting(Problem::details)
                .contains("The text was hard to tell from what stands around it; look at what was left out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class='main-comment-column'", "id='article-header'"})
    void namesOfArticlesOutweighThoseOfOtherThings(String name) {
        assertThat(shown(read("<div " + name + ">" + prose("One") + prose("Two") + "</div>")))
                .containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div role='navigation'>X</div>",
                "<div class='Sidebar'>X</div>",
                "<aside><p>X, and a sentence that is long enough to be one.</p></aside>",
                "<form action='/s'><input name='q'><label>X</label></form>",
                "<div class='sharedaddy'><a href='/'>X</a></div>",
                "<h2 class='widget-title'>X</h2>",
                "<div><a href='/1'>X</a> <a href='/2'>X</a></div>",
                "<ul class='outbrain'><li>X, and some more</ul>",
                "<table role='presentation'><tr><td><a href='/1'>X</a></table>",
                "<fieldset><input><input></fieldset><button>X</button>",
                "<div aria-hidden='true'>X</div>",
                "<div role='dialog' aria-modal='true'>X</div>",
                "<footer>X</footer>"
            })
    void whatIsNoTextWithinAnArticleIsLeftOut(String inside) {
        Draft draft = read(article(inside));
        assertThat(shown(draft)).noneMatch(text -> text.contains("X"));
        assertThat(String.join(" ", leftOut(draft))).contains("X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>X</li><li>Y</li></ul>",
                "<div><p>X, and a sentence that is long enough to be one.</p></div>",
                "<table><tr><th>X</th><td>1</td></tr></table>",
                "<table summary='Sums'><tr><td><a href='/1'>X</a></td></tr></table>",
                "<table><caption>X</caption><tr><td><a href='/1'>1</a></td></tr></table>",
                "<blockquote>X</blockquote>",
                "<pre><code><div class='comment'>X</div></code></pre>",
                "<h2>X</h2>",
                "<figure><img src='a.png'><figcaption>X</figcaption></figure>",
                "<dl><dt>X<dd>Y</dl>",
                "<div class='article-comment'><p>X</p></div>"
            })
    void whatIsTextStays(String inside) {
        Draft draft = read(article(inside));
        assertThat(String.join(" ", shown(draft))).contains("X");
        assertThat(leftOut(draft)).isEmpty();
    }

    @Test
    void lineThatNamesTheAuthorIsNoText() {
        Draft draft = read(article("<p class='byline'>By <a rel='author' href='/ann'>Ann Holt</a></p>"));
        assertThat(draft.about().byline()).isEqualTo("By Ann Holt");
        assertThat(draft.about().authors()).containsExactly("Ann Holt");
        assertThat(leftOut(draft)).containsExactly("By Ann Holt");
        assertThat(draft.pieces())
                .filteredOn(Piece::isDropped)
                .allMatch(piece -> "names the author".equals(piece.marks().dropped()));
    }

    @Test
    void nameThatIsMarkedWithinTheLineIsTheAuthor() {
        Draft draft = read(article("<p itemprop='author'>Words: <b itemprop='name'>Ann Holt</b>, Cork</p>"));
        assertThat(draft.about().byline()).isEqualTo("Ann Holt");
    }

    @Test
    void authorIsNotLookedForWhereThePageNamesOne() {
        Draft draft = read("<meta name='author' content='Ann Holt'>", article("<p class='author'>Bo Lind, Cork</p>"));
        assertThat(draft.about().authors()).containsExactly("Ann Holt");
        assertThat(shown(draft)).contains("Bo Lind, Cork");
    }

    @Test
    void authorsOfCommentsAreNotThoseOfShortArticles() {
        Draft draft = read("<p class='byline'>Ann Holt</p><p>Short, and to the point.</p>"
                + "<div class='comment'><p class='author'>Bo Lind</p><p>First!</p></div>");
        assertThat(draft.about().byline()).isEqualTo("Ann Holt");
    }

    @Test
    void titleIsNotRepeatedAsAHeading() {
        Draft draft = read(
                "<title>The mill above the town | Weekly Mill</title>",
                "<h1>The mill above the town</h1>" + article("<h2>The mill above the town</h2>"));
        assertThat(draft.about().title()).isEqualTo("The mill above the town");
        assertThat(leftOut(draft)).containsExactly("The mill above the town");
        assertThat(shown(draft)).containsExactly("The mill above the town");
    }

    @Test
    void titleOfAnyScriptIsNotRepeated() {
        Draft draft = read("<title>镇上的磨坊</title>", article("<h1>镇上的磨坊</h1>"));
        assertThat(shown(draft)).isEmpty();
    }

    @Test
    void headingsBecomeTheOutline() {
        Draft draft = read("<title>Mills</title>", article("<h2>One</h2>" + prose() + "<h3>Two</h3>" + prose()));
        assertThat(draft.pieces())
                .filteredOn(Piece::isHeading)
                .extracting(Piece::level)
                .containsExactly(1, 2);
    }

    @Test
    void pageOfHeadingsAloneIsTakenWhole() {
        Draft draft = read("<div class='menu'><p>Home</p></div><h2>One heading that is long enough</h2>");
        assertThat(shown(draft)).contains("One heading that is long enough");
    }

    @Test
    void hugePageIsTakenWhole() {
        Findings findings = new Findings();
        Draft draft = WebPage.read("<body><nav>Home</nav>" + "<p>a".repeat(100_000), null, findings);
        assertThat(shown(draft)).hasSize(100_001).startsWith("Home");
        assertThat(findings.report(List.of()).problems())
                .extracting(Problem::details)
                .contains("No article was found on the page; everything on it was taken.");
    }

    @Test
    void pageThatIsHiddenUntilItsScriptRunsIsRead() {
        Draft draft = WebPage.read("<body style='display:none' class='sidebar'>" + article(""), null, new Findings());
        assertThat(draft.pieces()).isNotEmpty().noneMatch(Piece::isDropped);
    }
}
