package org.chapterhouse.domain.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.junit.jupiter.api.Test;

class CommentTextTest {
    @Test
    void markdownBecomesHtml() {
        assertRendering("*so* **it** `is`", "<p><em>so</em> <strong>it</strong> <code>is</code></p>\n");
        assertRendering("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>\n");
    }

    @Test
    void lineBreaksStayAsTyped() {
        assertRendering("one\ntwo", "<p>one<br />\ntwo</p>\n");
    }

    @Test
    void rawHtmlIsShownAsText() {
        assertThat(CommentText.typed("<script>alert(1)</script>").html())
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    void dangerousLinksLoseTheirAddress() {
        assertThat(CommentText.typed("[x](javascript:alert(1))").html()).doesNotContain("javascript");
        assertThat(CommentText.typed("[x](data:text/html,hi)").html()).doesNotContain("data:");
    }

    @Test
    void linksToOthersCarryNoTrust() {
        assertThat(CommentText.typed("https://example.org/").html())
                .contains("href=\"https://example.org/\"")
                .contains("nofollow")
                .contains("noopener");
    }

    @Test
    void imagesAndHeadingsDoNotComeThrough() {
        assertThat(CommentText.typed("# Loud\n\n![p](https://example.org/p.png)")
                        .html())
                .doesNotContain("<h1")
                .doesNotContain("<img");
    }

    @Test
    void emptyAndBlankAreRefused() {
        assertRefused("", Rule.COMMENT_EMPTY);
        assertRefused(" \n\t ", Rule.COMMENT_EMPTY);
    }

    @Test
    void twentyThousandCharactersAreTheMost() {
        assertThat(CommentText.typed("x".repeat(20_000)).source()).hasSize(20_000);
        assertRefused("x".repeat(20_001), Rule.COMMENT_TOO_LONG);
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertThat(CommentText.typed("🂡".repeat(20_000)).source()).hasSize(40_000);
        assertRefused("🂡".repeat(20_001), Rule.COMMENT_TOO_LONG);
    }

    @Test
    void nulAndUnpairedSurrogatesAreRefused() {
        assertRefused("a\u0000b", Rule.COMMENT_NOT_TEXT);
        assertRefused("a\ud800b", Rule.COMMENT_NOT_TEXT);
        assertRefused("a\udc00", Rule.COMMENT_NOT_TEXT);
    }

    @Test
    void deeplyNestedQuotesEnd() {
        assertThat(CommentText.typed("> ".repeat(9_000) + "deep").html()).contains("deep");
    }

    @Test
    void beginningEndsAtAWord() {
        assertThat(CommentText.beginning("one two three four", 12)).isEqualTo("one two…");
        assertThat(CommentText.beginning("one\n two", 12)).isEqualTo("one two");
    }

    private static void assertRendering(String source, String html) {
        assertThat(CommentText.typed(source).html()).isEqualTo(html);
    }

    private static void assertRefused(String typed, Rule rule) {
        assertThatThrownBy(() -> CommentText.typed(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule).isEqualTo(rule));
    }
}
