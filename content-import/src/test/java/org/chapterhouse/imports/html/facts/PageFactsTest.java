package org.chapterhouse.imports.html.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {

    private static final String DATA = "<script type='application/ld+json'>%s</script>";
    private static final String ARTICLE = "\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "The mill above the town;The mill above the town",
                "The mill above the town | Weekly Mill;The mill above the town",
                "The mill above the town – A tale | Weekly Mill;The mill above the town – A tale",
                "The mill above the town — Weekly Mill;The mill above the town",
                "Weekly - The mill above the town and its wheel;The mill above the town and its wheel",
                "Mills | Weekly;Mills | Weekly",
                "Weekly Mill: The mill above the town;The mill above the town",
                "The mill above the town, and more of it: a tale of water;"
                        + "The mill above the town, and more of it: a tale of water",
                "A: The mill: above;A: The mill: above",
                "The mill of the town » Weekly;The mill of the town",
                "Mill;Mill"
            })
    void titleOfThePageIsThatOfTheArticleWithoutTheSite(String title, String cleaned) {
        assertThat(facts("<title>" + title + "</title>").title()).isEqualTo(cleaned);
    }

    @Test
    void titleWithAColonThatIsAHeadingTooIsWhole() {
        assertThat(facts("<title>Weekly Mill: The mill above</title><h1>Weekly Mill: The mill above</h1>")
                        .title())
                .isEqualTo("Weekly Mill: The mill above");
    }

    @Test
    void onlyHeadingStandsForATitleThatIsNone() {
        assertThat(facts("<title>Mills</title><h1>The mill above the whole town</h1>")
                        .title())
                .isEqualTo("The mill above the whole town");
        assertThat(facts("<title>Mills</title><h1>The mill above the whole town</h1><h1>Two</h1>")
                        .title())
                .isEqualTo("Mills");
    }

    @Test
    void titleOfADrawingIsNotThatOfThePage() {
        assertThat(facts("<svg><title>Arrow</title></svg>").title()).isEmpty();
    }

    @Test
    void titleThatIsToldToOthersComesFirst() {
        String all = "<title>Page</title><meta property='og:title' content='Graph &amp;amp; co'>"
                + "<meta name='twitter:title' content='Bird'>";
        assertThat(facts(all).title()).isEqualTo("Graph & co");
        assertThat(facts(all + "<meta name='DC.Title' content=' Core '>").title())
                .isEqualTo("Core");
        assertThat(facts(all + data("\"headline\":\"Data\"")).title()).isEqualTo("Data");
    }

    @Test
    void headlineIsTheTitleWhereTheNameIsTheSites() {
        String both = data("\"name\":\"Weekly\",\"headline\":\"The mill above the town\"");
        assertThat(facts("<title>The mill above the town | Weekly</title>" + both)
                        .title())
                .isEqualTo("The mill above the town");
        assertThat(facts("<title>Something else</title>" + both).title()).isEqualTo("Weekly");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'name':'Ann Holt'};Ann Holt",
                "[{'name':'Ann Holt'},{'name':' Bo Lind '},{'url':'x'}];Ann Holt, Bo Lind",
                "'Ann Holt';Meta Name",
                "{'name':7};Meta Name"
            })
    void authorsOfTheDataComeBeforeThoseOfTheHead(String author, String byline) {
        assertThat(facts("<meta name='author' content='Meta Name'>" + data("\"author\":" + author.replace('\'', '"')))
                        .byline())
                .isEqualTo(byline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='author' content='Ann Holt'>",
                "<meta name='dc.creator' content='Ann Holt'>",
                "<meta name='parsely-author' content='Ann Holt'>",
                "<meta property='article:author' content='Ann Holt'>",
                "<meta name='author' content='Bo'><meta name='author' content='Ann Holt'>"
            })
    void authorIsNamedInTheHead(String head) {
        assertThat(facts(head).authors()).containsExactly("Ann Holt");
        assertThat(facts(head).byline()).isEqualTo("Ann Holt");
    }

    @Test
    void addressOfAnAuthorIsNoName() {
        assertThat(facts("<meta property='article:author' content='https://example.org/ann'>")
                        .byline())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "7",
                "{\"@context\":\"https://example.org\",\"@type\":\"Article\",\"headline\":\"No\"}",
                "{\"@context\":\"https://schema.org\",\"@type\":\"Product\",\"headline\":\"No\"}",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"headline\":\"No\"}]}"
            })
    void dataOfSomethingElseSayNothing(String json) {
        assertThat(facts("<title>Yes</title>" + DATA.formatted(json)).title()).isEqualTo("Yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\":\"http://schema.org/\",\"@type\":\"BlogPosting\",\"headline\":\"Yes\"}",
                "[{\"@type\":\"WebSite\"},{\"@context\":\"http://schema.org\",\"@type\":\"Report\",\"headline\":\"Yes\"}]",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":[\"Article\"],\"headline\":\"Yes\"}]}",
                "{\"@context\":{\"@vocab\":\"https://schema.org/\"},\"@type\":\"Article\",\"headline\":\"Yes\"}",
                "<![CDATA[{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"headline\":\"Yes\"}]]>"
            })
    void dataOfAnArticleAreFoundWhereverTheyAre(String json) {
        assertThat(facts(DATA.formatted(json)).title()).isEqualTo("Yes");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-07T10:00:00Z, 2023-11-07",
        "2023-11-07 03:01, 2023-11-07",
        "20231107, 2023-11-07",
        "2023/11/07, 2023-11-07",
        "'7 November  2023', 7 November 2023",
        "2023-13-41, "
    })
    void dateIsADayWhereItCanBeRead(String written, String published) {
        assertThat(facts("<meta property='article:published_time' content='" + written + "'>")
                        .published())
                .isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta itemprop='datePublished' content='2023-11-07'>",
                "<meta name='dc.date.issued' content='2023-11-07'>",
                "<time pubdate datetime='2023-11-07T10:00'>yesterday</time>",
                "<span itemprop='datePublished'>2023-11-07</span>",
                "<meta name='parsely-pub-date' content='2023-11-07'><meta name='date' content='2020-01-01'>"
            })
    void dateStandsInManyPlaces(String html) {
        assertThat(facts(html).published()).isEqualTo("2023-11-07");
    }

    @ParameterizedTest
    @CsvSource({"en-us, en-US", "de, de", "pt_BR, pt-BR", "'', ", "english language, ", "x, "})
    void languageIsATag(String written, String tag) {
        assertThat(facts("<html lang='" + written + "'><p>a").language()).isEqualTo(tag);
    }

    @Test
    void languageOfTheHeadStandsForThatOfTheRoot() {
        assertThat(facts("<meta property='og:locale' content='fr_FR'>").language())
                .isEqualTo("fr-FR");
        assertThat(facts("<meta http-equiv='Content-Language' content='it'>").language())
                .isEqualTo("it");
    }

    @Test
    void siteIsThePublisher() {
        assertThat(facts("<meta property='og:site_name' content='Weekly'>").site())
                .isEqualTo("Weekly");
        assertThat(facts(data("\"publisher\":{\"name\":\"Mill Press\"}")).site())
                .isEqualTo("Mill Press");
    }

    @Test
    void addressIsThatOfTheWeb() {
        assertThat(facts("<link rel='canonical' href='https://example.org/a'>").address())
                .isEqualTo("https://example.org/a");
        assertThat(facts("<link rel='canonical' href='/a'><meta property='og:url' content='http://example.org/b'>")
                        .address())
                .isEqualTo("http://example.org/b");
        assertThat(facts("<link rel='canonical' href='javascript:a'>").address())
                .isNull();
    }

    private static String data(String facts) {
        return DATA.formatted("{" + ARTICLE + "," + facts + "}");
    }

    private static PageFacts facts(String html) {
        return PageFacts.of(Inventory.of(Jsoup.parse(html)));
    }
}
