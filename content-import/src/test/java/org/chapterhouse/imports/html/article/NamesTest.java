package org.chapterhouse.imports.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "post, '', 25",
        "post, main, 50",
        "post-comment, '', 0",
        "widget, sidebar, -50",
        "hid, '', -25",
        "x hid y, '', -25",
        "orchid, '', 0",
        "POST, '', 25"
    })
    void weightIsThatOfClassAndIdTogether(String className, String id, int weight) {
        assertThat(Names.of(className, id).weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments", "social", "site-footer", "Menu", "top-ad-box"})
    void namesOfWhatStandsAroundAnArticleAreUnlikely(String name) {
        assertThat(Names.of(name, "").areUnlikely()).isTrue();
        assertThat(Names.of("", name).areUnlikely()).isTrue();
        assertThat(Names.of(name, "content").areUnlikely()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"share, true", "post_share, true", "sharedaddy, true", "share-this, true", "shareholders, false"})
    void sharingIsAWordOfItsOwn(String name, boolean offers) {
        assertThat(Names.of(name, "").offerSharing()).isEqualTo(offers);
    }
}
