package org.chapterhouse.app.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chapterhouse.app.discussion.MarkedText.Mark;
import org.chapterhouse.app.library.EditionTexts.BlockText;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final BlockText BLOCK =
            new BlockText("k-1", "paragraph", "The cold water of Hollin", "<p>The <em>cold water</em> of Hollin</p>");

    @Test
    void blockWithoutPassagesStaysAsItIs() {
        assertThat(MarkedText.of(BLOCK, List.of())).isEqualTo(BLOCK.html());
    }

    @Test
    void passageWithinOneElementIsMarkedOnce() {
        assertThat(MarkedText.of(BLOCK, List.of(new Mark(4, 8, 7, true, "Thread 7"))))
                .isEqualTo("<p>The <em><mark id=\"passage-7\">cold</mark><a class=\"passage-number\" href=\"#thread-7\""
                        + " aria-label=\"Thread 7\" data-thread=\"7\">7</a> water</em> of Hollin</p>");
    }

    @Test
    void passageOverElementsIsMarkedInEach() {
        String html = MarkedText.of(BLOCK, List.of(new Mark(9, 17, 7, true, "Thread 7")));
        assertThat(html).contains("<mark id=\"passage-7\">water</mark></em><mark> of</mark><a");
    }

    @Test
    void overlappingPassagesKeepTheText() {
        String html = MarkedText.of(BLOCK, List.of(new Mark(0, 14, 1, true, "one"), new Mark(4, 24, 2, true, "two")));
        String text = org.jsoup.Jsoup.parseBodyFragment(html.replaceAll("<a class.*?</a>", ""))
                .text();
        assertThat(text).isEqualTo(BLOCK.text());
        assertThat(html).contains("passage-1").contains("passage-2");
    }

    @Test
    void passageOutsideTheTextIsLeftOut() {
        assertThat(MarkedText.of(BLOCK, List.of(new Mark(90, 99, 7, true, "Thread 7"))))
                .doesNotContain("<mark");
    }
}
