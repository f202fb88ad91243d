package org.chapterhouse.imports.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnContentsTest {

    private static final String LIST = "<ul><li><a href='#a'>1 Mills</a><li><a href='#b'>2 Millers and Wheels</a>"
            + "<li><a href='#c'>3 Flour</a></ul>";

    private static final String TEXT =
            "<h2>Mills<a href='/e'>edit</a></h2><p>x</p><h2>2. Millers and wheels</h2><p>y</p>"
                    + "<h2>Flour</h2><p>z</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='x'><h2>Contents</h2>" + LIST + "</div>",
                "<div id='x'><div><h2>Contents</h2></div><div>" + LIST + "</div></div>",
                "<div id='x'><p>Contents</p>" + LIST + "</div>"
            })
    void contentsGoWithTheirTitle(String contents) {
        assertThat(found("<p>Opening</p>" + contents + TEXT)).isEqualTo("x");
    }

    @Test
    void headingAboveTheListIsItsTitleWhereNothingElseStandsBelowIt() {
        assertThat(found("<p>Opening</p><h2 id='t'>Contents</h2>" + LIST.replace("<ul>", "<ul id='x'>") + TEXT))
                .isEqualTo("t x");
        assertThat(found("<h2 id='t'>Grain</h2>" + LIST.replace("<ul>", "<ul id='x'>") + "<p>more</p>" + TEXT))
                .isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href='/a'>Mills</a><li><a href='/b'>Millers and Wheels</a><li><a href='/c'>Flour</a></ul>",
                "<ul><li><a href='#a'>Mills</a><li><a href='#b'>Flour</a></ul>",
                "<ul><li><a href='#a'>Mills</a><li><a href='#b'>Wind</a><li><a href='#c'>Flour</a></ul>",
                "<ul><li><a href='#a'>Mills</a> turn with the wind, <a href='#b'>Flour</a> is what they make of grain,"
                        + " <a href='#c'>Millers and Wheels</a> are needed too.<li>One<li>Two</ul>",
                "<ul><li><a href='#a'>Mills</a> <a href='#b'>Millers and Wheels</a> <a href='#c'>Flour</a></ul>"
            })
    void otherListsStay(String list) {
        assertThat(found("<p>Opening</p>" + list + TEXT)).isEmpty();
    }

    private static String found(String html) {
        Part article = WorkingTree.of(Jsoup.parse("<div>" + html + "</div>").body());
        return String.join(
                " ",
                OwnContents.within(article).stream()
                        .map(part -> part.attribute("id"))
                        .toList());
    }
}
