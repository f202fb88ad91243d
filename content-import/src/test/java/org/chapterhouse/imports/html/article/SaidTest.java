package org.chapterhouse.imports.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void textIsCountedWithoutWhatIsAroundItAndWithSingleSpaces() {
        assertThat(Said.of(" a  b \n")).isEqualTo(new Said(1, 4, 3, 2));
        assertThat(Said.of("\u00a0\ufeff ")).isEqualTo(new Said(3, 0, 0, 0));
    }

    @Test
    void partsAddUpToTheWhole() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String one = text(random);
            String two = text(random);
            assertThat(Said.of(one).then(Said.of(two))).as(one + "|" + two).isEqualTo(Said.of(one + two));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(" \n\u00a0ab".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
