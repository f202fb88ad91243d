package org.chapterhouse.imports.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.Sketch.outline;
import static org.chapterhouse.imports.Sketch.problems;
import static org.chapterhouse.imports.Sketch.prose;
import static org.chapterhouse.imports.epub.EpubFile.epub;
import static org.chapterhouse.imports.epub.EpubFile.epubWithout;

import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Sketch;
import org.junit.jupiter.api.Test;

class EpubOutlineTest {

    private static final String TEXT = "<p>" + prose() + "</p>";

    @Test
    void navigationDocumentGivesChapters() {
        Imported read = epub().chapter("One", "<h1>One</h1>" + TEXT)
                .chapter("Two", "<h1>Two</h1>" + TEXT + TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p p");
        assertThat(problems(read))
                .containsExactly(
                        "INFO contents: The outline follows the book's navigation document; entries that lead to text: 2.");
    }

    @Test
    void ncxGivesThemWhereThereIsNoNavigationDocument() {
        Imported read = epub().chapter("One", TEXT).chapter("Two", TEXT).ncx().imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p");
    }

    @Test
    void ncxIsUsedWhereItIsRicher() {
        Imported read = epub().chapter("One", TEXT)
                .chapter("Two", TEXT)
                .chapter("Three", TEXT)
                .ncx()
                .nav("<nav epub:type='toc'><ol><li><a href='c1.xhtml'>Start</a></li></ol></nav>")
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p\n# Three\n## Three: p");
        assertThat(problems(read))
                .contains("DOUBT contents: The navigation document is poorer than the NCX, which is used.");
    }

    @Test
    void titleOfTheBookAboveItsChaptersIsNoChapter() {
        String page = "<h1 id='t'>The Mill</h1>%s<h2 id='a'>One</h2>" + TEXT + "<h2 id='b'>Two</h2>" + TEXT;
        String nav =
                "<nav epub:type='toc'><ol><li><a href='a.xhtml#t'>THE MILL</a><ol><li><a href='a.xhtml#a'>One</a></li>"
                        + "<li><a href='a.xhtml#b'>Two</a></li></ol></li></ol></nav>";
        Imported read = epubWithout()
                .metadata("<dc:title>The Mill: A Tale</dc:title>")
                .page("a.xhtml", page.formatted(""))
                .nav(nav)
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p");
        Imported withWords = epubWithout()
                .metadata("<dc:title>The Mill</dc:title>")
                .page("a.xhtml", page.formatted(TEXT))
                .nav(nav)
                .imported();
        assertThat(outline(withWords)).isEqualTo("# THE MILL\n## -: p\n## One: p\n## Two: p");
        Imported named = epubWithout()
                .metadata("<dc:title>The Weir</dc:title>")
                .page("a.xhtml", page.formatted(""))
                .nav(nav)
                .imported();
        assertThat(outline(named)).isEqualTo("# THE MILL\n## One: p\n## Two: p");
    }

    @Test
    void belowTheTitlePartsAreChaptersAndOtherHeadingsStayInTheText() {
        String page =
                "<h1 id='t'>The Mill</h1><h2 id='a'>Part</h2><h3 id='b'>One</h3>" + TEXT + "<h4>Aside</h4>" + TEXT;
        String nav =
                "<nav epub:type='toc'><ol><li><a href='a.xhtml#t'>The Mill</a><ol><li><a href='a.xhtml#a'>Part</a><ol>"
                        + "<li><a href='a.xhtml#b'>One</a></li></ol></li><li><a href='b.xhtml'>End</a></li></ol></li></ol></nav>";
        Imported read = epubWithout()
                .metadata("<dc:title>The Mill</dc:title>")
                .page("a.xhtml", page)
                .page("b.xhtml", TEXT)
                .nav(nav)
                .imported();
        assertThat(outline(read)).isEqualTo("# Part\n## One: p heading p\n# End\n## End: p");
    }

    @Test
    void headingsGiveThemWhereThereIsNoTableOfContents() {
        Imported read = epub().page("a.xhtml", "<h1>A Book</h1><p>By nobody.</p>")
                .page("b.xhtml", "<h2>One</h2>" + TEXT + "<h3>Sooner</h3>" + TEXT + "<h3>Later</h3>" + TEXT)
                .page("c.xhtml", "<h2>Two</h2>" + TEXT)
                .imported();
        assertThat(outline(read)).isEqualTo("""
                # -
                ## -: heading p
                # One
                ## -: p
                ## Sooner: p
                ## Later: p
                # Two
                ## Two: p""");
        assertThat(problems(read)).singleElement().asString().startsWith("DOUBT contents: The book has no table of");
    }

    @Test
    void numbersAboveHeadingsAreOneWithThem() {
        Imported read = epub().page("a.xhtml", "<h2>CHAPTER I</h2><h3>Loomings</h3>" + TEXT)
                .page("b.xhtml", "<h2>CHAPTER II.</h2><h3>The Carpet-Bag</h3>" + TEXT)
                .imported();
        assertThat(outline(read))
                .isEqualTo("# CHAPTER I. Loomings\n## CHAPTER I. Loomings: p\n"
                        + "# CHAPTER II. The Carpet-Bag\n## CHAPTER II. The Carpet-Bag: p");
    }

    @Test
    void headingAboveAHigherOneBelongsToIt() {
        Imported read = epub().page("a.xhtml", "<h3>Premier soir</h3><h2>Dawn</h2>" + TEXT + "<h3>Noon</h3>" + TEXT)
                .page("b.xhtml", "<h3>Second soir</h3><h2>Dusk</h2>" + TEXT)
                .page("c.xhtml", "<h3>Dernier soir</h3><h2>Night</h2>" + TEXT)
                .imported();
        assertThat(Sketch.outline(read).lines().filter(line -> line.startsWith("# ")))
                .containsExactly("# Dawn", "# Dusk", "# Night");
        assertThat(Sketch.outline(read)).doesNotContain("soir").contains("## Noon: p");
    }

    @Test
    void pagesGiveThemWhereThereAreNoHeadings() {
        Imported read = epub().page("a.xhtml", "<p>The First Day</p>" + TEXT)
                .page("b.xhtml", "<p>The Second Day</p>" + TEXT)
                .page("c.xhtml", TEXT)
                .imported();
        assertThat(outline(read))
                .isEqualTo("# The First Day\n## The First Day: p\n# The Second Day\n## The Second Day: p p");
    }

    @Test
    void pagesOfABookWithoutAnythingAreOneChapter() {
        Imported read = epub().page("a.xhtml", TEXT).page("b.xhtml", TEXT).imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p p");
        assertThat(problems(read))
                .containsExactly(
                        "DOUBT contents: The book has no table of contents and no headings: it is one chapter.");
    }

    @Test
    void entriesBelowEntriesAreSectionsAndHeadingsInTheText() {
        Imported read = epub().page(
                        "a.xhtml",
                        "<h1 id='p'>Part</h1>" + TEXT + "<h2 id='c'>Chapter</h2>" + TEXT + "<h3 id='s'>Scene</h3>"
                                + TEXT + "<h4>Beat</h4>" + TEXT)
                .nav(
                        "<nav epub:type='toc'><ol><li><a href='a.xhtml#p'>Part</a><ol><li><a href='a.xhtml#c'>Chapter</a><ol>"
                                + "<li><a href='a.xhtml#s'>Scene</a></li></ol></li></ol></li></ol></nav>")
                .imported();
        assertThat(outline(read)).isEqualTo("# Part\n## -: p\n## Chapter: p heading p heading p");
        assertThat(Sketch.blocks(read)).extracting("html").contains("<h4>Scene</h4>", "<h5>Beat</h5>");
    }

    @Test
    void partsWithoutAPlaceBeginWithTheirFirstChapter() {
        Imported read = epub().page("a.xhtml", "<h1>PART ONE</h1><h2>Dawn</h2>" + TEXT)
                .page("b.xhtml", "<h2>Noon</h2>" + TEXT)
                .nav("<nav epub:type='toc'><ol><li><span>Part One</span><ol><li><a href='a.xhtml'>Dawn</a></li>"
                        + "<li><a href='b.xhtml'>Noon</a></li></ol></li></ol></nav>")
                .imported();
        assertThat(outline(read)).isEqualTo("# Part One\n## Dawn: p\n## Noon: p");
    }

    @Test
    void chapterGoesOnOverPagesThatHaveNoEntry() {
        Imported read = epub().chapter("One", "<h1>One</h1>" + TEXT)
                .page("more.xhtml", TEXT)
                .chapter("Two", "<h1>Two</h1>" + TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p p\n# Two\n## Two: p");
    }

    @Test
    void severalChaptersStandInOneFile() {
        Imported read = epub().page(
                        "all.xhtml",
                        "<div id='1'><h2>One</h2>" + TEXT + "</div><a id='2'></a><h2>Two</h2>" + TEXT
                                + "<h2><a name='3'/>Three</h2>" + TEXT)
                .entry("One", "all.xhtml#1")
                .entry("Two", "all.xhtml#2")
                .entry("Three", "all.xhtml#3")
                .ncx()
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p\n# Three\n## Three: p");
    }

    @Test
    void textBeforeTheFirstEntryIsAnOpening() {
        Imported read = epub().page("title.xhtml", "<p>A Book, by Nobody</p>")
                .chapter("One", TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# -\n## -: p\n# One\n## One: p");
    }

    @Test
    void readingOrderDecidesAgainstTheOrderOfEntries() {
        Imported read = epub().page("a.xhtml", TEXT)
                .page("b.xhtml", TEXT)
                .entry("Second", "b.xhtml")
                .entry("First", "a.xhtml")
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# First\n## First: p\n# Second\n## Second: p");
        assertThat(problems(read))
                .contains("DOUBT contents: The table of contents is not in the order of the text, which decides.");
    }

    @Test
    void headingsReplaceAnEntryThatStandsForTheWholeBook() {
        StringBuilder body = new StringBuilder("<h1>The Stories</h1>");
        for (int i = 1; i <= 6; i++) {
            body.append("<h1>Story ").append(i).append("</h1>").append(TEXT);
        }
        Imported read = epub().page("all.xhtml", body.toString())
                .entry("Start", "all.xhtml")
                .nav()
                .imported();
        assertThat(outline(read))
                .contains("# Story 1\n## Story 1: p\n# Story 2")
                .contains("# Story 6");
        assertThat(problems(read))
                .contains(
                        "DOUBT contents: The table of contents has only “Start” for most of the book; its 7 headings are"
                                + " used.");
    }

    @Test
    void headingsBelowAnEntryOfTheWholeBookAreItsSectionsWhereItIsLong() {
        StringBuilder body = new StringBuilder("<h1>The Stories</h1>");
        for (int i = 1; i <= 6; i++) {
            body.append("<h2>Story ").append(i).append("</h2>").append("<p>" + prose(1_500) + "</p>");
        }
        Imported read = epub().page("all.xhtml", body.toString())
                .entry("Start", "all.xhtml")
                .nav()
                .imported();
        assertThat(outline(read)).startsWith("# Start\n## -: heading\n## Story 1: p\n## Story 2: p");
    }

    @Test
    void headingsBelowAnEntryOfTheWholeBookStayInTheTextWhereItIsShort() {
        StringBuilder body = new StringBuilder("<h1>Water</h1>");
        for (int i = 1; i <= 6; i++) {
            body.append("<h2>Part ").append(i).append("</h2>").append(TEXT);
        }
        Imported read = epub().page("all.xhtml", body.toString())
                .entry("Water", "all.xhtml")
                .nav()
                .imported();
        assertThat(read.text().chapters())
                .singleElement()
                .satisfies(chapter -> assertThat(chapter.sections()).hasSize(1));
    }

    @Test
    void namesOfFilesAreNoTitles() {
        Imported read = epub().page("Section0001.xhtml", "<h1>Ebb</h1>" + TEXT)
                .page("Section0002.xhtml", "<h1>Flood</h1>" + TEXT)
                .entry("Section0001", "Section0001.xhtml")
                .entry("Section0002", "Section0002.xhtml")
                .ncx()
                .imported();
        assertThat(outline(read)).isEqualTo("# Ebb\n## Ebb: p\n# Flood\n## Flood: p");
    }

    @Test
    void entriesWithoutTheirPlacesAreLookedForByTheirTitles() {
        String body = "<h2>One</h2>" + TEXT + "<h2>Two</h2>" + TEXT + "<p>Three</p>" + TEXT;
        for (String place : new String[] {"", "#nowhere"}) {
            Imported read = epub().page("all.xhtml", body)
                    .entry("One", "all.xhtml" + place)
                    .entry("Two", "all.xhtml" + place)
                    .entry("Three", "all.xhtml" + place)
                    .nav()
                    .imported();
            assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p\n# Three\n## Three: p");
        }
    }

    @Test
    void entriesOfTheSamePlaceDoNotMakeEmptyChapters() {
        Imported read = epub().page("a.xhtml", TEXT)
                .entry("The Beginning", "a.xhtml")
                .entry("The Same Again", "a.xhtml")
                .chapter("Two", TEXT)
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# The Beginning\n## The Beginning: heading p\n# Two\n## Two: p");
    }

    @Test
    void entryThatLeadsIntoAParagraphBeginsWithIt() {
        Imported read = epub().page("a.xhtml", TEXT + "<p>Some words, <a id='x'/>" + prose() + "</p>" + TEXT)
                .entry("One", "a.xhtml")
                .entry("Two", "a.xhtml#x")
                .nav()
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p p");
    }

    @Test
    void contentsPageIsEvidenceAndNoText() {
        String links =
                "<p><a href='b.xhtml'>One</a></p><p><a href='c.xhtml'>Two</a></p><p><a href='d.xhtml'>Three</a></p>";
        Imported read = epub().page("toc.xhtml", "<h1>Contents</h1>" + links)
                .page("b.xhtml", "<h1>One</h1>" + TEXT)
                .page("c.xhtml", "<h1>Two</h1>" + TEXT)
                .page("d.xhtml", "<h1>Three</h1>" + TEXT)
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p\n# Three\n## Three: p");
        assertThat(read.report().dropped()).extracting("text").containsExactly("Contents", "One", "Two", "Three");
    }

    @Test
    void navigationDocumentInTheReadingOrderIsNoText() {
        Imported read = epub().chapter("One", TEXT)
                .chapter("Two", TEXT)
                .nav()
                .itemref("idref='nav'")
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## One: p\n# Two\n## Two: p");
        assertThat(read.report().dropped()).extracting("text").containsExactly("One Two");
    }

    @Test
    void contentsThatAreAnEntryThemselvesArePartOfTheBook() {
        Imported navigation = epub().chapter("One", TEXT)
                .entry("Contents", "nav.xhtml")
                .chapter("Two", TEXT)
                .nav()
                .itemref("idref='nav'")
                .imported();
        assertThat(outline(navigation)).isEqualTo("# One\n## One: p\n# Two\n## Two: p\n# Contents\n## Contents: list");
        String links =
                "<p><a href='c2.xhtml'>One</a></p><p><a href='c3.xhtml'>Two</a></p><p><a href='c4.xhtml'>Three</a></p>";
        Imported page = epub().page("toc.xhtml", "<h1>CONTENTS</h1>" + links)
                .entry("Contents", "toc.xhtml")
                .chapter("One", TEXT)
                .chapter("Two", TEXT)
                .chapter("Three", TEXT)
                .nav()
                .imported();
        assertThat(outline(page)).startsWith("# Contents\n## Contents: p p p\n# One\n");
        assertThat(Sketch.blocks(page).subList(0, 3))
                .allMatch(entry -> entry.html().contains("<a href=\"#b-"));
        assertThat(page.report().dropped()).isEmpty();
    }

    @Test
    void pageOfTheGuideThatIsCalledContentsIsTheLastEvidence() {
        Imported read = epub().page("toc.xhtml", "<p><a href='b.xhtml'>Ebb</a></p><p><a href='c.xhtml'>Flood</a></p>")
                .page("b.xhtml", TEXT)
                .page("c.xhtml", TEXT)
                .reference("toc", "toc.xhtml")
                .imported();
        assertThat(outline(read)).endsWith("# Ebb\n## Ebb: p\n# Flood\n## Flood: p");
    }

    @Test
    void titlesOfEntriesAreWithoutMarkupAndAnnotations() {
        Imported read = epub().page("a.xhtml", TEXT)
                .page("b.xhtml", TEXT)
                .page("c.xhtml", TEXT)
                .nav("<nav epub:type='landmarks'><ol><li><a href='c.xhtml'>Body</a></li></ol></nav>"
                        + "<nav epub:type='toc' hidden=''><h2>Contents</h2><ol>"
                        + "<li><a href='a.xhtml'><b>O</b>ne\n  and <i>only</i></a></li>"
                        + "<li hidden=''><a href='b.xhtml'><img src='x.png' alt='Two'/></a></li>"
                        + "<li><a href='c.xhtml'><ruby>草<rt>くさ</rt></ruby>枕</a></li></ol></nav>"
                        + "<nav epub:type='page-list'><ol><li><a href='c.xhtml'>1</a></li></ol></nav>")
                .imported();
        assertThat(read.text().chapters()).extracting("title").containsExactly("One and only", "Two", "草枕");
    }

    @Test
    void numbersOfPlayingDoNotDecide() {
        Imported read = epub().page("a.xhtml", TEXT)
                .page("b.xhtml", TEXT)
                .ncx("<navPoint playOrder='2'><navLabel><text>One</text></navLabel><content src='a.xhtml'/>"
                        + "<navPoint playOrder='1'><navLabel><text>Two</text></navLabel><content src='b.xhtml'/></navPoint>"
                        + "</navPoint>")
                .imported();
        assertThat(outline(read)).isEqualTo("# One\n## -: p\n## Two: p");
    }
}
